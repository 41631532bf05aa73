import { formatMarker, type Level } from '../model/heading.ts';
import type { OrganKind } from '../model/organ-kind.ts';
import type { ProfilePart } from '../model/profile.ts';

/** How the headings below a new part are written. */
export interface LowerHeadings {
  readonly level: Level;
  /** How many `#` stand before them. */
  readonly hashes: number;
  readonly isNumbered: boolean;
}

/** A line that stands below the heading of a new part. */
export interface PartLine {
  readonly isHeading: boolean;
  readonly text: string;
}

/** What stands below the heading of a new part until the clerk writes it, in an office of that kind. */
export function partLines(part: ProfilePart, kind: OrganKind | 'any', lower: LowerHeadings): readonly PartLine[] {
  let number = 0;
  return [...part.lines, ...(part.ownLines?.[kind] ?? [])].map(({ level, text }) => {
    if (level === undefined) return { isHeading: false, text };
    number += 1;
    const hashes = lower.hashes === 0 ? '' : `${'#'.repeat(lower.hashes)} `;
    return { isHeading: true, text: `${hashes}${lower.isNumbered ? formatMarker(lower.level, number) : ''}${text}` };
  });
}

/** The heading of a part in the report's own year. */
export function partHeading(part: ProfilePart, year: number | undefined): string {
  if (year === undefined) return part.heading.replace(/\{(?:year|next)\}年度/, part.yearOffset === 1 ? '下一年度' : '');
  return part.heading.replace('{year}', String(year)).replace('{next}', String(year + 1));
}
