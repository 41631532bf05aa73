import { findFigures } from '../figures/figures.ts';
import type { Report } from '../model/report.ts';
import { withoutLenticular } from '../text/prompts.ts';
import { type Span, slice } from '../text/spans.ts';
import { countCharacters } from '../text/word-count.ts';
import { contentsOf, isAnswered, readAccount } from './answered.ts';
import { planItems } from './plan-items.ts';
import { shingles, similarity } from './shingles.ts';

/** Something that only shows beside last year's report. */
export interface Comparison {
  readonly rule: 'copied-from-last-year' | 'unanswered-plan' | 'not-compared';
  /** Place in this year's report. */
  readonly span: Span;
  readonly message: string;
  /** Place in last year's report. */
  readonly lastSpan: Span | undefined;
}

/** Shorter paragraphs repeat themselves every year with good reason (字数). */
const LEAST_PARAGRAPH = 60;
/** From this likeness on a paragraph counts as unchanged. */
const UNCHANGED = 0.8;
/**
 * How often wording may be met in the other report, for paragraphs and for plans: a second's work, hundreds of times that of two
 * real reports. What is left then is not compared, and that is said.
 */
export const MOST_MEETINGS = 5_000_000;

/** What this year's report took over from last year's, and what last year's plan promised and this year's account passes over. */
export function compareWithLastYear(report: Report, last: Report): readonly Comparison[] {
  return [...copied(report, last), ...unanswered(report, last)].sort((a, b) => a.span.start - b.span.start);
}

interface Paragraph {
  readonly span: Span;
  readonly shingles: ReadonlySet<string>;
}

/**
 * The paragraphs of a report that say enough to be compared, years and figures taken out. What leads in is the same every year,
 * as is the closing, which is too short to be compared.
 */
function paragraphs({ text: whole, lines, leadIn }: Report): readonly Paragraph[] {
  return lines
    .map(({ start, end }) =>
      leadIn !== undefined && start <= leadIn.span.start && leadIn.span.start < end
        ? { start: leadIn.span.end, end }
        : { start, end },
    )
    .map((span) => ({ span, text: withoutLenticular(slice(whole, span)) }))
    .filter(({ text }) => countCharacters(text) >= LEAST_PARAGRAPH)
    .map(({ span, text }) => ({ span, shingles: shingles(text) }));
}

function* copied(report: Report, last: Report): Generator<Comparison> {
  const holders = new Map<string, Paragraph[]>();
  for (const paragraph of distinct(paragraphs(last))) {
    for (const shingle of paragraph.shingles) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [paragraph]);
      else known.push(paragraph);
    }
  }
  const own = paragraphs(report);
  const within = withinReason(own, ({ shingles: wording }) => meetings(wording, holders));
  for (const paragraph of own.slice(0, within)) {
    const best = nearest(paragraph, holders);
    if (best === undefined) continue;
    const likeness = similarity(paragraph.shingles, best.shingles);
    if (likeness < UNCHANGED) continue;
    const share = `${Math.floor(likeness * 100)}%`;
    const message = hasSameFigures(report, paragraph.span, last, best.span)
      ? `这一段与上年报告有${share}相同，数字也没有变，请核对是否沿用了上年的文字和数据`
      : `这一段与上年报告有${share}相同，请核对是否写出了本年的新情况`;
    yield { rule: 'copied-from-last-year', span: paragraph.span, message, lastSpan: best.span };
  }
  const next = own[within];
  if (next === undefined) return;
  const message = `两份报告太长，从这里起有${own.length - within}段没有与上年报告比较`;
  yield { rule: 'not-compared', span: next.span, message, lastSpan: undefined };
}

/** Paragraphs of the same wording but once: the first. */
function distinct(all: readonly Paragraph[]): readonly Paragraph[] {
  const known = new Set<string>();
  return all.filter(({ shingles: wording }) => {
    const key = [...wording].join();
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** How many of some pieces, from the first on, can be compared: `cost` is how often a piece meets the other report. */
function withinReason<Piece>(pieces: readonly Piece[], cost: (piece: Piece) => number): number {
  let met = 0;
  const beyond = pieces.findIndex((piece) => {
    met += cost(piece);
    return met > MOST_MEETINGS;
  });
  return beyond < 0 ? pieces.length : beyond;
}

/** How often the places of some wording come up. */
function meetings(wording: Iterable<string>, holders: ReadonlyMap<string, readonly unknown[]>): number {
  let count = 0;
  for (const piece of wording) count += holders.get(piece)?.length ?? 0;
  return count;
}

/** The paragraph of last year that shares most wording, found through the wording and not by trying all. */
function nearest(paragraph: Paragraph, holders: ReadonlyMap<string, readonly Paragraph[]>): Paragraph | undefined {
  const counts = new Map<Paragraph, number>();
  for (const shingle of paragraph.shingles) {
    for (const holder of holders.get(shingle) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  let best: Paragraph | undefined;
  let most = 0;
  for (const [candidate, count] of counts) {
    if (count <= most) continue;
    best = candidate;
    most = count;
  }
  return best;
}

function hasSameFigures(report: Report, span: Span, last: Report, lastSpan: Span): boolean {
  const figures = findFigures(report, [span]).map(({ text }) => text);
  const old = findFigures(last, [lastSpan]).map(({ text }) => text);
  return figures.length > 0 && figures.join() === old.join();
}

function* unanswered(report: Report, last: Report): Generator<Comparison> {
  const section = report.sections.find(({ parts }) => parts.includes('achievements'));
  if (section === undefined) return;
  const span = section.heading.titleSpan;
  const account = readAccount(report);
  const items = planItems(last).map((item) => ({ ...item, contents: contentsOf(item.text) }));
  const within = withinReason(items, ({ contents }) => meetings(contents.flat(), account));
  for (const item of items.slice(0, within)) {
    if (isAnswered(item.contents, account)) continue;
    const name = item.text.length > 40 ? `${item.text.slice(0, 40)}……` : item.text;
    const message = `上年安排的“${name}”在今年的报告里没有找到回应，请补写进展，或说明原因`;
    yield { rule: 'unanswered-plan', span, message, lastSpan: item.span };
  }
  const next = items[within];
  if (next === undefined) return;
  const message = `两份报告太长，上年的安排有${items.length - within}项没有核对`;
  yield { rule: 'not-compared', span, message, lastSpan: next.span };
}
