import { isPrompt } from '../marks/prompt.ts';
import { titleOrgan } from '../reading/organ-of.ts';
import { isOrganName } from '../reading/organs.ts';
import { isInside } from '../reading/years.ts';
import type { Report } from '../report.ts';
import type { Edit } from '../rule.ts';
import { type Span, slice } from '../text.ts';

const BLANK = '[\\s\\u3000]*';

/**
 * The places that write the report's own organ out in full, in their order: title, prose, 署名, however it is spaced in the first
 * and the last; not inside 《》. A 署名 of several organs counts only where it names the one of the title.
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
    for (let at = report.text.indexOf(organ); at >= 0; at = report.text.indexOf(organ, at + organ.length)) {
      if (!isInside(report.cited, at)) add({ start: at, end: at + organ.length });
    }
  }
  return [...places.values()].sort((a, b) => a.start - b.start);
}

/** Edits that give the report's organ another name wherever it is written out. */
export function renameOrgan(report: Report, name: string): readonly Edit[] {
  return organPlaces(report).flatMap((span): readonly Edit[] => {
    return report.text.startsWith(name, span.start) ? [] : [{ span, text: name }];
  });
}

/** 署名 without white space when it is one organ's. */
function soleSignature({ text, signature }: Report): string | undefined {
  if (signature === undefined || /[\r\n]/.test(slice(text, signature.span))) return undefined;
  const name = signature.text.replace(/[\s\u3000]/g, '');
  return isOrganName(name) ? name : undefined;
}

function findSpaced(text: string, within: Span, organ: string): readonly Span[] {
  const pattern = new RegExp(
    [...organ].map((character) => character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')).join(BLANK),
    'g',
  );
  return [...slice(text, within).matchAll(pattern)].map(({ index, 0: found }) => {
    const start = within.start + index;
    return { start, end: start + found.length };
  });
}
