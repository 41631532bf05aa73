import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleReport } from '../fixtures/sample.ts';

/** Dates under a report for 2023: the severity, what the message says, and the date after the fix. */
const ROWS: readonly (readonly [date: string, severity?: string, message?: RegExp, fixed?: string])[] = [
  ['2023年10月1日'],
  ['2023年12月31日'],
  ['2024年1月1日'],
  ['2024年3月1日'],
  ['2024年3月2日', 'info', /2024年3月1日前报送/],
  ['2024年3月31日', 'info', /2024年3月1日前报送/],
  ['2024年4月1日', 'warning', /2024年4月1日前公开/],
  ['2024年9月30日', 'warning', /2024年4月1日前公开/],
  ['2024年10月1日', 'warning', /2024年4月1日前公开/, '2023年10月1日'],
  ['2023年9月30日', 'warning', /2023年度尚未结束.*2023年9月/],
  ['2023年4月1日', 'warning', /2023年度尚未结束.*2023年4月/],
  ['2023年3月31日', 'warning', /2023年度尚未结束.*2023年3月/, '2024年3月31日'],
  ['2022年12月30日', 'error', /2023年末或2024年初成文.*2022年/, '2023年12月30日'],
  ['2025年1月5日', 'error', /2023年末或2024年初成文.*2025年/, '2024年1月5日'],
  ['2025年6月5日', 'error', /2023年末或2024年初成文.*2025年/],
  ['2024年2月30日', 'error', /没有2024年2月30日/, '2024年2月29日'],
  ['2023年2月29日', 'error', /没有2023年2月29日/, '2023年2月28日'],
  ['2023年11月31日', 'error', /没有2023年11月31日/, '2023年11月30日'],
  ['2023年12月32日', 'error', /没有2023年12月32日/, '2023年12月31日'],
  ['2024年1月32日', 'error', /没有2024年1月32日/, '2024年1月31日'],
  ['2024年0月5日', 'error', /没有2024年0月5日/],
  ['2024年13月5日', 'error', /没有2024年13月5日/],
  ['2024年1月0日', 'error', /没有2024年1月0日/],
];

describe('the date a report for 2023 is signed on', () => {
  for (const [date, severity, message, fixed] of ROWS) {
    it(`${date}: ${severity ?? 'usual'}${fixed === undefined ? '' : `, ${fixed}`}`, () => {
      const text = sampleReport({ number: '', date });
      const report = parse(text);
      assert.equal(report.year.value, 2023);
      const [finding, ...more] = lint(report).filter(({ rule }) => rule === 'signature-date');
      assert.deepEqual(more, []);
      assert.equal(finding?.severity, severity);
      if (finding === undefined) return;
      assert.equal(slice(text, finding.span), date);
      assert.match(finding.message, message ?? /^$/);
      assert.equal(finding.fixes.length, fixed === undefined ? 0 : 1);
      if (fixed !== undefined) assert.equal(applyFixes(text, finding.fixes), text.replace(date, fixed));
    });
  }

  it('is shown beside what else says the year, unless the calendar alone speaks against it', () => {
    const related = (date: string) =>
      lint(parse(sampleReport({ number: '', date, leadIn: '2023年，现将情况报告如下：' })))
        .filter(({ rule }) => rule === 'signature-date')
        .flatMap((finding) => finding.related.map(({ message }) => message));
    const own = '这里写的是2023年';
    assert.deepEqual(related('2025年1月5日'), [own, own, own, own, '这里写的是2024年']);
    assert.deepEqual(related('2024年2月30日'), []);
  });
});

/** Dates of the report on 2023: severity, and the titles of the fixes. */
const DATES: readonly (readonly [date: string, severity: string | undefined, ...fixes: string[]])[] = [
  ['2023年2月5日', 'warning', '将2023年改为2024年'],
  ['2023年9月30日', 'warning'],
  ['2023年10月8日', undefined],
  ['2024年3月1日', undefined],
  ['2024年3月2日', 'info'],
  ['2024年3月31日', 'info'],
  ['2024年4月1日', 'warning'],
  ['2024年4月2日', 'warning'],
  ['2024年11月6日', 'warning', '将2024年改为2023年'],
  ['2022年11月6日', 'error', '将2022年改为2023年'],
  ['2025年2月6日', 'error', '将2025年改为2024年'],
  ['2025年6月6日', 'error'],
  ['2024年2月30日', 'error', '改为该月最后一天：2024年2月29日'],
  ['2024年13月5日', 'error'],
  ['2024年2月0日', 'error'],
];

describe('signature-date: its fixes', () => {
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
