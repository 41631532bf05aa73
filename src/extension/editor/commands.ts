/** The commands of the extension by their ids. Each has a title in the manifest, but for the last, which only rows, actions and links of ours call. */
export const NEW_REPORT = 'fazhi-report.newReport';
export const ROLL_FORWARD = 'fazhi-report.rollForward';
export const ACCEPT_ROLL_FORWARD = 'fazhi-report.acceptRollForward';
export const DISCARD_ROLL_FORWARD = 'fazhi-report.discardRollForward';
export const COMPARE = 'fazhi-report.compareWithLastYear';
export const STOP_COMPARING = 'fazhi-report.stopComparing';
export const SHOW_PART_BY_PART = 'fazhi-report.showPartByPart';
export const COMPARE_SECTION = 'fazhi-report.compareSection';
export const OPEN_LAST_YEAR = 'fazhi-report.openLastYear';
export const COPY_FIGURES = 'fazhi-report.copyFigures';
export const SAVE_FIGURES = 'fazhi-report.saveFigures';
export const INSERT_FIGURES = 'fazhi-report.insertFigures';
export const CHANGE_YEAR = 'fazhi-report.changeYear';
export const RENAME_ORGAN = 'fazhi-report.renameOrgan';

export const GO_TO_TODO = 'fazhi-report.goToTodo';
export const TICK_TODO = 'fazhi-report.tickTodo';
export const NEXT_PROMPT = 'fazhi-report.nextPrompt';
export const PREVIOUS_PROMPT = 'fazhi-report.previousPrompt';
export const INSERT_PART = 'fazhi-report.insertPart';
export const MOVE_SECTION_UP = 'fazhi-report.moveSectionUp';
export const MOVE_SECTION_DOWN = 'fazhi-report.moveSectionDown';
export const RENUMBER = 'fazhi-report.renumber';

export const TOGGLE_CHECKS = 'fazhi-report.toggleChecks';
export const SET_CHARACTER_LIMIT = 'fazhi-report.setCharacterLimit';
export const DECLARE_REPORT = 'fazhi-report.declareReport';
export const TAKE_BACK_REPORT = 'fazhi-report.takeBackReport';
export const COPY_DIAGNOSTICS = 'fazhi-report.copyDiagnostics';
export const TOGGLE_FOCUS = 'fazhi-report.toggleFocus';
export const CHECK_NOW = 'fazhi-report.check';
export const FIX_ALL = 'fazhi-report.fixAll';
export const FIX_RULE = 'fazhi-report.fixRule';
export const SET_RULE_LEVEL = 'fazhi-report.setRuleLevel';
export const EXCUSE_PLACE = 'fazhi-report.excusePlace';
export const EXCUSE_PASSAGE = 'fazhi-report.excusePassage';
export const ADD_WORD = 'fazhi-report.addWord';
export const ADD_TERM = 'fazhi-report.addTerm';
export const ADD_NAME = 'fazhi-report.addName';
export const OPEN_CONFIGURATION = 'fazhi-report.openConfiguration';
export const OPEN_MANUAL = 'fazhi-report.openManual';

export const CHECK_BEFORE_SUBMIT = 'fazhi-report.checkBeforeSubmit';
export const CONTINUE_WRITING = 'fazhi-report.continueWriting';

export const NEXT_SECTION = 'fazhi-report.nextSection';
export const PREVIOUS_SECTION = 'fazhi-report.previousSection';
export const NEXT_MISSING_PART = 'fazhi-report.nextMissingPart';
export const NEXT_PROBLEM = 'fazhi-report.nextProblem';
export const SHOW_ONLY_PROBLEMS = 'fazhi-report.showOnlyProblems';
export const SHOW_WHOLE_OUTLINE = 'fazhi-report.showWholeOutline';
export const EXPAND_OUTLINE = 'fazhi-report.expandOutline';
export const COPY_OUTLINE = 'fazhi-report.copyOutline';

export const GO_TO_ROW = 'fazhi-report.goToRow';
export const SELECT_MISSING_PART = 'fazhi-report.selectMissingPart';
export const TICK_OFF = 'fazhi-report.tickOff';
export const GO_TO_PLACE = 'fazhi-report.goToPlace';
export const GO_TO_COMPARED = 'fazhi-report.goToCompared';
