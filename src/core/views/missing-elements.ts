import type { ElementKind } from '../model/element.ts';
import { guessKind } from '../model/organ-kind.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../text/spans.ts';
import { isBlank } from '../text/white-space.ts';
import { pendingNumber } from './pending-number.ts';
import { reportOrgan } from './report-organ.ts';
import { view } from './view.ts';

/** 标题, 主送机关, 署名 or 成文日期 that is not there. */
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
    missingAddressee(report),
  ];
  return [...head, ...missingClosing(report)].filter((element) => element !== undefined);
});

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
