import type { Report } from '../model/report.ts';
import { isOrganName } from '../reading/organs.ts';
import { LINE_END } from '../text/line-ends.ts';
import { isPrompt } from '../text/prompts.ts';
import { quotedNames } from '../text/quotes.ts';
import { isInside, type Span, slice } from '../text/spans.ts';
import { isBlank, unspaced } from '../text/white-space.ts';
import { titleOrgan } from '../views/report-organ.ts';

/**
 * The places that write the report's own organ out in full, in their order: title, prose, 署名, however it is spaced in the first
 * and the last; not inside 《》 or “”, which names what others are called. A 署名 of several organs counts only where it names the one of the title.
 */
export function organPlaces(report: Report): readonly Span[] {
  const organ = titleOrgan(report) ?? soleSignature(report);
  if (organ === undefined || isPrompt(organ)) return [];
  const places = new Map<number, Span>();
  const add = (span: Span) => places.set(span.start, span);
  const { title, signature } = report;
  if (title !== undefined) for (const span of findSpaced(report.text, title.span, organ)) add(span);
  if (signature !== undefined) {
    const named = findSpaced(report.text, signature.span, organ);
    const isAnotherWay = named.length === 0 && soleSignature(report) !== undefined;
    for (const span of isAnotherWay ? [signature.span] : named) add(span);
  }
  if (isOrganName(organ)) {
    const quotations = quotedNames(report.text);
    for (let at = report.text.indexOf(organ); at >= 0; at = report.text.indexOf(organ, at + organ.length)) {
      if (!isInside(report.cited, at) && !isInside(quotations, at)) add({ start: at, end: at + organ.length });
    }
  }
  return [...places.values()].sort((a, b) => a.start - b.start);
}

/** 署名 without white space when it is one organ's. */
function soleSignature({ text, signature }: Report): string | undefined {
  if (signature === undefined || LINE_END.test(slice(text, signature.span))) return undefined;
  const name = unspaced(signature.text);
  return isOrganName(name) ? name : undefined;
}

/** Where a name stands in a passage, whatever white space sets its characters apart. */
function findSpaced(text: string, within: Span, organ: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = within.start; start < within.end; start += 1) {
    const end = endOfSpaced(text, start, organ);
    if (end === undefined || end > within.end) continue;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

/** Where a name that begins at an offset ends; undefined when another text stands there. */
function endOfSpaced(text: string, start: number, organ: string): number | undefined {
  let offset = start;
  for (const character of organ) {
    while (offset > start && offset < text.length && isBlank(text.charAt(offset))) offset += 1;
    if (!text.startsWith(character, offset)) return undefined;
    offset += character.length;
  }
  return offset;
}
