import type { Profile } from '../model/profile.ts';
import type { Report } from '../model/report.ts';
import type { Context, Finding, Rule } from '../model/rule.ts';
import type { OwnTerm, Settings } from '../model/settings.ts';
import { RULES } from '../rules/index.ts';
import { findPrompts } from '../text/prompts.ts';
import { byPlace, isInside, type Span, touches } from '../text/spans.ts';
import { type Excuse, isInExcuseMark } from '../views/excuses.ts';
import { sentenceBeingWritten, stageOf } from '../views/stage.ts';
import { faultsOf, setApart } from './excuse.ts';
import { knownWordsIn } from './own-words.ts';
import { levelOf, runRule } from './run-rule.ts';

const NO_TERMS: readonly OwnTerm[] = [];

/** What a report is held against; the defaults are this project's own rules and profile. */
export interface LintOptions {
  readonly rules?: readonly Rule[];
  readonly profile?: Profile;
}

/** What came of checking a report, each in the order of the text. */
export interface Inspection {
  readonly findings: readonly Finding[];
  /** What was found and is excused by marks in the text. */
  readonly excused: readonly Finding[];
}

/** Checks a report. The findings come in the order of the text; a rule that fails becomes a finding about itself. */
export function lint(report: Report, settings: Settings = {}, options: LintOptions = {}): readonly Finding[] {
  return inspect(report, settings, options).findings;
}

/** The same with what is excused. */
export function inspect(report: Report, settings: Settings = {}, options: LintOptions = {}): Inspection {
  const steps = lintInSteps(report, settings, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same with a break behind each rule, for a caller that has to let others have a turn. */
export function* lintInSteps(
  report: Report,
  settings: Settings = {},
  options: LintOptions = {},
): Generator<undefined, Inspection> {
  const { rules = RULES, profile = report.profile } = options;
  const stage = stageOf(report, settings.stage ?? 'review');
  const context: Context = { report, profile, stage, excuseFaults: [], terms: settings.terms ?? NO_TERMS };
  const isKnown = knownWordsIn(report, settings);
  const prompts = findPrompts(report.text);
  const tail = context.stage === 'draft' ? sentenceBeingWritten(report) : undefined;
  const findings: Finding[] = [];
  const ran = rules.filter((rule) => !rule.runsLast && levelOf(rule, settings) !== 'off');
  for (const rule of ran) {
    for (const finding of runRule(rule, context, settings)) {
      if (isInside(report.webLines, finding.span.start) && finding.rule !== 'web-lines') continue;
      if (tail !== undefined && finding.severity !== 'todo' && isInside([tail], finding.span.start)) continue;
      if (rule.isOfWords && isKnown(finding.span)) continue;
      if (isInMark(report, finding.span) || isWithin(report.text, prompts, finding.span)) continue;
      findings.push(finding);
    }
    yield;
  }
  const apart = setApart(report, findings);
  const known = new Set([...RULES, ...rules].map(({ id }) => id));
  const isOpen = ({ place }: Excuse) => tail !== undefined && touches(place, tail);
  const excuseFaults = faultsOf(report, apart.used, known, new Set(ran.map(({ id }) => id)), isOpen);
  const last = rules.filter(({ runsLast }) => runsLast);
  const about = last.flatMap((rule) => runRule(rule, { ...context, excuseFaults }, settings));
  return {
    findings: [...apart.findings, ...about].sort(byPlaceAndRule),
    excused: apart.excused.toSorted(byPlaceAndRule),
  };
}

function byPlaceAndRule(a: Finding, b: Finding): number {
  return byPlace(a, b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Whether something stands in a mark that excuses a place, which is none of the report's text. */
function isInMark(report: Report, { start, end }: Span): boolean {
  return start < end && isInExcuseMark(report, start);
}

/** Whether a span lies between the brackets of a prompt: what the clerk is told there is not the report's wording. */
function isWithin(text: string, prompts: readonly Span[], span: Span): boolean {
  return text.charAt(span.start) !== '【' && isInside(prompts, span.start) && isInside(prompts, span.end);
}
