import { findFigures } from './figures.ts';
import { planItems } from './plan-items.ts';
import type { Report } from './report.ts';
import { shingles, similarity } from './shingles.ts';
import { countCharacters, type Span, slice } from './text.ts';

/** Something that only shows beside last year's report. */
export interface Comparison {
  readonly rule: 'copied-from-last-year' | 'unanswered-plan';
  /** Place in this year's report. */
  readonly span: Span;
  readonly message: string;
  /** Place in last year's report. */
  readonly lastSpan: Span;
}

/** Shorter paragraphs repeat themselves every year with good reason. */
const LEAST_PARAGRAPH = 60;
/** From this likeness on a paragraph counts as unchanged. */
const UNCHANGED = 0.8;
/** A promise counts as answered when this share of its wording turns up in the account of the year. */
const ANSWERED = 0.3;

/** What this year's report took over from last year's, and what last year's plan promised and this year's account passes over. */
export function compareWithLastYear(report: Report, last: Report): readonly Comparison[] {
  return [...copied(report, last), ...unanswered(report, last)].sort((a, b) => a.span.start - b.span.start);
}

interface Paragraph {
  readonly span: Span;
  readonly shingles: ReadonlySet<string>;
}

/** The paragraphs of a report that say enough to be compared, years and figures taken out. */
function paragraphs(report: Report): readonly Paragraph[] {
  return report.lines
    .filter((line) => countCharacters(slice(report.text, line)) >= LEAST_PARAGRAPH)
    .map((span) => ({ span, shingles: shingles(slice(report.text, span)) }));
}

function* copied(report: Report, last: Report): Generator<Comparison> {
  const old = paragraphs(last);
  const holders = new Map<string, Paragraph[]>();
  for (const paragraph of old) {
    for (const shingle of paragraph.shingles) holders.set(shingle, [...(holders.get(shingle) ?? []), paragraph]);
  }
  for (const paragraph of paragraphs(report)) {
    const best = nearest(paragraph, holders);
    if (best === undefined) continue;
    const likeness = similarity(paragraph.shingles, best.shingles);
    if (likeness < UNCHANGED) continue;
    const share = `${Math.round(likeness * 100)}%`;
    const message = hasSameFigures(report, paragraph.span, last, best.span)
      ? `这一段与上年报告有${share}相同，数字也没有变，请核对是否沿用了上年的文字和数据`
      : `这一段与上年报告有${share}相同，请核对是否写出了本年的新情况`;
    yield { rule: 'copied-from-last-year', span: paragraph.span, message, lastSpan: best.span };
  }
}

/** The paragraph of last year that shares most wording, found through the wording and not by trying all. */
function nearest(paragraph: Paragraph, holders: ReadonlyMap<string, readonly Paragraph[]>): Paragraph | undefined {
  const counts = new Map<Paragraph, number>();
  for (const shingle of paragraph.shingles) {
    const found = holders.get(shingle);
    if (found === undefined || found.length > 20) continue;
    for (const holder of found) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function hasSameFigures(report: Report, span: Span, last: Report, lastSpan: Span): boolean {
  const figures = findFigures(report, [span]).map(({ text }) => text);
  const old = findFigures(last, [lastSpan]).map(({ text }) => text);
  return figures.length > 0 && figures.join() === old.join();
}

function* unanswered(report: Report, last: Report): Generator<Comparison> {
  const account = report.sections.find((section) => section.parts.includes('achievements'));
  if (account === undefined) return;
  const told = shingles(
    report.sections
      .filter((section) => !section.parts.includes('plan'))
      .map((section) => slice(report.text, section.span))
      .join('\n'),
  );
  for (const item of planItems(last)) {
    const wanted = shingles(item.text);
    const met = [...wanted].filter((shingle) => told.has(shingle)).length;
    if (wanted.size === 0 || met / wanted.size >= ANSWERED) continue;
    yield {
      rule: 'unanswered-plan',
      span: account.heading.titleSpan,
      message: `上年安排的“${item.text.slice(0, 40)}”在今年的报告里没有找到回应，请补写进展，或说明原因`,
      lastSpan: item.span,
    };
  }
}
