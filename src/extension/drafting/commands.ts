/** The commands that begin, change and compare whole reports. */
export const NEW_REPORT = 'fazhi-report.newReport';
export const ROLL_FORWARD = 'fazhi-report.rollForward';
export const ACCEPT = 'fazhi-report.acceptRollForward';
export const CHECK_DOUBTS = 'fazhi-report.checkDoubts';
export const CHANGE_YEAR = 'fazhi-report.changeYear';
export const RENAME_ORGAN = 'fazhi-report.renameOrgan';
export const COMPARE = 'fazhi-report.compareWithLastYear';
export const STOP_COMPARING = 'fazhi-report.stopComparing';
