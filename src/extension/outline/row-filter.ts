import { hasProblem, type Row } from '../reports/rows.ts';

/** Which rows are shown, and which of them are open at first. */
export interface RowFilter {
  /** Part of the ids that rows have in the view, since the editor opens and closes by id. */
  readonly name: string;
  shows(row: Row): boolean;
  isOpenAtFirst(row: Row): boolean;
}

/** The parts are open at first, and what is below their sections is not. */
export const ALL_ROWS: RowFilter = {
  name: 'all',
  shows: () => true,
  isOpenAtFirst: ({ parent }) => parent === undefined,
};

/** With few rows left, all are open at first. */
export const PROBLEM_ROWS: RowFilter = {
  name: 'problems',
  shows: hasProblem,
  isOpenAtFirst: () => true,
};
