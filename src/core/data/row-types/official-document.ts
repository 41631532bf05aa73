import type { Day } from '../../text/days.ts';
import type { Window } from './window.ts';

/** statute: 法律. regulation: 行政法规. party-rule: 党内法规. plan: has a window of years. policy: 意见、通知 and the like. */
export type DocumentKind = 'statute' | 'regulation' | 'party-rule' | 'plan' | 'policy';

/** A law, regulation, plan or policy document of the whole country. A row is a fact, not code. */
export interface OfficialDocument {
  /** The full official title, without 《》. */
  readonly title: string;
  readonly kind: DocumentKind;
  /** Other titles it is rightly cited by, besides leaving out 中华人民共和国 or the issuing organ. */
  readonly short?: readonly string[];
  /** 印发机关, where the title opens with it or is usually cited behind it. */
  readonly issuer?: string;
  /** 文号 or 令号. */
  readonly number?: string;
  /** Passed, issued or made public for the first time. */
  readonly published: Day;
  /** In force from; the day it was published when absent. */
  readonly inForce?: Day;
  /** The latest amendment or revision is in force from this day. */
  readonly revised?: Day;
  /** The first day on which it is no longer in force. */
  readonly until?: Day;
  /** The full title of what took its place. */
  readonly replacedBy?: string;
  /** The years a plan runs. */
  readonly window?: Window;
  readonly source: string;
}

/** A row of a table whose rows are all of one kind. */
export type DocumentRow = Omit<OfficialDocument, 'kind'>;
