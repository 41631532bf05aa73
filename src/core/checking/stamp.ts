import type { Report } from '../model/report.ts';
import type { Context, Finding, Fix, Problem, Rule } from '../model/rule.ts';
import type { Fault } from '../model/severity.ts';
import type { Span } from '../text/spans.ts';
import { topSections } from '../views/sections.ts';
import { breaksOff } from '../views/stage.ts';
import { changesNames } from './substance.ts';

/**
 * A fix that puts other words into the title, a heading or the 署名 is one that somebody reads, whatever the rule says of it; so is
 * every fix of a rule that may not repair by itself.
 */
export function asSafeAsItIs(report: Report, problem: Problem, mayRepair: boolean): Problem {
  const isRisky = ({ safe, edits }: Fix) => safe && (!mayRepair || edits.some((edit) => changesNames(report, edit)));
  if (problem.fixes?.some(isRisky) !== true) return problem;
  return { ...problem, fixes: problem.fixes.map((fix) => (isRisky(fix) ? { ...fix, safe: false } : fix)) };
}

/**
 * What is not written yet is to do in a draft. Else the user's wish goes before all; then what is not written yet is only a hint where
 * a text breaks off, and the severity of the problem goes before that of the rule.
 */
export function stamp(rule: Rule, problem: Problem, wanted: Fault | undefined, { report, stage }: Context): Finding {
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
