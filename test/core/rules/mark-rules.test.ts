import { describe, it } from 'mocha';
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
});

describe('paired-marks', () => {
  const check = (marked: string, fixed?: string) => assertFound('paired-marks', marked, fixed);

  it('says where the other half is missing', () => {
    check(`${INTRO}贯彻⟦《⟧条例。\n落实制度⟦）⟧。`);
    check(`${INTRO}甲⟦（（⟧乙`);
  });

  it('swaps the closing halves of two that cross, and widens the inner one', () => {
    check('制定《规划(2021年⟦》)⟧。', '制定《规划（2021年）》。');
    check('制定《规划（2021年⟦》⟧实施）。', '制定《规划（2021年》实施）。');
    check('落实“联合巡查（试行⟦”）⟧。', '落实“联合巡查（试行）”。');
  });

  it('says once what is the same of several pairs in one place', () => {
    check('落实《““联合⟦》⟧巡查””。');
    check('落实（《《联合⟦）⟧巡查》》。');
  });

  it('turns quotation marks round', () => {
    check('落实“三项制度⟦“⟧要求。', '落实“三项制度”要求。');
    check('落实⟦”⟧三项制度”要求。', '落实“三项制度”要求。');
    check('落实⟦”⟧三项制度“要求。', '落实“三项制度”要求。');
    check('落实⟦“⟧三项（制度⟦“⟧要求）。');
    check('⟦“⟧落实“三项制度”要求。');
  });
});

describe('spacing', () => {
  const check = (marked: string, fixed?: string) => assertFound('spacing', INTRO + marked, fixed && INTRO + fixed);

  it('finds spaces between characters and beside full-width marks', () => {
    check('全面⟦ ⟧推进⟦　⟧依法⟦  ⟧行政⟦ ⟧，⟦ ⟧2023年⟦ ⟧。《⟦ ⟧民法典⟦ ⟧》', '全面推进依法行政，2023年。《民法典》');
    check('（二）依法⟦ ⟧履职', '（二）依法履职');
  });

  it('leaves Latin, figures, names, titles, tables and empty brackets alone', () => {
    check('使用 LED 屏 20 块，张 三、李　四，《坚持 走道路》，（ ），“A” and “B” c。');
    check('中共中央 国务院、云岫县委 云岫县人民政府联合印发。');
    check('事项　　数量　　备注\n甲\t乙\n| 甲 | 乙 乙乙 |');
  });

  it('says it once of a paragraph that is wide throughout', () => {
    check(`依法⟦ ⟧${'行政 依法 '.repeat(15)}行政`, `依法${'行政依法'.repeat(15)}行政`);
  });

  it('finds a single space before a line among flush ones', () => {
    check('⟦ ⟧健全制度。\n规范执法。\n加强普法。', '健全制度。\n规范执法。\n加强普法。');
    check(' 健全制度。\n 规范执法。\n 加强普法。');
    check('　　健全制度。\n规范执法。\n加强普法。');
    assertFound('spacing', `${INTRO} 健全制度。\n\n规范执法。\n\n加强普法。`, undefined, 'markdown');
  });

  it('takes a space for a lost line break where lines have run together', () => {
    const filler = '全县各部门认真履职，依法行政水平稳步提高，各项任务全面完成。'.repeat(8);
    assertFound(
      'spacing',
      `一、主要举措和成效${filler} ${filler}二、存在的不足和原因${filler} 三、下一步打算${filler}`,
    );
  });
});
