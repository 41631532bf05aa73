import type { Finding } from '../../src/core/model/rule.ts';
import type { Span } from '../../src/core/text/spans.ts';
import { lineAt } from '../place.ts';
import { type Checked, placeOf } from './check.ts';
import { claimants, standsForItsLine } from './claims.ts';
import { type GoldenEntry, spanOf } from './golden.ts';
import type { Place } from './judged.ts';

/** How an annotation fared. strict: a fitting finding on its very words; line: one on its line. */
export interface Scored {
  readonly entry: GoldenEntry;
  readonly found: 'strict' | 'line' | 'missed';
}

/** What a report's findings are worth against its annotations. */
export interface Score {
  readonly scored: readonly Scored[];
  /** Errors and warnings that no annotation covers. */
  readonly extras: readonly Place[];
  /** Findings on traps that must stay silent. */
  readonly noise: readonly (Place & { readonly trap: string })[];
}

interface Annotation {
  readonly entry: GoldenEntry;
  readonly place: Span;
}

/** Holds one report's findings against its annotations. */
export function scoreReport(checked: Checked, golden: readonly GoldenEntry[]): Score {
  const { file, text, findings } = checked;
  const own = golden
    .filter((entry) => entry.file === file)
    .map((entry): Annotation => ({ entry, place: spanOf(text, entry) }));
  const faults = own.filter(({ entry }) => entry.severity !== 'none');
  const extras = findings.filter(
    (finding) => finding.severity !== 'info' && !faults.some((fault) => match(text, fault, finding) === 'strict'),
  );
  return {
    scored: faults.map((fault) => ({ entry: fault.entry, found: bestMatch(text, fault, findings) })),
    extras: extras.map((finding) => placeOf(checked, finding)),
    noise: own.flatMap(({ entry, place }) => {
      const loud = entry.severity === 'none' ? findings.filter(({ span }) => overlaps(span, place)) : [];
      return loud.map((finding) => ({ ...placeOf(checked, finding), trap: entry.text }));
    }),
  };
}

function bestMatch(text: string, fault: Annotation, findings: readonly Finding[]): Scored['found'] {
  const matches = new Set(findings.map((finding) => match(text, fault, finding)));
  if (matches.has('strict')) return 'strict';
  return matches.has('line') ? 'line' : 'missed';
}

/** How well a finding fits an annotation: by rule, then by place; the witnesses of a conflict count as its places. */
function match(text: string, { entry, place }: Annotation, finding: Finding): Scored['found'] {
  if (!claimants(entry.code).includes(finding.rule)) return 'missed';
  const spans = [finding.span, ...finding.related.map(({ span }) => span)];
  if (spans.some((span) => overlaps(span, place))) return 'strict';
  if (lineAt(text, finding.span.start) !== entry.line) return 'missed';
  return standsForItsLine(entry.code) ? 'strict' : 'line';
}

/** Whether two places share a character; an empty one counts as the character behind it. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < Math.max(b.end, b.start + 1) && b.start < Math.max(a.end, a.start + 1);
}
