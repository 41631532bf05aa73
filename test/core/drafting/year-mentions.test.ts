import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { findYearMentions } from '../../../src/core/drafting/year-mentions.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { anyDocument, RUNS } from '../fixtures/arbitraries.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { spanFault } from '../span-faults.ts';

/** The years of a sentence in part 1 of the sample report for 2023, with their roles. */
function rolesIn(sentence: string): readonly string[] {
  const text = sampleReport({ achievements: `一、2023年度主要举措和成效\n${sentence}` });
  const start = text.indexOf(sentence);
  return findYearMentions(parse(text))
    .filter(({ span }) => span.start >= start && span.end <= start + sentence.length)
    .map(({ span, role }) => `${slice(text, span)} ${role}`);
}

describe('the roles of years', () => {
  it('in head, headings and closing', () => {
    const text = sampleReport();
    const found = findYearMentions(parse(text)).map(({ span, role }) => `${slice(text, span)} ${role}`);
    assert.deepEqual(found, [
      '2023 report',
      '2024 document-number',
      '2023 report',
      '2023 report',
      '2023 report',
      '2023 report',
      '2024 next',
      '2024 date',
    ]);
  });

  const sentences: readonly (readonly [string, readonly string[]])[] = [
    ['2023年，我局办理许可12件，2024年1月补办3件。', ['2023 report', '2024 next']],
    ['２０２３年与二〇二三年是同一年。', ['２０２３ report', '二〇二三 report']],
    ['行政检查较2022年减少3次，比2022年少。', ['2022 previous', '2022 previous']],
    ['同2022年同期相比，2022年相比均有好转。', ['2022 previous', '2022 previous']],
    ['2022年，在全县考评中名列第二。', ['2022 other']],
    ['2016年成立的支队，2020年以来坚持巡查，2022年起推行。', ['2016 fixed', '2020 fixed', '2022 fixed']],
    ['自2023年4月1日正式运作以来接待80人，2023年5月挂牌。', ['2023 other', '2023 other']],
    ['2023年以来，累计培训300人次。', ['2023 report']],
    ['落实《云岫县2023年度普法要点》和云水发〔2023〕5号。', ['2023 cited', '2023 cited']],
    ['实施2021—2025年规划和2022年至2023年计划。', []],
    ['到2024年，基本建成；截至2024年，已建成。', ['2024 other', '2024 next']],
    ['贯彻2023年8月国务院办公厅印发的《某某计划》。', ['2023 other']],
    ['2023年印发《云岫县普法要点》。', ['2023 report']],
    ['《负面清单》（2023年版）自2023年1月1日起施行。', ['2023 other', '2023 other']],
    ['获评“2023年度优秀单位”。', ['2023 other']],
    ['办理许可【待填：2023年的件数】件。', []],
    ['远景目标是2035年，县志记到1998年。', ['2035 other', '1998 other']],
  ];
  for (const [sentence, roles] of sentences) it(sentence, () => assert.deepEqual(rolesIn(sentence), roles));

  it('a place that carries the report year keeps its role though it writes last year’s', () => {
    const text = sampleReport({ title: '云岫县水利局关于2022年度法治政府建设情况的报告' });
    const [title] = findYearMentions(parse(text));
    assert.deepEqual([title?.year, title?.role], [2022, 'report']);
  });

  it('a heading that looks back over years does not carry the report year', () => {
    const text = sampleReport({ problems: '二、2016年以来存在的不足和原因\n力量不足，主要原因是编制偏少。' });
    const found = findYearMentions(parse(text)).find(({ year }) => year === 2016);
    assert.equal(found?.role, 'fixed');
  });

  it('a date still to be written has the year of the date', () => {
    const text = sampleReport({ date: '2024年×月×日' });
    assert.equal(findYearMentions(parse(text)).at(-1)?.role, 'date');
  });

  it('a 文号 still to be written has the year of the 文号', () => {
    for (const number of ['云水发〔2024〕【待填：序号】号', '【待填：机关代字】〔2024〕×号', '云水发〔2024〕  号']) {
      assert.equal(findYearMentions(parse(sampleReport({ number })))[1]?.role, 'document-number', number);
    }
  });

  it('prompts are passed over, however long they are', () => {
    for (const length of [190, 200, 5_000]) {
      const plan = `四、2024年度主要安排\n【待填：2022年的做法${'，请核对'.repeat(length / 4)}】`;
      const years = findYearMentions(parse(sampleReport({ plan }))).map(({ year }) => year);
      assert.ok(!years.includes(2022));
    }
  });

  it('any text: spans lie in it, in order, and hold a year', () => {
    fc.assert(
      fc.property(anyDocument, ({ text, syntax }) => {
        let end = 0;
        for (const { span } of findYearMentions(parse(text, syntax))) {
          assert.equal(spanFault(text, span), undefined);
          assert.ok(span.start >= end);
          end = span.end;
        }
      }),
      { numRuns: RUNS },
    );
  });
});
