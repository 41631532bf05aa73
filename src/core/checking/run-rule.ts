import type { Context, Finding, Problem, Rule } from '../model/rule.ts';
import type { RuleLevel, Settings } from '../model/settings.ts';
import { asSafeAsItIs, stamp } from './stamp.ts';

/** Of one rule; hundreds of times what a report holds. What a hostile text of a few megabytes would bring no memory takes. */
const MOST_FINDINGS = 20_000;

/** What the user wants of a rule; undefined where that is what the rule itself says. */
export function levelOf(rule: Rule, settings: Settings): RuleLevel | undefined {
  return settings.rules?.[rule.id] ?? (rule.isOff ? 'off' : undefined);
}

/** What one rule finds in a report; one that fails gives a finding about itself. */
export function runRule(rule: Rule, context: Context, settings: Settings): readonly Finding[] {
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

/** Stands at the first place that is not looked at any more, and says so. */
function andSoOn({ span, severity }: Problem): Problem {
  const message = `这条规则已经指出 ${MOST_FINDINGS} 处，从这里起没有再查；请先改正前面的`;
  return { span, message, ...(severity === undefined ? {} : { severity }) };
}
