import { insertPart } from '../drafting/insert-part.ts';
import type { Profile, ProfilePart } from '../model/profile.ts';
import type { Report } from '../model/report.ts';
import type { Finding } from '../model/rule.ts';
import type { Edit } from '../text/edits.ts';
import { type Span, slice } from '../text/spans.ts';

/** A part of the profile that no heading carries. */
export interface Gap {
  readonly part: ProfilePart;
  /** missing: nothing of it is there; embedded: a passage of the prose deals with it. */
  readonly kind: 'missing' | 'embedded';
  /** The passage and its text; the empty span where the part belongs when there is none. */
  readonly span: Span;
  readonly text: string;
  /** The offset where `insertPart` would put it. */
  readonly at: number;
  readonly findings: readonly Finding[];
}

/** The parts that no heading carries, in the order of the profile, each with the findings that would be fixed by adding it. */
export function findGaps(report: Report, profile: Profile, findings: readonly Finding[]): readonly Gap[] {
  return report.parts.flatMap(({ part: id, status, section, span }): readonly Gap[] => {
    const part = profile.parts.find((candidate) => candidate.id === id);
    const insertion = insertPart(report, profile, id)?.edits[0];
    if (part === undefined || insertion === undefined || status === 'present' || section !== undefined) return [];
    const at = insertion.span.start;
    const place = span ?? { start: at, end: at };
    return [
      {
        part,
        kind: status,
        span: place,
        text: slice(report.text, place),
        at,
        findings: findings.filter((finding) => isFixedBy(finding, insertion)),
      },
    ];
  });
}

function isFixedBy(finding: Finding, insertion: Edit): boolean {
  return finding.fixes.some(({ edits: [first] }) => {
    return first?.span.start === insertion.span.start && first.text === insertion.text;
  });
}
