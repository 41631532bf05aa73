import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleReport } from '../fixtures/sample.ts';

/** 文号 and date of a report for 2023: which years are offered instead of the one in the 文号, and what the message says. */
const ROWS: readonly (readonly [year: string, date: string, offered: readonly string[], message?: RegExp])[] = [
  ['2024', '2024年2月5日', []],
  ['2023', '2023年12月29日', []],
  ['2023', '', []],
  ['2024', '', []],
  ['24', '', []],
  ['22', '', []],
  ['2023', '2024年2月5日', ['2024'], /写的是2023年，成文日期却是2024年/],
  ['2023', '2024年3月5日', ['2024'], /写的是2023年，成文日期却是2024年/],
  ['2024', '2023年12月29日', ['2023'], /写的是2024年，成文日期却是2023年/],
  ['2022', '2024年2月5日', ['2024'], /写的是2022年，成文日期却是2024年/],
  ['2022', '', ['2023', '2024'], /应为2023年或2024年，这里写的是2022年/],
  ['2025', '', ['2024', '2023'], /应为2023年或2024年，这里写的是2025年/],
  ['2025', '2026年2月5日', ['2024', '2023'], /应为2023年或2024年，这里写的是2025年/],
  ['2023', '2025年2月5日', []],
  ['2024', '2024年2月30日', []],
];

describe('document-number-year: the year of the 文号 of a report for 2023', () => {
  for (const [year, date, offered, message] of ROWS) {
    it(`〔${year}〕, signed ${date === '' ? 'some day' : date}: ${offered.join(', ') || 'right'}`, () => {
      const text = sampleReport({ number: `云水发〔${year}〕3号`, date });
      const report = parse(text);
      assert.equal(report.year.value, 2023);
      const [finding, ...more] = lint(report).filter(({ rule }) => rule === 'document-number-year');
      assert.deepEqual(more, []);
      assert.equal(finding === undefined, offered.length === 0);
      if (finding === undefined) return;
      assert.equal(slice(text, finding.span), year);
      assert.match(finding.message, message ?? /^$/);
      assert.deepEqual(
        finding.fixes.map(({ edits }) => edits[0]?.text),
        offered,
      );
      assert.deepEqual(
        finding.related.map(({ span }) => slice(text, span)),
        date === '' ? [] : [date],
      );
    });
  }
});
