/**
 * The index of the first item for which `holds` is true, the length of the list where there is none. Found by halving: what holds
 * for an item must hold for all behind it.
 */
export function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The item whose place is nearest to an offset, the first of several; undefined when there is none. */
export function nearest<Item>(
  items: readonly Item[],
  offset: number,
  placeOf: (item: Item) => number,
): Item | undefined {
  const distance = (item: Item) => Math.abs(placeOf(item) - offset);
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || distance(item) < distance(best) ? item : best),
    undefined,
  );
}
