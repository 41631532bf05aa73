import type { ElementKind } from '../model/element.ts';
import { guessKind } from '../model/organ-kind.ts';
import type { Report } from '../model/report.ts';
import { isOfRedHead } from '../reading/red-head.ts';
import { type Span, slice } from '../text/spans.ts';
import { isBlank } from '../text/white-space.ts';
import { pendingNumber } from './pending-number.ts';
import { reportOrgan } from './report-organ.ts';
import { view } from './view.ts';

/** 标题, 发文字号, 主送机关, 署名 or 成文日期 that is not there. */
export interface MissingElement {
  readonly kind: ElementKind;
  /** The empty span where it belongs: before the line below it, or behind the line above. */
  readonly span: Span;
  /** Published copies of such a report bear none either. */
  readonly isUsual: boolean;
}

/** What a report lacks beside its parts, in the order of the text; nothing of a text without lines. */
export const missingElements = view((report): readonly MissingElement[] => {
  const [first] = report.lines;
  if (first === undefined) return [];
  const head: readonly (MissingElement | undefined)[] = [
    report.title === undefined ? missing('title', first.start, isPublished(report)) : undefined,
    missingNumber(report),
    missingAddressee(report),
  ];
  return [...head, ...missingClosing(report)].filter((element) => element !== undefined);
});

/**
 * A 文号 is given when a report is sent: it is missing where all else that a document bears is there, or a red head, which has room
 * for it. It stands below the title, or between red head and title.
 */
function missingNumber(report: Report): MissingElement | undefined {
  const { text, lines, title, addressee, signature, date, documentNumber } = report;
  if (title === undefined || documentNumber !== undefined || pendingNumber(report) !== undefined) return undefined;
  if (isPublished(report)) return undefined;
  const isOfHead = (line: Span) => line.end <= title.span.start && isOfRedHead(slice(text, line));
  if (lines.some(isOfHead)) return missing('document-number', title.span.start);
  if (addressee === undefined || signature === undefined || date === undefined) return undefined;
  return missing('document-number', lines.find(({ start }) => start >= title.span.end)?.start ?? title.span.end);
}

/** 署名 and 成文日期 stand below something. */
function missingClosing(report: Report): readonly (MissingElement | undefined)[] {
  const { sections, leadIn, signature } = report;
  if (sections.length === 0 && leadIn === undefined) return [];
  const tail = tailOf(report);
  return [
    signature === undefined ? missing('signature', aboveDate(report) ?? tail) : undefined,
    hasDate(report) ? undefined : missing('date', signature?.span.end ?? tail),
  ];
}

/** Whether a text comes from where it was published: a web page's lines above its body, or a note that it may be made public. */
export function isPublished({ sections, webLines, note, bodyEnd }: Report): boolean {
  const body = sections[0]?.heading.span.start ?? bodyEnd;
  return webLines.some(({ start }) => start < body) || /公开/.test(note?.text ?? '');
}

function missing(kind: ElementKind, at: number, isUsual = false): MissingElement {
  return { kind, span: { start: at, end: at }, isUsual };
}

/** Without a title nobody can tell what the first lines are. */
function missingAddressee(report: Report): MissingElement | undefined {
  const { title, addressee } = report;
  const documentNumber = report.documentNumber ?? pendingNumber(report);
  if (addressee !== undefined || title === undefined) return undefined;
  const isUsual = isPublished(report) || guessKind(reportOrgan(report) ?? '') === 'government';
  const below = report.lines.find((line) => line.start >= title.span.end);
  const isNumber = documentNumber !== undefined && documentNumber.span.start === below?.start;
  return missing('addressee', isNumber ? below.end : (below?.start ?? title.span.end), isUsual);
}

function hasDate({ date, pendingDate }: Report): boolean {
  return date !== undefined || pendingDate !== undefined;
}

/** The end of what stands above the date. */
function aboveDate({ text, date, pendingDate }: Report): number | undefined {
  const place = date ?? pendingDate;
  if (place === undefined) return undefined;
  let end = place.span.start;
  while (end > 0 && isBlank(text.charAt(end - 1))) end -= 1;
  return end;
}

/** The end of what is written: of 特此报告, or of the last line of the body. */
function tailOf({ lines, closing, bodyEnd }: Report): number {
  return closing?.span.end ?? lines.findLast((line) => line.end <= bodyEnd)?.end ?? bodyEnd;
}
