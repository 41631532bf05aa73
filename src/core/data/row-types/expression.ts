import type { Fault } from '../../model/severity.ts';

/** A wrong form, letter for letter, and what it should be. */
export interface WrongForm {
  readonly wrong: string;
  readonly right: string;
  /** Not wrong when one of these stands directly before it (word borders: 学|法制度 is no 法制). */
  readonly unlessAfter?: readonly string[];
  /** Not wrong when one of these stands directly behind it. */
  readonly unlessBefore?: readonly string[];
}

/** When something holds: from and to are report years (calendar years), both inclusive; open when absent. */
export interface Validity {
  readonly from?: number;
  readonly to?: number;
}

/** A set expression, name or word with the wrong forms it is met in. A row is a fact, not code. */
export interface Expression extends Validity {
  /** The key of the fact, stable: 法治政府. */
  readonly id: string;
  readonly forms: readonly WrongForm[];
  readonly severity: Fault;
  /** Why the form is wrong, for the clerk: one clause, no full stop. */
  readonly why: string;
  /** Where the fact comes from: law and article, document and number, or usage. */
  readonly source: string;
  /** The replacement needs no reader. */
  readonly safe?: boolean;
  /** Also judged inside 《》; titles are quotations and are left alone otherwise. */
  readonly inTitles?: boolean;
}
