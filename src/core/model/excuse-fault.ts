import type { ExcuseMark } from '../text/excuse-marks.ts';

/**
 * Why a mark that excuses a place does nothing: it names no rule, one there is not (`likely` is what was meant), no reason, it has no
 * partner, or there is nothing to excuse.
 */
export interface ExcuseFault {
  readonly kind: 'no-rule' | 'unknown-rule' | 'no-reason' | 'no-partner' | 'unused';
  readonly mark: ExcuseMark;
  /** The other end of a passage. */
  readonly partner?: ExcuseMark | undefined;
  /** The rule as named, by its place among those of the mark. */
  readonly rule?: number;
  readonly likely?: string;
}
