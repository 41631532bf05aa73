import { findFigures } from '../figures/figures.ts';
import { yearlyProse } from '../figures/yearly-prose.ts';
import { type Report, settledYear } from '../model/report.ts';
import { fullYear } from '../reading/document-number.ts';
import { applyEdits, type Edit } from '../text/edits.ts';
import { lineEnd, lineTerminator } from '../text/line-ends.ts';
import { prompt } from '../text/prompts.ts';
import { spanAfter } from '../text/span-after.ts';
import { byPlace, isInside, type Span, textBefore } from '../text/spans.ts';
import { atOnce } from '../text/steps.ts';
import { YEAR } from '../text/years.ts';
import { reportOrgan } from '../views/report-organ.ts';
import { type AnswerList, answerList } from './answer-list.ts';
import { changeReportYear, type YearChange } from './change-year.ts';
import { type Doubt, datedClaims, keptNumbers, keptYears, outdatedBasis } from './doubts.ts';
import { lineBreaks } from './line-breaks.ts';
import { renameOrgan } from './rename-organ.ts';

/** What may differ from last year. */
export interface RollFacts {
  /** The calendar year the new report is about. */
  readonly year: number;
  readonly organ?: string | undefined;
  readonly recipients?: string | undefined;
}

/** The new report, and what somebody should look at. */
export interface RolledReport {
  readonly text: string;
  /** In the order of last year's text. */
  readonly doubts: readonly RolledDoubt[];
}

/** A doubt with its place in the new report as well. */
export interface RolledDoubt extends Doubt {
  readonly newSpan: Span;
}

/** What is longer is no figure, and its prompt would be none (UTF-16 units). */
const LONGEST_FIGURE = 60;

/** The year of 2023.1.5. */
const DOTTED_YEAR = new RegExp(`^${YEAR}(?=[.．/-][0-9]+[.．/-])`);

/**
 * Makes this year's report from last year's: years move by their roles, figures become prompts that keep their unit and show
 * last year's value, last year's plan and shortcomings stand under their parts as lists to answer. Headings keep their wording, citations
 * and windows stay. Undefined while the year of the old report is undecided.
 */
export function rollForward(report: Report, facts: RollFacts): RolledReport | undefined {
  return atOnce(rollingForward(report, facts));
}

/** The same, a step at a time: one may stop at every step and go on later. */
export function* rollingForward(report: Report, facts: RollFacts): Generator<undefined, RolledReport | undefined> {
  const own = settledYear(report);
  if (own === undefined) return undefined;
  const change = changeReportYear(report, facts.year);
  yield;
  const answers = answerList(report);
  yield;
  const head = headEdits(report, own, facts);
  const renamed = facts.organ === undefined ? [] : renameOrgan(report, facts.organ);
  const figures = figureEdits(report, own, change);
  yield;
  const layers = [
    [...head, ...closingEdits(report, own, facts.year)],
    answers.edits,
    renamed,
    figures,
    change.edits,
    lineBreaks(report),
  ];
  const edits = mergeLayers(layers);
  const toNew = spanAfter(edits);
  yield;
  const doubts = yield* doubtsOf(report, own, facts, change, answers, renamed);
  return {
    text: applyEdits(report.text, edits),
    doubts: doubts
      .toSorted((a, b) => a.span.start - b.span.start)
      .map((doubt) => ({ ...doubt, newSpan: toNew(doubt.span) })),
  };
}

/** What no program can decide, and what found no place in the new report. */
function* doubtsOf(
  report: Report,
  own: number,
  facts: RollFacts,
  change: YearChange,
  answers: AnswerList,
  renamed: readonly Edit[],
): Generator<undefined, readonly Doubt[]> {
  const found: Doubt[] = [
    ...change.undecided.map(({ year, span }) => ({
      span,
      message: `“${year}年”没有改动：看不出它与报告年度的关系，请核对`,
    })),
    ...answers.homeless.map(({ span, message }) => ({ span, message })),
    ...unplaced(report, facts, renamed),
  ];
  for (const doubts of [
    outdatedBasis(report, facts.year),
    datedClaims(report),
    keptNumbers(report),
    keptYears(report, own),
  ]) {
    for (const doubt of doubts) {
      found.push(doubt);
      yield;
    }
    yield;
  }
  return found;
}

