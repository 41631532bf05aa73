import { REPORTING_SEASON } from '../data/reporting-season.ts';
import type {
  DocumentNumber,
  Passage,
  ReportYear,
  Section,
  SigningDate,
  YearRole,
  YearWitness,
} from '../model/report.ts';
import { matchesOf } from '../text/matches.ts';
import { isInside, type Span, slice } from '../text/spans.ts';
import { EARLIEST_YEAR, findYears, YEAR, type YearText } from '../text/years.ts';
import { fullYear } from './document-number.ts';
import { publicationDates } from './head.ts';

/** What the vote hears. */
export interface YearSources {
  readonly title: Passage | undefined;
  readonly leadIn: Passage | undefined;
  readonly documentNumber: DocumentNumber | undefined;
  readonly date: SigningDate | undefined;
  readonly sections: readonly Section[];
  readonly lines: readonly Span[];
  readonly cited: readonly Span[];
}

/** How much a witness of each role counts; what carries the year for its own sake counts most. */
const WEIGHT: Readonly<Record<YearRole, number>> = {
  title: 3,
  'lead-in': 2,
  heading: 2,
  plan: 2,
  date: 1.5,
  'document-number': 1,
  body: 1,
};
/** What a second choice counts for, as a share of the first. */
const SECOND_CHOICE = 0.4;
/** However many headings say it, together they are one voice of this many. */
const MOST_HEADINGS = 2;
/** 2023年，… as a sentence begins. */
const OPENING_YEAR = new RegExp(`(?:^|。)(${YEAR})年(?:度|以来)?，`, 'g');
const PLAN_WORDS = /要点|计划|思路|打算|安排|谋划|设想|展望|重点/;
/** 2024年工作计划: nothing else stands between the year and its plan. */
const OF_PLAN =
  /^年度?(?:(?!情况|成效|举措|总结|报告)[^，。、；和及与]){0,20}(?:要点|计划|思路|打算|安排|谋划|设想|展望)/;

/** Finds the report year by the vote of title, lead-in, headings, plan heading, 文号, date and prose. */
export function voteYear(text: string, sources: YearSources): ReportYear {
  const witnesses = [...findWitnesses(text, sources)];
  const votes = new Map<number, number>();
  const heard = new Map<YearRole, number>();
  for (const { role, speaksFor } of witnesses) {
    const count = (heard.get(role) ?? 0) + 1;
    heard.set(role, count);
    if (role === 'heading' && count > MOST_HEADINGS) continue;
    speaksFor.forEach((year, choice) => {
      votes.set(year, (votes.get(year) ?? 0) + WEIGHT[role] * SECOND_CHOICE ** choice);
    });
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined) return { value: undefined, confidence: 0, witnesses };
  const total = ranked.reduce((sum, [, weight]) => sum + weight, 0);
  const isLevel = second !== undefined && second[1] === best[1];
  const fallback = witnesses[0]?.speaksFor[0];
  return { value: isLevel ? fallback : best[0], confidence: isLevel ? 0 : best[1] / total, witnesses };
}

function* findWitnesses(text: string, sources: YearSources): Generator<YearWitness> {
  const { title, leadIn, documentNumber, date, cited } = sources;
  if (title !== undefined) yield* ownAndNext(text, title.span, 'title', titleYears(text, title.span, cited));
  if (leadIn !== undefined) {
    const last = [...findYears(text, leadIn.span, cited)];
    yield* ownAndNext(text, leadIn.span, 'lead-in', last);
  }
  for (const section of sources.sections) yield* headingWitnesses(text, section, cited);
  const year = documentNumber && fullYear(documentNumber.year);
  if (documentNumber !== undefined && year !== undefined && year >= EARLIEST_YEAR) {
    const { yearSpan } = documentNumber;
    const speaksFor = date?.year === year ? speaksForDate(date) : [year - 1, year];
    yield { role: 'document-number', year, speaksFor, span: yearSpan };
  }
  if (date !== undefined) {
    yield { role: 'date', year: date.year, speaksFor: speaksForDate(date), span: date.yearSpan };
  }
  yield* bodyWitness(text, sources);
}

/** The years a title speaks of; that of a date of publication beside it is none. */
export function titleYears(text: string, title: Span, cited: readonly Span[]): readonly YearText[] {
  const dates = new Set(publicationDates(slice(text, title)).map(({ yearSpan }) => title.start + yearSpan.start));
  return [...findYears(text, title, cited)].filter(({ span }) => !dates.has(span.start));
}

/** Reports signed late in the year still speak of it; earlier ones of the year before. */
function speaksForDate(date: SigningDate): readonly number[] {
  return date.month >= REPORTING_SEASON.firstMonth ? [date.year, date.year - 1] : [date.year - 1, date.year];
}

/** The first year of a title or lead-in is the report's; a later one before 工作要点 and the like is the plan's. */
function* ownAndNext(
  text: string,
  within: Span,
  role: 'title' | 'lead-in' | 'heading',
  years: readonly YearText[],
): Generator<YearWitness> {
  const [own, next] = years;
  if (own !== undefined && next === undefined && OF_PLAN.test(text.slice(own.span.end, within.end))) {
    yield { role: 'plan', year: own.year, speaksFor: [own.year - 1], span: own.span };
    return;
  }
  if (own !== undefined) yield { role, year: own.year, speaksFor: [own.year], span: own.span };
  if (own === undefined || next === undefined || next.year === own.year) return;
  if (PLAN_WORDS.test(text.slice(next.span.end, within.end))) {
    yield { role: 'plan', year: next.year, speaksFor: [next.year - 1], span: next.span };
  }
}

function* headingWitnesses(text: string, section: Section, cited: readonly Span[]): Generator<YearWitness> {
  const years = [...findYears(text, section.heading.titleSpan, cited)];
  const [first] = years;
  if (first === undefined || section.parts.length === 0) return;
  const isPlan = section.parts.includes('plan');
  if (!isPlan) yield { role: 'heading', year: first.year, speaksFor: [first.year], span: first.span };
  else if (section.parts.length === 1) {
    yield { role: 'plan', year: first.year, speaksFor: [first.year - 1], span: first.span };
  } else if (years.length > 1) yield* ownAndNext(text, section.heading.titleSpan, 'heading', years);
}

/** The year that opens most sentences of the prose before the plan (2023年，…): one weak voice. */
function* bodyWitness(text: string, sources: YearSources): Generator<YearWitness> {
  const plan = sources.sections.filter((section) => section.parts.includes('plan')).map(({ span }) => span);
  const counts = new Map<number, { count: number; span: Span }>();
  for (const line of sources.lines) {
    if (isInside(plan, line.start)) continue;
    for (const match of matchesOf(OPENING_YEAR, slice(text, line))) {
      const start = line.start + match.index + match[0].indexOf(match[1] ?? '');
      const year = Number(match[1]);
      const entry = counts.get(year) ?? { count: 0, span: { start, end: start + 4 } };
      entry.count += 1;
      counts.set(year, entry);
    }
  }
  const [best, second] = [...counts].sort((a, b) => b[1].count - a[1].count);
  if (best === undefined || (second !== undefined && second[1].count === best[1].count)) return;
  yield { role: 'body', year: best[0], speaksFor: [best[0]], span: best[1].span };
}
