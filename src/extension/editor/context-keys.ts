import * as vscode from 'vscode';

/**
 * What the manifest asks (`when`) before a menu or a key offers something of ours: a report is in front; somebody declared it one; it has doubtful places;
 * it was checked as one to be submitted and is shown so; some report is held beside last year's; the outline shows a report; it shows only rows with problems.
 */
export type ContextKey =
  | 'fazhi-report.active'
  | 'fazhi-report.declared'
  | 'fazhi-report.hasDoubts'
  | 'fazhi-report.submitted'
  | 'fazhi-report.comparing'
  | 'fazhi-report.hasOutline'
  | 'fazhi-report.onlyProblems';

/** Tells menus and keys whether something holds. */
export function setContext(key: ContextKey, holds: boolean): void {
  void vscode.commands.executeCommand('setContext', key, holds);
}
