import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Explanation } from '../../../src/core/helping/explanation.ts';
import { explainAt } from '../../../src/core/helping/explanations.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

/** What is told where `|` stands in a report. */
function told(marked: string): { readonly text: string; readonly found: readonly Explanation[] } {
  const text = marked.replace('|', '');
  return { text, found: explainAt(parse(text), RULE_OF_LAW, marked.indexOf('|')) };
}

/** The same for a sentence in part 1 of the report of 2023. */
const inProse = (sentence: string, pieces: Sample = {}) =>
  told(sampleReport({ achievements: `一、2023年度主要举措和成效\n${sentence}`, ...pieces }));

const words = ({ found }: { readonly found: readonly Explanation[] }) =>
  found.map(({ title, points }) => [title, ...points].join('\n')).join('\n\n');

describe('explaining a citation', () => {
  for (const [citation, ...wanted] of [
    ['《行政处|罚法》', /^《中华人民共和国行政处罚法》/, /修正的施行日期：2021年7月15日/, /对2023年度报告：有效/],
    ['|《重大行政决策程序暂行条例》', /文号：国务院令第713号/, /公布：2019年4月20日；施行：2019年9月1日/],
    ['《信访条例|》', /失效：2022年5月1日/, /已经失效\n现行文件：《信访工作条例》/],
    [
      '《法治政府建设实施纲要（2015—2020年|）》',
      /实施期：2015—2020年/,
      /实施期已过\n现行文件：《法治政府建设实施纲要（2021.2025年）》/,
    ],
    ['《公平竞争审查|条例》', /对2023年度报告：成文时尚未施行/],
    ['《法治政府建设实施纲要（2019—2024|年）》', /^没有这一期文件/, /2015.2020年/, /2021.2025年/],
    ['《法制政府建设实施|纲要（2021—2025年）》', /正式名称：《法治政府建设实施纲要（2021.2025年）》/],
  ] as const) {
    it(citation.replace('|', ''), () => {
      for (const pattern of wanted) assert.match(words(inProse(`落实${citation}要求。`)), pattern);
    });
  }

  it('does not judge while the year is undecided, and is silent on what is unknown', () => {
    assert.match(words(told('关于法治政府建设情况的报告\n落实《行政|处罚法》。')), /报告年度未定/);
    assert.equal(words(inProse('落实《云岫县河道管|理办法》。')), '');
  });

  it('covers the whole citation', () => {
    const { text, found } = inProse('落实《行政处|罚法》。');
    assert.equal(found[0] && slice(text, found[0].span), '《行政处罚法》');
  });
});

describe('explaining a year', () => {
  const report = sampleReport();
  for (const [name, marked, role] of [
    ['title', report.replace('2023年', '20|23年'), '报告年度'],
    ['number', report.replace('〔2024', '〔20|24'), '发文字号的年份'],
    ['plan', report.replace('四、2024', '四、20|24'), '报告年度的次年'],
    ['date', report.replace('2024年2月', '2024|年2月'), '成文日期的年份'],
  ] as const) {
    it(`${name}: role and witnesses`, () => {
      assert.match(words(told(marked)), new RegExp(`^202[34]年：${role}\n`));
      assert.match(words(told(marked)), /报告年度按2023年认定，依据：标题2023年、导语2023年、小标题2023年（3处）/);
    });
  }

  it('a measure, a citation and a year of history', () => {
    assert.match(words(inProse('办件较20|22年增长。')), /^2022年：上一年/);
    assert.doesNotMatch(words(inProse('按照云政发〔20|21〕5号文件办理。')), /依据/);
    assert.match(words(inProse('自20|16年成立以来规范执法。')), /^2016年：固定的年份/);
  });

  it('says so while the year is undecided', () => {
    const level = '关于2023年度法治政府建设情况的报告\n现将2024年度法治政府建设情况报告如下：\n2022年2月5|日'.replace(
      '22年2',
      '2|2年2',
    );
    assert.ok(!words(told(level)).includes('认定，依据') || words(told(level)).includes('2023'));
  });
});

