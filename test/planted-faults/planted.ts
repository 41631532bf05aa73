import type { Report, Syntax } from '../../src/core/model/report.ts';
import type { Edit } from '../../src/core/text/edits.ts';
import type { Span } from '../../src/core/text/spans.ts';
import type { Random } from './random.ts';

/** A report without a fault. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly syntax: Syntax;
  readonly report: Report;
  /** The report year (calendar year). */
  readonly year: number;
}

/** A sample with one fault put in. */
export interface PlantedFault {
  readonly text: string;
  /** Where the fault stands in it (UTF-16 offsets). */
  readonly span: Span;
  /** A second place where it may just as well be reported. */
  readonly or?: Span;
  /** What was done, for the list of misses. */
  readonly what: string;
}

/** A kind of damage and who must notice it. */
export interface Kind {
  readonly name: string;
  /** Any one of them, at the place of the damage; none: nothing is wrong, and nobody may speak up. */
  readonly rules: readonly string[];
  /** A hint is not enough. */
  readonly isLoud?: true;
  /** Rules that may speak up as well, here or elsewhere, since the damage is theirs too. */
  readonly follows?: readonly string[];
  /** Why no rule can know it; such a kind is measured and listed, and does not count. */
  readonly unknowable?: string;
  plant(sample: Sample, random: Random): Iterable<PlantedFault>;
}

/** The text with edits done; they are in the order of the text and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let offset = 0;
  for (const edit of edits) {
    result += text.slice(offset, edit.span.start) + edit.text;
    offset = edit.span.end;
  }
  return result + text.slice(offset);
}

/** A sample with one place changed; the fault is what stands there now. */
export function changed({ text }: Sample, span: Span, replacement: string, what?: string): PlantedFault {
  return {
    text: edited(text, [{ span, text: replacement }]),
    span: { start: span.start, end: span.start + replacement.length },
    what: what ?? `${text.slice(span.start, span.end)} → ${replacement}`,
  };
}

/** Every match of a pattern (global) in a sample; group 1 when there is one, else the whole. */
export function* placesOf({ text }: Sample, pattern: RegExp): Generator<Span> {
  for (const match of text.matchAll(pattern)) {
    const start = match.index + (match[1] === undefined ? 0 : match[0].indexOf(match[1]));
    yield { start, end: start + (match[1] ?? match[0]).length };
  }
}
