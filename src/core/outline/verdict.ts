import type { Profile, ProfilePart } from '../model/profile.ts';
import type { Report } from '../model/report.ts';
import type { Finding } from '../model/rule.ts';
import { unwrittenParts } from '../views/unwritten.ts';

/** Whether a report can be handed in, and what stands in the way. */
export interface Verdict {
  readonly isReady: boolean;
  /** How many places are still to be filled in. */
  readonly blanks: number;
  /** The parts it must have that are not there, or have nothing but headings and prompts. */
  readonly parts: readonly ProfilePart[];
  /** How many errors there are besides. */
  readonly errors: number;
  /** The first place in the text that has to be seen to, else what tells of the parts; undefined where no finding does. */
  readonly first: Finding | undefined;
}

/** Rules whose findings are counted as blanks and parts. */
const COUNTED_OTHERWISE = ['placeholder', 'required-parts'];

/** Judges a report by the findings that `lint` gives of it under review. */
export function judge(report: Report, findings: readonly Finding[], profile: Profile): Verdict {
  const left = new Set(unwrittenParts(report).map(({ part }) => part));
  const parts = profile.parts.filter(({ id, required }) => left.has(id) && required === 'error');
  const blanks = findings.filter(({ rule }) => rule === 'placeholder');
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    isReady: blanks.length + parts.length + errors.length === 0,
    blanks: blanks.length,
    parts,
    errors: errors.filter(({ rule }) => !COUNTED_OTHERWISE.includes(rule)).length,
    first:
      findings.find(({ rule, severity }) => severity === 'error' || rule === 'placeholder') ??
      findings.find(({ rule }) => parts.length > 0 && rule === 'required-parts'),
  };
}
