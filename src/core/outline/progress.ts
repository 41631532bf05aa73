import type { Profile, ProfilePart } from '../model/profile.ts';
import type { Report } from '../model/report.ts';
import type { Finding } from '../model/rule.ts';
import { contains, type Span } from '../text/spans.ts';
import { unwrittenParts } from '../views/unwritten.ts';
import type { OutlineNode } from './outline-node.ts';

/** A part nobody has written anything of. */
export interface LeftPart {
  readonly part: ProfilePart;
  /** Its heading, if it has one. */
  readonly span: Span | undefined;
}

/** What is left to write of a draft. */
export interface Progress {
  /** The prompts and other blanks, in the order of the text. */
  readonly blanks: readonly Finding[];
  /** The parts that are not there, or have nothing but headings and prompts, in the order of the profile. */
  readonly parts: readonly LeftPart[];
  /** What else is to do, in the order of the text: the closing, a heading with nothing below. */
  readonly others: readonly Finding[];
}

/** What is left to write of a report; `findings` as `lint` gives them of a draft. */
export function progressOf(report: Report, findings: readonly Finding[], profile: Profile): Progress {
  const left = unwrittenParts(report);
  const isTold = ({ rule, span }: Finding) =>
    rule === 'required-parts' || left.some(({ section }) => section !== undefined && contains(section.span, span));
  return {
    blanks: findings.filter(isOpenBlank),
    parts: left.flatMap(({ part: id, section }) => {
      const part = profile.parts.find((candidate) => candidate.id === id);
      return part === undefined ? [] : [{ part, span: section?.heading.span }];
    }),
    others: findings.filter((finding) => finding.severity === 'todo' && !isOpenBlank(finding) && !isTold(finding)),
  };
}

/** Whether nothing is left to write. */
export function isComplete({ blanks, parts, others }: Progress): boolean {
  return blanks.length + parts.length + others.length === 0;
}

/** Whether a finding is a place of a draft that is still to be filled in. */
export function isOpenBlank({ rule, severity }: Finding): boolean {
  return severity === 'todo' && rule === 'placeholder';
}

/** The first place to fill in of a row's own text, what stands in rows below it left out; undefined where there is none. */
export function ownBlank({ findings, children }: Pick<OutlineNode, 'findings' | 'children'>): Span | undefined {
  const end = children[0]?.from ?? Infinity;
  return findings.find((finding) => isOpenBlank(finding) && finding.span.start < end)?.span;
}
