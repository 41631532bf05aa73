import type { Report } from './report.ts';
import { type Span, slice } from './text.ts';
import { findYears, isInside } from './years.ts';

/**
 * What a year in a report is: the report's own, the one after, the one before, that of 发文字号 or 成文日期, one inside a title
 * (《》) or another document's number, or any other.
 */
export type MentionRole = 'report' | 'next' | 'previous' | 'document-number' | 'date' | 'cited' | 'other';

/** A year of the text and its role; UTF-16 offsets. */
export interface YearMention {
  readonly year: number;
  readonly span: Span;
  readonly role: MentionRole;
}

/** The roles that move along when the report is given another year. */
export const MOVING: ReadonlySet<MentionRole> = new Set(['report', 'next', 'previous', 'document-number', 'date']);

const BRACKETED = /(?<=[〔［[（(【﹝])(?:19|20)[0-9]{2}(?=[〕］\])）】﹞])/g;
/** The document's own history and names stay: 2016年成立, 自2020年起. */
const HISTORY = /^年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:以来|起|成立|修订|施行|启动|获评|以前|前)/;

/** Every calendar year of a report with its role, in the order of the text. Windows (2021—2025年) are passed over. */
export function findYearMentions(report: Report): readonly YearMention[] {
  const mentions = new Map<number, YearMention>();
  const add = (mention: YearMention) => {
    if (!mentions.has(mention.span.start)) mentions.set(mention.span.start, mention);
  };
  const { documentNumber, date } = report;
  if (documentNumber !== undefined && documentNumber.year > 1900) {
    add({ year: documentNumber.year, span: documentNumber.yearSpan, role: 'document-number' });
  }
  if (date !== undefined) add({ year: date.year, span: date.yearSpan, role: 'date' });
  for (const line of [...report.lines, ...closingLines(report)]) {
    for (const { year, span } of findYears(report.text, line)) add({ year, span, role: roleOf(report, year, span) });
    for (const match of slice(report.text, line).matchAll(BRACKETED)) {
      const start = line.start + match.index;
      add({ year: Number(match[0]), span: { start, end: start + 4 }, role: 'cited' });
    }
  }
  return [...mentions.values()].sort((a, b) => a.span.start - b.span.start);
}

function closingLines(report: Report): readonly Span[] {
  return [report.date, report.pendingDate].flatMap((passage) => (passage === undefined ? [] : [passage.span]));
}

function roleOf(report: Report, year: number, span: Span): MentionRole {
  if (isInside(report.cited, span.start)) return 'cited';
  if (report.pendingDate !== undefined && span.start === report.pendingDate.span.start) return 'date';
  const own = report.year.value;
  if (own === undefined) return 'other';
  const isHistory = year < own && HISTORY.test(report.text.slice(span.end, span.end + 12));
  if (isHistory) return 'other';
  if (year === own) return 'report';
  if (year === own + 1) return 'next';
  return year === own - 1 ? 'previous' : 'other';
}
