/** Where to go in a ring of stops, and whether that leads past the end of the text and round again. */
export interface Stop {
  readonly index: number;
  readonly isRound: boolean;
}

/** The first stop behind an offset, else the first of all; undefined when there are none. `stops` ascend. */
export function stopAfter(stops: readonly number[], offset: number): Stop | undefined {
  if (stops.length === 0) return undefined;
  const index = stops.findIndex((stop) => stop > offset);
  return index < 0 ? { index: 0, isRound: true } : { index, isRound: false };
}

/** The last stop before an offset, else the last of all; undefined when there are none. `stops` ascend. */
export function stopBefore(stops: readonly number[], offset: number): Stop | undefined {
  if (stops.length === 0) return undefined;
  const index = stops.findLastIndex((stop) => stop < offset);
  return index < 0 ? { index: stops.length - 1, isRound: true } : { index, isRound: false };
}
