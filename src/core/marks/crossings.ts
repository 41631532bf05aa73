import { wide } from '../text/wide-marks.ts';
import type { Crossing } from './marks.ts';

/** Crossings of which the same would be said of the same place come together. */
export function alike(crossings: readonly Crossing[]): Iterable<readonly [Crossing, ...Crossing[]]> {
  const groups = new Map<string, [Crossing, ...Crossing[]]>();
  for (const crossing of crossings) {
    const key = `${crossing.outer.close.offset} ${isTouching(crossing)} ${wide(crossing.inner.open.text)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [crossing]);
    else group.push(crossing);
  }
  return groups.values();
}

/** Whether the inner pair closes directly behind the outer one. */
export function isTouching({ outer, inner }: Crossing): boolean {
  return outer.close.offset + 1 === inner.close.offset;
}
