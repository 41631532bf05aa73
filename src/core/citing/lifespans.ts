import type { Lifespan } from '../data/row-types/lifespan.ts';
import type { OfficialDocument } from '../data/row-types/official-document.ts';

/** From when and until when a document can be cited as in force; a plan runs out with its window. */
export function lifespanOf({ published, inForce, until, window }: OfficialDocument): Lifespan {
  const end = until ?? (window === undefined ? undefined : `${window.to + 1}-01-01`);
  return { from: inForce ?? published, ...(end === undefined ? {} : { until: end }) };
}
