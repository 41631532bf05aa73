import type { PartId } from '../model/part.ts';
import type { Profile, ProfilePart } from '../model/profile.ts';
import type { Section } from '../model/report.ts';
import { orderInUse } from '../views/lacking-parts.ts';

/** Parts that belong at the same place, in the order the report uses; `position` is the index of the section behind them. */
export interface PlaceForParts {
  readonly position: number;
  readonly parts: readonly ProfilePart[];
}

/** Where missing parts belong, in the order of the text. */
export function placesFor(
  profile: Profile,
  tops: readonly Section[],
  ids: readonly PartId[],
): readonly PlaceForParts[] {
  const places = new Map<number, ProfilePart[]>();
  for (const id of orderInUse(profile, tops).filter((candidate) => ids.includes(candidate))) {
    const part = profile.parts.find((candidate) => candidate.id === id);
    const position = positionOf(id, profile, tops);
    if (part !== undefined) places.set(position, [...(places.get(position) ?? []), part]);
  }
  return [...places].map(([position, parts]) => ({ position, parts })).sort((a, b) => a.position - b.position);
}

/**
 * Which of the top sections a part belongs before, by the order the report uses: behind the last that carries an earlier part and
 * no later one.
 */
export function positionOf(id: PartId, profile: Profile, tops: readonly Section[]): number {
  const order = orderInUse(profile, tops);
  const own = order.indexOf(id);
  const isEarlier = (part: PartId) => order.indexOf(part) < own;
  return tops.findLastIndex(({ parts }) => parts.length > 0 && parts.every(isEarlier)) + 1;
}

/** The number of the section before a place; one without number keeps its place in the count. */
export function numberBefore(tops: readonly Section[], position: number): number {
  return tops[position - 1]?.heading.number ?? position;
}
