import { findFigures } from '../figures/figures.ts';
import type { Report } from '../model/report.ts';
import { withoutLenticular } from '../text/prompts.ts';
import { type Span, slice } from '../text/spans.ts';
import { countCharacters } from '../text/word-count.ts';
import { type Comparison, meetings, withinReason } from './comparison.ts';
import { shingles, similarity } from './shingles.ts';

/** Shorter paragraphs repeat themselves every year with good reason (字数). */
const LEAST_PARAGRAPH = 60;
/** From this likeness on a paragraph counts as unchanged. */
const UNCHANGED = 0.8;

interface Paragraph {
  readonly span: Span;
  readonly shingles: ReadonlySet<string>;
}

/**
 * The paragraphs of a report that say enough to be compared, years and figures taken out. What leads in is the same every year,
 * as is the closing, which is too short to be compared. A step is a paragraph.
 */
function* paragraphs({ text: whole, lines, leadIn }: Report): Generator<undefined, readonly Paragraph[]> {
  const telling = lines
    .map(({ start, end }) =>
      leadIn !== undefined && start <= leadIn.span.start && leadIn.span.start < end
        ? { start: leadIn.span.end, end }
        : { start, end },
    )
    .map((span) => ({ span, text: withoutLenticular(slice(whole, span)) }))
    .filter(({ text }) => countCharacters(text) >= LEAST_PARAGRAPH);
  const read: Paragraph[] = [];
  for (const { span, text } of telling) {
    read.push({ span, shingles: shingles(text) });
    yield;
  }
  return read;
}

/** The paragraphs that this year's report took over from last year's as good as unchanged, with steps between that find nothing. */
export function* copied(report: Report, last: Report): Generator<Comparison | undefined> {
  const holders = new Map<string, Paragraph[]>();
  const isNew = newWording();
  for (const paragraph of yield* paragraphs(last)) {
    yield;
    if (!isNew(paragraph)) continue;
    for (const shingle of paragraph.shingles) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [paragraph]);
      else known.push(paragraph);
    }
  }
  const own = yield* paragraphs(report);
  const within = yield* withinReason(own, ({ shingles: wording }) => meetings(wording, holders));
  for (const paragraph of own.slice(0, within)) {
    yield;
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

/** Tells of paragraphs of the same wording but once: of the first. */
function newWording(): (paragraph: Paragraph) => boolean {
  const known = new Set<string>();
  return ({ shingles: wording }) => {
    const key = [...wording].join();
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  };
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
