import type { Validity } from '../data/row-types/expression.ts';

/** Whether a fact holds for a report year; a report without year is judged by facts without limits only. */
export function isValidFor(validity: Validity, year: number | undefined): boolean {
  if (year === undefined) return validity.from === undefined && validity.to === undefined;
  return (validity.from ?? year) <= year && year <= (validity.to ?? year);
}
