/** The view, and the commands its rows and its title call. */
export const VIEW = 'fazhi-report.outline';
export const GO_TO_ROW = 'fazhi-report.goToRow';
export const SELECT_MISSING = 'fazhi-report.selectMissingPart';
export const SHOW_PROBLEMS = 'fazhi-report.showOnlyProblems';
export const SHOW_ALL = 'fazhi-report.showWholeOutline';
export const EXPAND_ALL = 'fazhi-report.expandOutline';
export const COPY = 'fazhi-report.copyOutline';