describe('explaining a figure', () => {
  for (const [sentence, ...wanted] of [
    ['处罚|30件，其中市容类12件、市场类9件、其他类6件。', /^3个分项合计27件\n12\+9\+6=27\n总数30件，相差3件，请核对$/],
    ['处罚30件，其中市容类12|件、市场类12件、其他类6件。', /^3个分项合计30件\n.*\n总数30件，两者相符$/],
    ['调解90件，其中邻里类3|0件、劳资类20件。', /总数90件，相差40件，分项可能没有列全$/],
    ['受理100件，其中立案8|0件、结案60件。', /相差40件，分项之间可能有交叉/],
    ['发放资料2000余|份，其中手册1500份、折页600份。', /约数，只能大致核对$/],
  ] as const) {
    it(sentence.replace('|', ''), () => {
      for (const pattern of wanted) assert.match(words(inProse(sentence)), pattern);
    });
  }

  it('is silent on a figure that has no parts', () => assert.equal(words(inProse('办理许可3|0件。')), ''));
});

describe('explaining a set expression', () => {
  for (const [sentence, wanted, place] of [
    ['增强“四个|意识”。', /^“四个意识”\n政治意识、大局意识、核心意识、看齐意识\n出处：/, '四个意识'],
    ['领悟“两个确|立”。', /^“两个确立”\n确立.*地位；确立.*地位\n/, '两个确立'],
    ['推行“双随机，一|公开”。', /抽查情况及查处结果及时向社会公开/, '双随机，一公开'],
    ['坚持公众参与、专家|论证、风险评估。', /集体讨论决定/, '公众参与、专家论证、风险评估'],
    ['推进科学立法、严格执法和公正|司法。', /全民守法/, '科学立法、严格执法和公正司法'],
    [
      '落实行政执法公示制度、执法全过程|记录制度。',
      /^“三项制度”\n.*重大执法决定法制审核制度/,
      '行政执法公示制度、执法全过程记录制度',
    ],
  ] as const) {
    it(sentence.replace('|', ''), () => {
      const { text, found } = inProse(sentence);
      assert.match(words({ found }), wanted);
      assert.equal(found[0] && slice(text, found[0].span), place);
    });
  }

  it('is silent on a member that stands alone', () => {
    for (const sentence of ['推进依法|行政。', '做到严格执|法。', '坚持公众参|与和依法行政。'])
      assert.equal(words(inProse(sentence)), '');
  });
});

describe('explaining a heading', () => {
  it('says what its part must contain, and on what basis', () => {
    const all = words(told(sampleReport().replace('存在的不足', '存在的|不足')));
    assert.match(all, /^规定的第2项内容：存在的不足和原因\n写明还有哪些不足/);
    assert.match(all, /依据：《法治政府建设与责任落实督察工作规定》\n字数：\d+（同 Word/);
  });

  it('speaks of each part of a merged heading, and of the part around a lower one', () => {
    const merged = words(told(sampleReport({ problems: '', plan: '二、存在的|问题和下一步打算\n人手不足。将改进。' })));
    assert.match(merged, /第2项内容[\s\S]*第4项内容/);
    assert.equal(merged.match(/字数：/g)?.length, 1);
    assert.match(words(inProse('（一）规范|执法\n做了。')), /^属于“主要举措和成效”\n字数：10（/);
  });

  it('is silent in the text below a heading', () => assert.equal(words(inProse('我局规范|执法。')), ''));
});

describe('explanations', () => {
  it('come for any text at any place', () => {
    for (const text of ['', '《', '》《', '2023年', '\r\n', '😀', '一、\n', sampleReport({}, '\r\n').slice(0, 200)]) {
      const report = parse(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        for (const { span } of explainAt(report, RULE_OF_LAW, offset))
          assert.ok(span.start <= offset && offset <= span.end);
      }
    }
  });
});
