import type { Day } from '../../text/days.ts';

/** How long something holds. Open where a day is absent. */
export interface Lifespan {
  /** The first day. */
  readonly from?: Day;
  /** The first day on which it no longer holds. */
  readonly until?: Day;
}