/** Figures become prompts; a day keeps to history when its year does. */
function figureEdits(report: Report, own: number, change: YearChange): readonly Edit[] {
  const moving = new Set(change.moved.map(({ span }) => span.end));
  return findFigures(report, yearlyProse(report).prose).flatMap(({ span, text }): readonly Edit[] => {
    const year = DOTTED_YEAR.exec(text)?.[0];
    if (year !== undefined && Number(year) !== own && Number(year) !== own + 1) return [];
    const before = /[0-9０-９〇零○](?=[ \u3000]?年[ \u3000]?$)/.exec(textBefore(report.text, span.start, 4));
    const yearEnd = before === null ? undefined : Math.max(0, span.start - 4) + before.index + 1;
    const isHistory = /月/.test(text) && yearEnd !== undefined && !moving.has(yearEnd);
    return isHistory || text.length > LONGEST_FIGURE ? [] : [{ span, text: prompt(`上年${text}`) }];
  });
}

function headEdits(report: Report, own: number, facts: RollFacts): readonly Edit[] {
  const { documentNumber, addressee } = report;
  const edits: Edit[] = [];
  if (documentNumber !== undefined) {
    const isOther = facts.organ !== undefined && facts.organ !== reportOrgan(report);
    const code = isOther ? prompt('机关代字') : documentNumber.code;
    const year = facts.year + (fullYear(documentNumber.year) === own ? 0 : 1);
    edits.push({ span: documentNumber.span, text: `${code}〔${year}〕${prompt('序号')}号` });
  }
  const recipients = facts.recipients?.replace(/[：:]$/, '');
  if (recipients === undefined) return edits;
  if (addressee !== undefined) return [...edits, { span: addressee.span, text: `${recipients}：` }];
  const at = headEnd(report);
  const line = lineTerminator(report.text);
  return at === 0
    ? edits
    : [
        ...edits,
        { span: { start: at, end: at }, text: `${line}${report.syntax === 'markdown' ? line : ''}${recipients}：` },
      ];
}

/** Where 主送机关 would begin a new line: behind title and 文号; 0 when there is neither. */
function headEnd({ text, title, documentNumber }: Report): number {
  const end = Math.max(title?.span.end ?? 0, documentNumber?.span.end ?? 0);
  return end === 0 ? 0 : lineEnd(text, end);
}

/** The date keeps its year only: month and day are still to come. */
function closingEdits({ date }: Report, own: number, year: number): readonly Edit[] {
  if (date === undefined) return [];
  return [{ span: date.span, text: `${year + (date.year === own ? 0 : 1)}年${prompt('月')}月${prompt('日')}日` }];
}

/** What was wished for and found no place. */
function* unplaced(report: Report, facts: RollFacts, renamed: readonly Edit[]): Generator<Doubt> {
  const span: Span = report.title?.span ?? { start: 0, end: 0 };
  if (facts.organ !== undefined && renamed.length === 0 && facts.organ !== reportOrgan(report)) {
    yield { span, message: `上年报告没有写明发文机关，“${facts.organ}”没有写进去，请补上` };
  }
  if (facts.recipients !== undefined && report.addressee === undefined && headEnd(report) === 0) {
    yield { span, message: `上年报告没有标题和主送机关，“${facts.recipients}”没有写进去，请补上` };
  }
}

/** The edits of all layers in order; where two meet, the one of the earlier layer holds. */
function mergeLayers(layers: readonly (readonly Edit[])[]): readonly Edit[] {
  let taken: readonly Edit[] = [];
  for (const layer of layers) {
    const spans = taken.map(({ span }) => span);
    const free = layer.filter(({ span }) => !isInside(spans, span.start));
    taken = [...taken, ...free].sort(byPlace);
  }
  let offset = 0;
  return taken.filter(({ span }) => {
    if (span.start < offset) return false;
    offset = span.end;
    return true;
  });
}
