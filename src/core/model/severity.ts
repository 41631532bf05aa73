/** error: violates law, standard, arithmetic or a fixed name. warning: normally wrong. info: worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What people read for them. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

/** How many of some findings are of each severity. */
export function countSeverities(
  findings: Iterable<{ readonly severity: Severity }>,
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
