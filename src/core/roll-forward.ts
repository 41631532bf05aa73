import { changeReportYear } from './change-year.ts';
import { findFigures } from './figures.ts';
import { topSections } from './insert-part.ts';
import { planItems } from './plan-items.ts';
import { prompt } from './prompt.ts';
import type { Report } from './report.ts';
import type { Edit } from './rule.ts';
import { lineTerminator, type Span, slice } from './text.ts';
import { isInside } from './years.ts';

/** What may differ from last year. */
export interface RollFacts {
  /** The calendar year the new report is about. */
  readonly year: number;
  readonly organ?: string | undefined;
  readonly recipients?: string | undefined;
}

/** Something a program cannot decide; the span lies in last year's report. */
export interface Doubt {
  readonly span: Span;
  readonly message: string;
}

/** The new report, and what somebody should look at. */
export interface RolledReport {
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

const DATED_CLAIM = /(?:收官|开局|起步|攻坚|关键|召开)之年|[0-9]{1,3}周年/g;

/**
 * Makes this year's report from last year's: years move by their roles, figures become prompts that keep their unit and show
 * last year's value, last year's plan stands under the first part as a list to answer. Headings keep their wording, citations
 * and windows stay. Undefined while the year of the old report is undecided.
 */
export function rollForward(report: Report, facts: RollFacts): RolledReport | undefined {
  const { value } = report.year;
  if (value === undefined || report.year.confidence === 0) return undefined;
  const change = changeReportYear(report, facts.year);
  const fixed = [...headEdits(report, facts), ...closingEdits(report, facts), ...answerList(report)];
  const figures = findFigures(report, prose(report)).map(({ span, text }) => ({ span, text: prompt(`上年${text}`) }));
  const taken = fixed.map((edit) => edit.span).sort((a, b) => a.start - b.start);
  const free = [...figures, ...change.edits].filter(({ span }) => !isInside(taken, span.start));
  const figureSpans = figures.map(({ span }) => span);
  const years = free.filter((edit) => !change.edits.includes(edit) || !isInside(figureSpans, edit.span.start));
  return {
    text: applyEdits(report.text, [...fixed, ...years]),
    doubts: [
      ...change.undecided.map(({ year, span }) => ({
        span,
        message: `${year}年与报告年度没有固定关系，没有改动，请核对`,
      })),
      ...expiredWindows(report, facts.year),
      ...datedClaims(report),
    ],
  };
}

/** The lines whose figures belong to the old year: from the lead-in on, headings without their numbers. */
function prose(report: Report): readonly Span[] {
  const from = report.title?.span.end ?? 0;
  const numberOf = report.documentNumber?.span.start;
  return report.lines.filter((line) => line.start >= from && line.start !== numberOf);
}

function headEdits(report: Report, facts: RollFacts): readonly Edit[] {
  const { documentNumber, addressee } = report;
  const number: readonly Edit[] =
    documentNumber === undefined
      ? []
      : [{ span: documentNumber.span, text: `${documentNumber.code}〔${facts.year + 1}〕${prompt('序号')}号` }];
  if (facts.recipients === undefined || addressee === undefined) return number;
  return [...number, { span: addressee.span, text: `${facts.recipients.replace(/[：:]$/, '')}：` }];
}

/** The date keeps its year only: month and day are still to come. */
function closingEdits(report: Report, facts: RollFacts): readonly Edit[] {
  if (report.date === undefined) return [];
  return [{ span: report.date.span, text: `${facts.year + 1}年${prompt('月')}月${prompt('日')}日` }];
}

/** Under the first part's heading, one prompt for each thing last year's plan promised. */
function answerList(report: Report): readonly Edit[] {
  const section = topSections(report).find(({ parts }) => parts.includes('achievements'));
  const items = planItems(report);
  if (section === undefined || items.length === 0) return [];
  const line = lineTerminator(report.text);
  const gap = report.syntax === 'markdown' ? line + line : line;
  const at = section.heading.runIn ? section.span.end : section.heading.span.end;
  const asked = items.map(({ text }) => gap + prompt(`去年安排，今年须回应：${text}`)).join('');
  return [{ span: { start: at, end: at }, text: asked }];
}

function* expiredWindows(report: Report, year: number): Generator<Doubt> {
  for (const span of report.cited) {
    const end = /[0-9]{4}年?[-－–—―~～至到]+([0-9]{4})年?/.exec(slice(report.text, span))?.[1];
    if (end === undefined || Number(end) >= year) continue;
    yield { span, message: `这份文件的实施期到${end}年为止，${year}年度的报告应改引新的文件` };
  }
}

/** Claims that hold in one year only and are not told by a year figure. */
function* datedClaims(report: Report): Generator<Doubt> {
  for (const line of report.lines) {
    for (const match of slice(report.text, line).matchAll(DATED_CLAIM)) {
      const start = line.start + match.index;
      const span = { start, end: start + match[0].length };
      yield { span, message: `“${match[0]}”只对上年成立，请核对` };
    }
  }
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let offset = 0;
  for (const edit of ordered) {
    if (edit.span.start < offset) continue;
    result += text.slice(offset, edit.span.start) + edit.text;
    offset = edit.span.end;
  }
  return result + text.slice(offset);
}
