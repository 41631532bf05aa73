import * as vscode from 'vscode';

/**
 * What the manifest asks (`when`) before a menu or a key offers something of ours: a report is in front; somebody declared it one;
 * it was checked as one to be submitted and is shown so; some report is held beside last year's; the outline shows a report; it shows only rows with problems;
 * the cursor is at something to fill in, or has just filled it in; the report has nothing left to do.
 * What ticks off a step of the walkthrough: a report was laid out; something was filled in or added; a problem or its rule was
 * looked at; a verdict was given.
 */
export type ContextKey =
  | 'fazhi-report.active'
  | 'fazhi-report.declared'
  | 'fazhi-report.submitted'
  | 'fazhi-report.comparing'
  | 'fazhi-report.hasOutline'
  | 'fazhi-report.onlyProblems'
  | 'fazhi-report.atPrompt'
  | 'fazhi-report.begun'
  | 'fazhi-report.filledIn'
  | 'fazhi-report.problemSeen'
  | 'fazhi-report.judged'
  | 'fazhi-report.nothingToDo';

/** Tells menus and keys whether something holds; resolves when they know. */
export function setContext(key: ContextKey, holds: boolean): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', key, holds);
}
