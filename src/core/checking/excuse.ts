import type { ExcuseFault } from '../model/excuse-fault.ts';
import type { Report } from '../model/report.ts';
import type { Finding } from '../model/rule.ts';
import { closest } from '../text/closest.ts';

import { byPlace, firstFrom, slice } from '../text/spans.ts';
import { type Excuse, excuseMarksOf, excusesOf, partnersOf } from '../views/excuses.ts';

/** Some findings with those apart that are excused. */
export interface Excused {
  readonly findings: readonly Finding[];
  readonly excused: readonly Finding[];
  /** The excuses that some finding needed. */
  readonly used: ReadonlySet<Excuse>;
}

/** Sets apart what the marks of a report excuse, in time linear in the findings and marks but for those above one line. */
export function setApart(report: Report, findings: readonly Finding[]): Excused {
  const excuses = excusesOf(report);
  if (excuses.length === 0) return { findings, excused: [], used: new Set() };
  const byRule = new Map<string, Finding[]>();
  for (const finding of [...findings].sort(byPlace)) {
    const others = byRule.get(finding.rule);
    if (others === undefined) byRule.set(finding.rule, [finding]);
    else others.push(finding);
  }
  const used = new Set<Excuse>();
  const gone = new Set<Finding>();
  /** By rule, how many excuses of whole places begin at a finding, less those that ended before it. */
  const steps = new Map<string, Int32Array>();
  for (const excuse of excuses) {
    const own = byRule.get(excuse.rule) ?? [];
    const [from, to] = [firstFrom(own, excuse.place.start), firstFrom(own, excuse.place.end + 1)];
    if (excuse.mark.words === undefined) {
      if (from < to) used.add(excuse);
      const counts = steps.get(excuse.rule) ?? new Int32Array(own.length + 1);
      counts[from] = (counts[from] ?? 0) + 1;
      counts[to] = (counts[to] ?? 0) - 1;
      steps.set(excuse.rule, counts);
      continue;
    }
    for (const finding of own.slice(from, to)) {
      if (!wordsOf(report, finding).startsWith(excuse.mark.words)) continue;
      used.add(excuse);
      gone.add(finding);
    }
  }
  for (const [rule, counts] of steps) {
    let open = 0;
    byRule.get(rule)?.forEach((finding, index) => {
      open += counts[index] ?? 0;
      if (open > 0) gone.add(finding);
    });
  }
  return {
    findings: findings.filter((finding) => !gone.has(finding)),
    excused: findings.filter((finding) => gone.has(finding)),
    used,
  };
}

/** The words a finding stands on; a mark cites them in quotation marks, so those it begins with are left out. */
export function wordsOf({ text }: Report, { span }: Finding): string {
  return slice(text, span).replace(/^[“”]+/, '');
}

/**
 * What is wrong with the marks of a report. Of rules that did not run (`ran` are the ids of those that did) it is not known whether
 * their marks are needed, nor is it where `isOpen` says that the place is still being written.
 */
export function faultsOf(
  report: Report,
  used: ReadonlySet<Excuse>,
  known: ReadonlySet<string>,
  ran: ReadonlySet<string>,
  isOpen: (excuse: Excuse) => boolean,
): readonly ExcuseFault[] {
  const marks = excuseMarksOf(report);
  if (marks.length === 0) return [];
  const partners = partnersOf(marks);
  const faults: ExcuseFault[] = [];
  for (const mark of marks) {
    if (mark.reach === 'end') {
      if (!partners.has(mark)) faults.push({ kind: 'no-partner', mark });
      continue;
    }
    if (mark.rules.length === 0) faults.push({ kind: 'no-rule', mark });
    mark.rules.forEach(({ id }, rule) => {
      if (known.has(id)) return;
      const likely = closest(id, known);
      faults.push({ kind: 'unknown-rule', mark, rule, ...(likely === undefined ? {} : { likely }) });
    });
    if (mark.rules.length > 0 && mark.reason === '') faults.push({ kind: 'no-reason', mark });
    if (mark.reach === 'begin' && !partners.has(mark)) faults.push({ kind: 'no-partner', mark });
  }
  for (const excuse of excusesOf(report)) {
    if (!ran.has(excuse.rule) || used.has(excuse) || isOpen(excuse)) continue;
    const rule = excuse.mark.rules.findIndex(({ id }) => id === excuse.rule);
    faults.push({ kind: 'unused', mark: excuse.mark, rule });
  }
  return faults.map((fault) => ({ ...fault, partner: partners.get(fault.mark) }));
}
