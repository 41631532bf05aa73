import fc from 'fast-check';
import type { Syntax } from '../../src/core/model/report.ts';
import { anyDocument } from './arbitraries.ts';

const LABELS = ['发布日期', '成文日期', '发布时间', '来源', '浏览次数', '索引号', '文号', '信息来源'];
const VALUES = [
  '2026-01-13',
  '2026年1月13日',
  '2026/1/13 10:20',
  '2026.01.13',
  '128',
  '云岫县司法局',
  '二〇二六年一月十三日',
];
const LABELLED: readonly ((label: string, value: string) => string)[] = [
  (label, value) => `[ ${label} ] ${value}`,
  (label, value) => `${label}：${value}`,
  (label, value) => `${label}:${value}`,
  (label, value) => `${label} ${value}`,
  (label, value) => `| ${label} | ${value} |`,
  (label, value) => `【${label}】${value}`,
  (_, value) => value,
  (label, value) => `首页 > 政务公开 > ${label}　${value}`,
];

/** A line as web pages and registers put it above and below a report. */
export const webLine: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...LABELLED), fc.constantFrom(...LABELS), fc.constantFrom(...VALUES))
  .map(([write, label, value]) => write(label, value));

/** A report with such lines above its title, and its text wrapped at a width, as mail and PDF programs do. */
export const surroundedDocument: fc.Arbitrary<{ readonly text: string; readonly syntax: Syntax }> = fc
  .tuple(
    anyDocument,
    fc.array(webLine, { maxLength: 3 }),
    fc.constantFrom('\n', '\r\n', '\v', '\n　'),
    fc.oneof(fc.constant(0), fc.integer({ min: 4, max: 60 })),
    fc.constantFrom('\n', ' ', ''),
  )
  .map(([{ text, syntax }, lines, breaking, width, gap]) => ({
    text: lines.map((line) => line + gap).join('') + (width === 0 ? text : wrapped(text, width, breaking)),
    syntax,
  }));

/** A text whose lines are broken behind so many characters. */
export function wrapped(text: string, width: number, breaking: string): string {
  const pieces = new RegExp(`.{1,${width}}`, 'gu');
  return text
    .split(/(\r\n|\n|\r)/)
    .map((line) => line.match(pieces)?.join(breaking) ?? line)
    .join('');
}
