/**
 * error: violates law, standard, arithmetic or a fixed name. warning: normally wrong. info: worth a look. todo: not wrong, only
 * not written yet.
 */
export type Severity = 'error' | 'warning' | 'info' | 'todo';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'todo'];

/** Those that say something of a text: what is to do says nothing of it. */
export type Fault = Exclude<Severity, 'todo'>;

/** The gravest first. */
export const FAULTS: readonly Fault[] = ['error', 'warning', 'info'];

/** What people read for them. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
  todo: '待办',
};

/** How many of some findings are of each severity. */
export function countSeverities(
  findings: Iterable<{ readonly severity: Severity }>,
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0, todo: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
