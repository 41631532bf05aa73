import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { inProse, told, words } from './told.ts';

/** The report of a year with a sentence in part 1. */
const reportOf = (year: number, sentence: string) =>
  sampleReport({ achievements: `一、2023年度主要举措和成效\n${sentence}` }).replaceAll(/2023|2024/g, (written) =>
    String(Number(written) + year - 2023),
  );

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

  it('names the successor of a plan that ended only where one is known', () => {
    assert.match(
      words(inProse('落实《全面推进依法行政实施|纲要》要求。')),
      /实施期已过\n现行文件：《法治政府建设实施纲要（2021.2025年）》/,
    );
    const later = words(told(reportOf(2026, '落实《法治社会建设实施|纲要（2020—2025年）》要求。')));
    assert.match(later, /对2026年度报告：实施期已过$/);
  });
});
