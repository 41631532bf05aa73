import type { Profile } from '../model/profile.ts';
import type { Report } from '../model/report.ts';
import type { Context, Finding, Fix, Problem, Rule } from '../model/rule.ts';
import type { OwnTerm, RuleLevel, Settings } from '../model/settings.ts';
import type { Fault } from '../model/severity.ts';
import { RULE_OF_LAW } from '../profiles/rule-of-law.ts';
import { RULES } from '../rules/index.ts';
import { findPrompts } from '../text/prompts.ts';
import { byPlace, isInside, type Span, touches } from '../text/spans.ts';
import { type Excuse, isInExcuseMark } from '../views/excuses.ts';
import { topSections } from '../views/sections.ts';
import { breaksOff, sentenceBeingWritten, stageOf } from '../views/stage.ts';
import { faultsOf, setApart } from './excuse.ts';
import { knownWordsIn } from './own-words.ts';
import { changesNames } from './substance.ts';

const NO_TERMS: readonly OwnTerm[] = [];

/** Of one rule; hundreds of times what a report holds. What a hostile text of a few megabytes would bring no memory takes. */
const MOST_FINDINGS = 20_000;

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
  const { rules = RULES, profile = RULE_OF_LAW } = options;
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

/** What the user wants of a rule; undefined where that is what the rule itself says. */
function levelOf(rule: Rule, settings: Settings): RuleLevel | undefined {
  return settings.rules?.[rule.id] ?? (rule.isOff ? 'off' : undefined);
}

/** Whether a span lies between the brackets of a prompt: what the clerk is told there is not the report's wording. */
function isWithin(text: string, prompts: readonly Span[], span: Span): boolean {
  return text.charAt(span.start) !== '【' && isInside(prompts, span.start) && isInside(prompts, span.end);
}

function runRule(rule: Rule, context: Context, settings: Settings): readonly Finding[] {
  const wanted = levelOf(rule, settings);
  const mayRepair = settings.repair?.[rule.id] !== false;
  const findings: Finding[] = [];
  if (wanted === 'off') return findings;
  try {
    for (const problem of rule.check(context)) {
      const isLast = findings.length === MOST_FINDINGS;
      findings.push(
        stamp(rule, isLast ? andSoOn(problem) : asSafeAsItIs(context.report, problem, mayRepair), wanted, context),
      );
      if (isLast) break;
    }
  } catch (error) {
    const message = `规则 ${rule.id} 出错，未能检查：${error instanceof Error ? error.message : String(error)}`;
    findings.push(stamp(rule, { span: { start: 0, end: 0 }, message, severity: 'warning' }, undefined, context));
  }
  return findings;
}

/**
 * A fix that puts other words into the title, a heading or the 署名 is one that somebody reads, whatever the rule says of it; so is
 * every fix of a rule that may not repair by itself.
 */
function asSafeAsItIs(report: Report, problem: Problem, mayRepair: boolean): Problem {
  const isRisky = ({ safe, edits }: Fix) => safe && (!mayRepair || edits.some((edit) => changesNames(report, edit)));
  if (problem.fixes?.some(isRisky) !== true) return problem;
  return { ...problem, fixes: problem.fixes.map((fix) => (isRisky(fix) ? { ...fix, safe: false } : fix)) };
}

/** Stands at the first place that is not looked at any more, and says so. */
function andSoOn({ span, severity }: Problem): Problem {
  const message = `这条规则已经指出 ${MOST_FINDINGS} 处，从这里起没有再查；请先改正前面的`;
  return { span, message, ...(severity === undefined ? {} : { severity }) };
}

/**
 * What is not written yet is to do in a draft. Else the user's wish goes before all; then what is not written yet is only a hint where
 * a text breaks off, and the severity of the problem goes before that of the rule.
 */
function stamp(rule: Rule, problem: Problem, wanted: Fault | undefined, { report, stage }: Context): Finding {
  const isUnwritten = problem.isUnwritten === true;
  const isCut = isUnwritten && stage === 'review' && isInBrokenSection(report, problem.span);
  const own = wanted ?? (isCut ? 'info' : (problem.severity ?? rule.severity));
  return {
    rule: rule.id,
    severity: isUnwritten && stage === 'draft' ? 'todo' : own,
    span: problem.span,
    message: problem.message,
    related: problem.related ?? [],
    fixes: problem.fixes ?? [],
  };
}

/** Whether a place stands in the last part of a text that breaks off: what is missing there may only be cut off. */
function isInBrokenSection(report: Report, { start }: Span): boolean {
  const last = topSections(report).at(-1);
  return last !== undefined && start >= last.heading.span.start && start < last.span.end && breaksOff(report);
}
