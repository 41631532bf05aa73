import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';

/** Dates of the report on 2023: severity, and the titles of the fixes. */
const DATES: readonly (readonly [date: string, severity: string | undefined, ...fixes: string[]])[] = [
  ['2023年2月5日', 'warning', '将2023年改为2024年'],
  ['2023年9月30日', 'warning'],
  ['2023年10月8日', undefined],
  ['2024年3月1日', undefined],
  ['2024年3月2日', 'info'],
  ['2024年3月31日', 'info'],
  ['2024年4月2日', 'warning'],
  ['2024年11月6日', 'warning', '将2024年改为2023年'],
  ['2022年11月6日', 'error', '将2022年改为2023年'],
  ['2025年2月6日', 'error', '将2025年改为2024年'],
  ['2025年6月6日', 'error'],
  ['2024年2月30日', 'error', '改为该月最后一天：2024年2月29日'],
  ['2024年13月5日', 'error'],
  ['2024年2月0日', 'error'],
];

describe('成文日期', () => {
  for (const [date, severity, ...titles] of DATES) {
    it(`${date} of the report on 2023: ${severity ?? 'nothing'}`, () => {
      const findings = lint(parse(sampleReport({ date }))).filter(({ rule }) => rule === 'signature-date');
      assert.deepEqual(
        findings.map((finding) => [finding.severity, ...finding.fixes.map(({ title }) => title)]),
        severity === undefined ? [] : [[severity, ...titles]],
      );
    });
  }
});
