import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { assertFound } from './found.ts';

const INTRO = '一、主要举措和成效\n';

describe('punctuation', () => {
  const check = (marked: string, fixed?: string) => assertFound('punctuation', marked, fixed);
  const checkMarkdown = (marked: string, fixed?: string) => assertFound('punctuation', marked, fixed, 'markdown');

  it('widens marks beside Chinese, and takes their spaces along', () => {
    check(
      '规范决策⟦,⟧ 强化监督⟦;⟧落实《民法典》⟦:⟧重点是⟦:⟧3项⟦?⟧',
      '规范决策，强化监督；落实《民法典》：重点是：3项？',
    );
    check('通过APP⟦,⟧向群众宣传⟦...⟧', '通过APP，向群众宣传……');
    check('规范决策 ⟦,⟧强化监督⟦.⟧二是公开⟦.⟧', '规范决策，强化监督。二是公开。');
  });

  it('leaves times, ratios, numbers, addresses and English alone', () => {
    check('9:30开会，按1:2配备，1,234件，3.5%，1.健全制度，见https://www.example.cn/a,b:c，a@b.cn。');
    check('Rules, (2023): draft; see f(x).');
    check('错误!未找到引用源。');
  });

  it('leaves Markdown its own marks', () => {
    checkMarkdown('见[清单](http://a.cn/b,c)和`甲,乙`，![图](a(1).png)。');
    checkMarkdown('见[清单](a.md)为准⟦,⟧完。', '见[清单](a.md)为准，完。');
  });

  it('widens brackets around Chinese or of two widths, and straight quotation marks', () => {
    check(
      '乡镇⟦(街道)⟧、⟦（村)⟧、⟦(2023）⟧、GB(2012)、“⟦"一窗"⟧”',
      '乡镇（街道）、（村）、（2023）、GB(2012)、““一窗””',
    );
    check(`办理⟦(⟧${'含上年结转的案件'.repeat(4)})。`, `办理（${'含上年结转的案件'.repeat(4)}）。`);
    check(`推行⟦"⟧${'一窗受理'.repeat(6)}"。"一窗`.replace('。"一窗', '。'), `推行“${'一窗受理'.repeat(6)}”。`);
    check('推行"一窗"受理"。"ab"');
  });

  it('leaves one of several marks', () => {
    check('规范决策⟦，，⟧强化监督⟦、，⟧落实⟦；。⟧', '规范决策，强化监督、落实。');
    check('规范决策⟦。。。⟧强化监督⟦,,⟧落实！！真的？！', '规范决策……强化监督，落实！！真的？！');
    check('采取培训⟦、、⟧等方式，学习《甲》⟦、、⟧《乙》。a::b', '采取培训等方式，学习《甲》《乙》。a::b');
    check('推进三项工作⟦：：⟧甲⟦？。⟧乙', '推进三项工作：甲？乙');
  });

  it('wants no 、 before 等, but in 等级保护', () => {
    check('采取培训、考试⟦、⟧等方式。落实信息系统、等级保护，', '采取培训、考试等方式。落实信息系统、等级保护，');
  });

  it('wants no 、 between titles, but in a list with other words', () => {
    check('学习《甲》⟦、⟧《乙》、《丙》等，做到“甲”⟦、⟧“乙”。', '学习《甲》《乙》《丙》等，做到“甲”“乙”。');
    check('学习民法典、《甲》、《乙》，《丙》、《丁》、章程，“甲”（略）、“乙”。”、“乙');
  });

  it('leaves heading numbers, 主送机关 and lead-in to their own rules', () => {
    check(
      '云岫县水利局关于2023年度法治政府建设情况的报告\n县委、县政府:\n现将有关情况报告如下:\n一、主要举措和成效\n(一)健全制度⟦,⟧规范执法',
    );
  });

  it('says it once of a paragraph that is narrow throughout, and repairs all of it', () => {
    check(`${INTRO}健全⟦,⟧${'健全,'.repeat(59)}`, `${INTRO}${'健全，'.repeat(60)}`);
  });

  it('widens one of two marks that open a paragraph', () => {
    assertFound('punctuation', '⟦,,⟧健全制度。', '，健全制度。');
  });

  it('widens a comma before a figure', () => {
    assertFound('punctuation', '学习《民法典》⟦,⟧2023年开展宣传。', '学习《民法典》，2023年开展宣传。');
  });

  it('widens a question mark before a quotation ends', () => {
    assertFound('punctuation', '群众问“办好了没有⟦?⟧”。', '群众问“办好了没有？”。');
  });

  it('leaves quotation marks around no Chinese alone', () => {
    assertFound('punctuation', '推广"Rules"做法⟦,⟧规范执法。');
  });

  it('tells more faults in a paragraph than one can read together', () => {
    const faults = (count: number, fault: string) =>
      lint(parse(`${`甲${fault}`.repeat(count)}乙。`)).filter(({ rule }) => rule === 'punctuation');
    assert.equal(faults(50, ',').length, 50);
    const [many, ...none] = faults(51, ',');
    assert.match(many?.message ?? '', /^这一段有51处/);
    assert.deepEqual(none, []);
    assert.equal(many?.fixes[0]?.edits.length, 51);
    const [all] = faults(30_000, ',');
    assert.match(all?.message ?? '', /^这一段有30000处/);
    assert.equal(all?.fixes[0]?.edits.length, 30_000);
    // Which of two marks is right is for the clerk to say.
    assert.deepEqual(faults(51, '，、')[0]?.fixes, []);
  });
});
