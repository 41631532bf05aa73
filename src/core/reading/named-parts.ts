import type { Profile, ProfilePart } from '../model/profile.ts';
import { unspaced } from '../text/white-space.ts';

/** What joins the things a heading names. */
export const CLAUSES = /以及|[和及与、，,暨]/;
/** Stands in no heading. */
const NAMED = '\0';

/** The parts that a heading carries by words of the profile, whatever else it says. */
export function namedParts(title: string, profile: Profile): readonly ProfilePart[] {
  const bare = unspaced(title);
  return profile.parts.filter(({ words = [] }) => words.some((word) => bare.includes(word)));
}

/** The clauses of a heading in which no word of those parts stands. */
export function withoutNames(title: string, named: readonly ProfilePart[]): string {
  if (named.length === 0) return title;
  const words = named.flatMap((part) => part.words ?? []);
  const marked = words.reduce((rest, word) => rest.replace(word, NAMED), unspaced(title));
  return marked
    .split(CLAUSES)
    .filter((clause) => !clause.includes(NAMED))
    .join('，');
}
