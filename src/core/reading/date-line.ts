import type { Passage, Signature, SigningDate } from '../model/report.ts';
import { findDates } from '../text/dates.ts';
import { slice } from '../text/spans.ts';
import type { Line } from './lines.ts';
import { isOrganName } from './organs.ts';

const ASKED = '【[^】]{0,20}】';
const PENDING_YEAR = `(?:${ASKED}|[0-9×Xx_＿]{1,8})年`;
/** A month or a day. */
const PENDING_PART = `(?:${ASKED}|[0-9×Xx_＿ \\u3000]{0,4})`;
const PENDING_DATE = new RegExp(`^${PENDING_YEAR}${PENDING_PART}月${PENDING_PART}[日号]$`);

/** A line that is nothing but a date, or an organ and a date. */
export interface DateLine {
  readonly date: SigningDate | undefined;
  /** The line where month or day is still to be written. */
  readonly pending: Passage | undefined;
  readonly signature: Signature | undefined;
}

/** Reads 成文日期 from a line, with the 署名 before it; undefined for any other line. */
export function readDateLine(text: string, line: Line | undefined): DateLine | undefined {
  if (line === undefined || line.content.end - line.content.start > 80) return undefined;
  if (!/[日号0-9]/.test(text.charAt(line.content.end - 1))) return undefined;
  const content = slice(text, line.content);
  if (PENDING_DATE.test(content) && !/^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}[日号]$/.test(content)) {
    return { date: undefined, pending: { text: content, span: line.content }, signature: undefined };
  }
  const found = findDates(content).next().value;
  if (found === undefined || found.span.end !== content.length) return undefined;
  const shift = (offset: number) => offset + line.content.start;
  const date: SigningDate = {
    ...found,
    text: content.slice(found.span.start),
    span: { start: shift(found.span.start), end: shift(found.span.end) },
    yearSpan: { start: shift(found.yearSpan.start), end: shift(found.yearSpan.end) },
  };
  const organ = content.slice(0, found.span.start).trimEnd();
  if (organ === '') return { date, pending: undefined, signature: undefined };
  if (!isOrganName(organ)) return undefined;
  const span = { start: line.content.start, end: line.content.start + organ.length };
  return { date, pending: undefined, signature: { text: organ, span } };
}
