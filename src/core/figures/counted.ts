import { type Report, settledYear } from '../model/report.ts';
import { matchesOf } from '../text/matches.ts';
import { type Span, slice } from '../text/spans.ts';
import { clausesOf, isRelative } from './counted-clauses.ts';
import { bare, isNamed, labelOf, shorten, withAbout, YEARS } from './counted-words.ts';
import { readNumbers } from './figures.ts';
import { type ParagraphFigures, paragraphFigures } from './paragraph-figures.ts';
import type { Quantity } from './quantities.ts';

/** What is shown of a label, and of the clause before it (UTF-16 units). */
const [LONGEST_LABEL, LONGEST_LEAD] = [28, 14];

/** A figure of the report's own year with what it counts. */
export interface CountedFigure {
  /** What is counted, in the report's words and with the unit: figures of two reports count the same where their keys are equal. */
  readonly key: string;
  /** The words beside the figure, to be shown. */
  readonly label: string;
  readonly quantity: Quantity;
  /** With 约, 左右 and the like. */
  readonly span: Span;
}

/** Every figure of a report that counts something nameable in its own year, in the order of the text; a step is a paragraph. */
export function* countingFigures(report: Report): Generator<undefined, readonly CountedFigure[]> {
  const counted: CountedFigure[] = [];
  for (const found of paragraphFigures(report)) {
    yield;
    counted.push(...ofParagraph(report, found));
  }
  return counted;
}

function* ofParagraph(report: Report, { paragraph, quantities }: ParagraphFigures): Generator<CountedFigure> {
  const { span: place, text } = paragraph;
  const counting = new Set(
    readNumbers(report, [place])
      .filter(({ kind }) => kind === 'figure' || kind === 'word')
      .map(({ span }) => span.start - place.start),
  );
  let around: Around = NOTHING;
  for (const clause of clausesOf(text, quantities)) {
    if (clause.opensSentence) around = NOTHING;
    const words = slice(text, clause.span);
    const told = matchesOf(YEARS, words).at(-1)?.[0];
    if (told !== undefined) around = { ...around, year: Number(told.slice(0, 4)) };
    if (words.startsWith('其中')) around = { ...around, list: around.whole };
    const isOtherYear = around.year !== undefined && around.year !== settledYear(report);
    for (const quantity of clause.quantities) {
      if (isOtherYear || !counting.has(quantity.span.start) || isRelative(text, clause, quantity)) continue;
      const named = nameOf(around, bare(text, clause, quantity));
      if (named === undefined) continue;
      const { key, lead } = named;
      const span = withAbout(text, quantity.span);
      if (around.list === undefined) around = { ...around, whole: key };
      yield {
        key,
        label: lead + shorten(labelOf(text, clause, quantity), LONGEST_LABEL),
        quantity,
        span: { start: place.start + span.start, end: place.start + span.end },
      };
    }
    const before = bare(text, clause, undefined);
    if (isNamed(before)) around = { ...around, before };
  }
}

/**
 * What a figure counts by the words of its clause: as a part behind 其中, by itself, or, where they only say that something was
 * done, together with the last clause that names something. Undefined where even both name nothing.
 */
function nameOf(around: Around, own: string): { readonly key: string; readonly lead: string } | undefined {
  if (around.list !== undefined) return { key: `${around.list}/${own}`, lead: '其中' };
  if (isNamed(own)) return { key: own, lead: '' };
  const key = `${around.before}，${own}`;
  if (!isNamed(key)) return undefined;
  return { key, lead: `${shorten(around.before.replaceAll('#', ''), LONGEST_LEAD)}，` };
}

/** What of a sentence tells what its next figure counts. */
interface Around {
  /** The last clause that names something. */
  readonly before: string;
  /** The year told last. */
  readonly year: number | undefined;
  /** What the last figure outside a list of parts counts. */
  readonly whole: string;
  /** Behind 其中: the whole that the figures are parts of. */
  readonly list: string | undefined;
}

const NOTHING: Around = { before: '', year: undefined, whole: '', list: undefined };
