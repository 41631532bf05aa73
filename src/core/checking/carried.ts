import type { Finding, Fix, Related } from '../model/rule.ts';
import type { Edit } from '../text/edits.ts';
import { shifted } from '../text/shifted.ts';
import type { Span } from '../text/spans.ts';

/** A stretch of text that was replaced by one of some length. */
export interface Replacement {
  readonly span: Span;
  readonly length: number;
}

/**
 * Findings as they stand after some replacements, made one after the other. One that a replacement reached into is gone until the text
 * is checked again; so is every fix and every witness.
 */
export function carried(findings: readonly Finding[], replacements: readonly Replacement[]): readonly Finding[] {
  return findings.flatMap((finding) => {
    const span = moved(finding.span, replacements);
    if (span === undefined) return [];
    const related = finding.related.flatMap((one): readonly Related[] => {
      const place = moved(one.span, replacements);
      return place === undefined ? [] : [{ ...one, span: place }];
    });
    return [{ ...finding, span, related, fixes: finding.fixes.flatMap((fix) => movedFix(fix, replacements)) }];
  });
}

function movedFix(fix: Fix, replacements: readonly Replacement[]): readonly Fix[] {
  const edits = fix.edits.flatMap((edit): readonly Edit[] => {
    const span = moved(edit.span, replacements);
    return span === undefined ? [] : [{ ...edit, span }];
  });
  return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
}

function moved(span: Span, replacements: readonly Replacement[]): Span | undefined {
  let place: Span | undefined = span;
  for (const replacement of replacements) {
    if (place !== undefined) place = shifted(place, replacement.span, replacement.length);
  }
  return place;
}
