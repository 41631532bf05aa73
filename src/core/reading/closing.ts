import { readMarker } from '../model/heading.ts';
import type { Passage, Signature, SigningDate } from '../model/report.ts';
import { findDates } from '../text/dates.ts';
import { isPrompt } from '../text/prompts.ts';
import { slice } from '../text/spans.ts';
import type { Line } from './lines.ts';
import { isOrganName } from './organs.ts';

/** What stands below the last part. */
export interface Closing {
  readonly closing: Passage | undefined;
  readonly signature: Signature | undefined;
  readonly date: SigningDate | undefined;
  /** A date line whose month or day is still to be written. */
  readonly pendingDate: Passage | undefined;
  readonly note: Passage | undefined;
  /** Index of the first line that is no longer body. */
  readonly firstLine: number;
}

const FORMULA = /^(?:特此|专此|以上)(?:报告|汇报)[。.]?$/;
const ASKED = '【[^】]{0,20}】';
const PENDING_YEAR = `(?:${ASKED}|[0-9×Xx]{1,4})年`;
/** A month or a day. */
const PENDING_PART = `(?:${ASKED}|[0-9×Xx_＿ \\u3000]{0,4})`;
const PENDING_DATE = new RegExp(`^${PENDING_YEAR}${PENDING_PART}月${PENDING_PART}[日号]$`);
const NOTE = /^[（(][^（）()]{2,40}[）)]$/;
const ATTACHMENT = /^附件?[0-9一二三四五]{0,2}[：:]|^附件[0-9一二三四五]{0,2}$/;
/** Marks, and brackets that are left over, stand in no name. */
const NO_SIGNATURE = /[，。；：？！,;:?!【】[\]［］〔〕]/;
const SIGNATURE_LONGEST = 40;
/** 无 and the like are no names. */
const LEAST_SIGNATURE = 3;

/**
 * Reads 特此报告, 署名, 成文日期 and 附注 from the lines behind `from`. What comes after the first signed date is appendix and is
 * not looked at, so that a report reads the same with its appendices and without.
 */
export function readClosing(text: string, lines: readonly Line[], from: number): Closing {
  const content = (index: number) => slice(text, lines[index]?.content ?? { start: 0, end: 0 });
  const dateLine = findDateLine(text, lines, from);
  let last = dateLine ?? lastClosingLine(content, lines.length, from);
  const note = dateLine === undefined ? undefined : passageAt(text, lines, dateLine + 1, (line) => NOTE.test(line));
  const own = dateLine === undefined ? undefined : readDateLine(text, lines[dateLine]);
  const signatureLines: Line[] = [];
  if (own?.signature === undefined) {
    if (dateLine !== undefined) last -= 1;
    while (last >= from && isSignature(content(last), dateLine !== undefined)) {
      const line = lines[last];
      if (line !== undefined) signatureLines.unshift(line);
      last -= 1;
      if (dateLine === undefined || !isOrganName(content(last))) break;
    }
  } else last -= 1;
  while (last >= from && (ATTACHMENT.test(content(last)) || isAttachmentItem(content, last, from))) last -= 1;
  const closing = FORMULA.test(content(last)) && last >= from ? passageAt(text, lines, last, () => true) : undefined;
  if (closing !== undefined) last -= 1;
  return {
    closing,
    signature: own?.signature ?? joinLines(text, signatureLines),
    date: own?.date,
    pendingDate: own?.pending,
    note: note ?? (dateLine === undefined ? passageAt(text, lines, lines.length - 1, isPublicNote) : undefined),
    firstLine: last + 1,
  };
}

/** The first line that is nothing but a date (or organ and date) and follows a signature or 特此报告; else the last such line. */
function findDateLine(text: string, lines: readonly Line[], from: number): number | undefined {
  let lastDate: number | undefined;
  for (let index = from; index < lines.length; index += 1) {
    const own = readDateLine(text, lines[index]);
    if (own === undefined) continue;
    const before = lines[index - 1];
    const previous = before === undefined || index === from ? '' : slice(text, before.content);
    if (own.signature !== undefined || isSignature(previous, true) || FORMULA.test(previous)) return index;
    lastDate = index;
  }
  return lastDate !== undefined && lines.length - lastDate <= 4 ? lastDate : undefined;
}

interface DateLine {
  readonly date: SigningDate | undefined;
  readonly pending: Passage | undefined;
  readonly signature: Signature | undefined;
}

function readDateLine(text: string, line: Line | undefined): DateLine | undefined {
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

/** Whether a line reads like 署名; before a date any short line without a mark will do. */
function isSignature(line: string, beforeDate: boolean): boolean {
  if (line === '' || line.length > SIGNATURE_LONGEST || NO_SIGNATURE.test(line.replace(/【[^【】]*】/g, '')))
    return false;
  if (readMarker(line, 0) !== undefined || ATTACHMENT.test(line) || NOTE.test(line)) return false;
  if (isOrganName(line)) return !isPrompt(line) || /机关|单位|署名/.test(line);
  return (
    beforeDate &&
    line.length >= LEAST_SIGNATURE &&
    !/^【|(?:打算|安排|情况|问题|措施|成效|计划|思路|原因|事项)$/.test(line)
  );
}

/** Where the closing ends in a report without date: the last line that is no note. */
function lastClosingLine(content: (index: number) => string, count: number, from: number): number {
  let last = count - 1;
  while (last >= from && isPublicNote(content(last))) last -= 1;
  return last;
}

function isPublicNote(line: string): boolean {
  return NOTE.test(line) && /此件|公开|联系/.test(line);
}

function isAttachmentItem(content: (index: number) => string, index: number, from: number): boolean {
  if (!/^[0-9]{1,2}[.．、]/.test(content(index)) || /[。；]$/.test(content(index))) return false;
  for (let above = index - 1; above >= from && index - above < 10; above -= 1) {
    if (/^附件[：:]/.test(content(above))) return true;
    if (!/^[0-9]{1,2}[.．、]/.test(content(above))) return false;
  }
  return false;
}

function passageAt(
  text: string,
  lines: readonly Line[],
  index: number,
  test: (line: string) => boolean,
): Passage | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  const content = slice(text, line.content);
  return test(content) ? { text: content, span: line.content } : undefined;
}

function joinLines(text: string, lines: readonly Line[]): Signature | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    text: lines.map((line) => slice(text, line.content)).join(' '),
    span: { start: first.content.start, end: last.content.end },
  };
}
