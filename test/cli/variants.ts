import assert from 'node:assert/strict';
import { seed } from './terminal.ts';

/** A report without fault. */
export const CLEAN: string = seed('clean.txt');

/** The same with one thing in it that `--fix` repairs: a warning. */
export const WARNED: string = changed('（一）加强', '(一)加强');

/** The same with a year that does not match: an error. */
export const WRONG: string = changed('关于2025年度', '关于2024年度');

/** The same without 其他需要报告的情况: an information. */
export const HINTED: string = CLEAN.replace(/^五、[\s\S]*?(?=^特此报告)/m, '');

/** A text that is no report. */
export const OTHER = '# 会议纪要\n\n一、关于预算\n\n(一)同意。\n';

function changed(from: string, to: string): string {
  assert.ok(CLEAN.includes(from));
  return CLEAN.replace(from, to);
}
