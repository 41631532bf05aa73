import type * as vscode from 'vscode';
import { registerCheckNow } from './checking/check-now.ts';
import { registerConfigurationMistakes } from './checking/configuration-mistakes.ts';
import { registerDiagnostics } from './checking/diagnostics.ts';
import { registerExcuse } from './checking/excuse.ts';
import { registerFixAll } from './checking/fix-all.ts';
import { registerFixRule } from './checking/fix-rule.ts';
import { createFocus } from './checking/focus.ts';
import { registerFormat } from './checking/format.ts';
import { registerLog } from './checking/log.ts';
import { registerManual } from './checking/manual.ts';
import { registerOwnWords } from './checking/own-words.ts';
import { registerProgress } from './checking/progress.ts';
import { registerQuickFixes } from './checking/quick-fixes.ts';
import { registerRuleLevel } from './checking/rule-level.ts';
import { registerStatus } from './checking/status.ts';
import { registerSubmit } from './checking/submit.ts';
import { registerToggle } from './checking/toggle.ts';
import { registerBlankPage } from './drafting/blank-page.ts';
import { registerCompare } from './drafting/compare.ts';
import { followFiles } from './drafting/follow-files.ts';
import { rememberLastYears } from './drafting/last-years.ts';
import { registerNewReport } from './drafting/new-report.ts';
import { registerRename } from './drafting/rename.ts';
import { registerRenameCommands } from './drafting/rename-commands.ts';
import { registerRollForward } from './drafting/roll-forward.ts';
import { rememberTicks } from './drafting/ticks.ts';
import { registerTodoHints } from './drafting/todo-hints.ts';
import { registerTodoView } from './drafting/todo-view.ts';
import { createTodos } from './drafting/todos.ts';
import { registerFolding } from './outline/folding.ts';
import { registerNavigation } from './outline/navigate.ts';
import { registerSymbols } from './outline/symbols.ts';
import { registerOutline } from './outline/view.ts';
import { registerWorkspaceSymbols } from './outline/workspace-symbols.ts';
import { registerActive } from './reports/active.ts';
import { createConfigurations } from './reports/configurations.ts';
import { createDeclarations } from './reports/declarations.ts';
import { registerDeclare } from './reports/declare.ts';
import { registerEncoding } from './reports/encoding.ts';
import { registerLanguage } from './reports/language.ts';
import { rememberReadings } from './reports/last-readings.ts';
import { Reports } from './reports/reports.ts';
import { registerCharacters } from './writing/characters.ts';
import { registerCodeLens } from './writing/code-lens.ts';
import { registerCompletion } from './writing/completion.ts';
import { registerHover } from './writing/hover.ts';
import { registerInlayHints } from './writing/inlay-hints.ts';
import { registerInsertPart } from './writing/insert-part.ts';
import { registerMoveSection } from './writing/move-section.ts';
import { registerPrompts } from './writing/prompts.ts';
import { registerRenumber } from './writing/renumber.ts';
import { registerSkeleton } from './writing/skeleton.ts';

/** Starts every feature of the extension. */
export function activate(context: vscode.ExtensionContext): void {
  const declarations = createDeclarations(context.workspaceState);
  const configurations = createConfigurations();
  const reports = new Reports(declarations, configurations);
  const readings = rememberReadings(reports);
  const focus = createFocus();
  const lastYears = rememberLastYears(context.workspaceState);
  const ticks = rememberTicks(context.workspaceState);
  const todos = createTodos(reports, lastYears, ticks);
  const forget = (document: vscode.Uri) => Promise.all([lastYears.forget(document), ticks.forget(document)]);
  context.subscriptions.push(
    declarations,
    reports,
    readings,
    focus,
    lastYears,
    ticks,
    todos,
    followFiles((from, to) => {
      lastYears.move(from, to);
      ticks.move(from, to);
      reports.move(from, to);
    }),
    registerLanguage(reports),
    registerActive(reports),
    registerDeclare(reports, declarations),
    registerEncoding(),
    registerLog(reports, context.extension),

    registerDiagnostics(reports, focus),
    // The light bulb lists first what is registered last.
    registerQuickFixes(reports),
    registerTodoHints(todos, ticks),
    registerFixAll(reports),
    registerFixRule(reports),
    registerFormat(reports),
    registerManual(),
    registerRuleLevel(reports),
    registerExcuse(reports),
    registerOwnWords(reports),
    registerConfigurationMistakes(configurations),
    registerStatus(reports),
    registerProgress(reports, todos),
    registerSubmit(reports, todos),
    registerToggle(),
    registerCheckNow(reports),

    registerOutline(reports, todos),
    registerSymbols(reports),
    registerWorkspaceSymbols(),
    registerFolding(reports),
    registerNavigation(reports),

    registerCompletion(readings),
    registerSkeleton(configurations),
    registerHover(reports),
    registerCodeLens(reports),
    registerInlayHints(reports),
    registerCharacters(reports, context.workspaceState),
    registerPrompts(reports),
    registerInsertPart(reports),
    registerMoveSection(reports),
    registerRenumber(reports),

    registerBlankPage(configurations),
    registerNewReport(context.workspaceState, configurations, forget),
    registerRollForward(reports, lastYears, forget),
    registerCompare(reports, lastYears),
    registerTodoView(todos, ticks),
    registerRename(reports),
    registerRenameCommands(reports),
  );
}
