import { APPROXIMATIONS } from '../data/approximations.ts';
import { COLLOCATIONS } from '../data/collocations.ts';
import { NAME_PATTERNS } from '../data/name-patterns.ts';
import { PHRASE_PATTERNS } from '../data/phrase-patterns.ts';
import { perReport } from '../reading/per-report.ts';
import { isInside } from '../reading/years.ts';
import type { Report } from '../report.ts';
import type { Problem } from '../rule.ts';
import type { Span } from '../text.ts';
import { isValidFor } from './expression.ts';
import { literalTable } from './literal-table.ts';
import type { Pattern } from './pattern.ts';
import { quote } from './quote.ts';

/** The tables, by the rule that speaks for them. */
export const PATTERNS: Readonly<Record<string, readonly Pattern[]>> = {
  'fixed-expression': PHRASE_PATTERNS,
  'confusable-word': COLLOCATIONS,
  'official-name': NAME_PATTERNS,
  approximation: APPROXIMATIONS,
};

interface Entry {
  readonly rule: string;
  readonly pattern: Pattern;
}

const triggers = literalTable(function* (): Generator<readonly [string, Entry]> {
  for (const [rule, table] of Object.entries(PATTERNS)) {
    for (const pattern of table) {
      for (const trigger of pattern.triggers) yield [trigger, { rule, pattern }];
    }
  }
});

/** The problems that the patterns of one rule find in a report. */
export function patternProblems(report: Report, rule: string): readonly Problem[] {
  return findPatterns(report).get(rule) ?? [];
}

const findPatterns = perReport((report): ReadonlyMap<string, readonly Problem[]> => {
  const found = new Map<string, Problem[]>(Object.keys(PATTERNS).map((rule) => [rule, []]));
  for (const { line, text, matches } of triggers(report)) {
    const free = new Map<string, number>();
    for (const { value, start } of matches) {
      const { rule, pattern } = value;
      if (start < (free.get(rule) ?? 0) || !isValidFor(pattern, report.year.value)) continue;
      pattern.match.lastIndex = start;
      const match = pattern.match.exec(text);
      if (match === null || isInside(report.cited, line.start + start)) continue;
      const end = start + match[0].length;
      free.set(rule, end);
      found.get(rule)?.push(problemOf(pattern, match, { start: line.start + start, end: line.start + end }));
    }
  }
  return found;
});

function problemOf(pattern: Pattern, match: RegExpExecArray, span: Span): Problem {
  const { severity, why } = pattern;
  const right = pattern.right?.replace(/\$([1-9])/g, (_, group: string) => match[Number(group)] ?? '');
  if (right === undefined) return { span, severity, message: `${quote(match[0])}：${why}` };
  return {
    span,
    severity,
    message: `${quote(match[0])}应为${quote(right)}：${why}`,
    fixes: [{ title: `改为${quote(right)}`, edits: [{ span, text: right }], safe: false }],
  };
}
