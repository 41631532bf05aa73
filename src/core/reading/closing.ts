import { readMarker } from '../model/heading.ts';
import type { Passage, Report, Signature } from '../model/report.ts';
import { isPrompt, withoutLenticular } from '../text/prompts.ts';
import { slice } from '../text/spans.ts';
import { readDateLine } from './date-line.ts';
import type { Line } from './lines.ts';
import { isOrganName } from './organs.ts';

/** What stands below the last part. */
export interface Closing extends Pick<Report, 'closing' | 'signature' | 'date' | 'pendingDate' | 'note'> {
  /** Index of the first line that is no longer body. */
  readonly firstLine: number;
}

const FORMULA = /^(?:特此|专此|以上)(?:报告|汇报)[。.]?$/;
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
  const own = dateLine === undefined ? undefined : readDateLine(text, lines[dateLine]);
  const signatureEnd = dateLine ?? endWithoutNotes(content, lines.length, from);
  const signatureStart =
    own?.signature === undefined ? findSignature(content, from, signatureEnd, dateLine !== undefined) : signatureEnd;
  const formulaEnd = endWithoutAttachments(content, from, signatureStart);
  const closing = formulaEnd > from ? passageAt(text, lines, formulaEnd - 1, (line) => FORMULA.test(line)) : undefined;
  return {
    closing,
    signature: own?.signature ?? joinLines(text, lines.slice(signatureStart, signatureEnd)),
    date: own?.date,
    pendingDate: own?.pending,
    note:
      dateLine === undefined
        ? passageAt(text, lines, lines.length - 1, isPublicNote)
        : passageAt(text, lines, dateLine + 1, (line) => NOTE.test(line)),
    firstLine: closing === undefined ? formulaEnd : formulaEnd - 1,
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

/** Whether a line reads like 署名; before a date any short line without a mark will do. */
function isSignature(line: string, beforeDate: boolean): boolean {
  if (line === '' || line.length > SIGNATURE_LONGEST || NO_SIGNATURE.test(withoutLenticular(line))) return false;
  if (readMarker(line, 0) !== undefined || ATTACHMENT.test(line) || NOTE.test(line)) return false;
  if (isOrganName(line)) return !isPrompt(line) || /机关|单位|署名/.test(line);
  return (
    beforeDate &&
    line.length >= LEAST_SIGNATURE &&
    !/^【|(?:打算|安排|情况|问题|措施|成效|计划|思路|原因|事项)$/.test(line)
  );
}

/** Where the closing of a report without date ends: the index of the line behind the last that is no note. */
function endWithoutNotes(content: (index: number) => string, count: number, from: number): number {
  let end = count;
  while (end > from && isPublicNote(content(end - 1))) end -= 1;
  return end;
}

/** The first line of the 署名 that ends before the line `end`, which it is where there is none; only above a date it has several. */
function findSignature(content: (index: number) => string, from: number, end: number, beforeDate: boolean): number {
  let start = end;
  while (start > from && isSignature(content(start - 1), beforeDate)) {
    start -= 1;
    if (!beforeDate || !isOrganName(content(start - 1))) break;
  }
  return start;
}

/** The same line with the list of attachments before it left out. */
function endWithoutAttachments(content: (index: number) => string, from: number, before: number): number {
  let end = before;
  while (end > from && (ATTACHMENT.test(content(end - 1)) || isAttachmentItem(content, end - 1, from))) end -= 1;
  return end;
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
