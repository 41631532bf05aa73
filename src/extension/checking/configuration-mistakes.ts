import * as vscode from 'vscode';
import { CONFIGURATION_FILE } from '../../core/configuration/keys.ts';
import { type ConfigurationFile, loadConfiguration } from '../../core/configuration/load.ts';
import type { Mistake } from '../../core/configuration/mistake.ts';
import { folderOf } from '../../core/configuration/paths.ts';
import { touches } from '../../core/text/spans.ts';
import { openDocument } from '../editor/documents.ts';
import { toWorkspaceEdit } from '../editor/edits.ts';
import { readText } from '../editor/files.ts';
import { rangesIn, toSpan } from '../editor/ranges.ts';
import { createTimers } from '../editor/timers.ts';
import { type Configurations, isConfigurationFile } from '../reports/configurations.ts';

const SOURCE = '法治报告';
/** Milliseconds after a key stroke. */
const PAUSE = 200;
const SELECTOR: vscode.DocumentSelector = { pattern: `**/${CONFIGURATION_FILE}` };

/** Shows what is wrong with a configuration at its place: while it is open as it is typed, else as it lies on the disk. */
export function registerConfigurationMistakes(configurations: Configurations): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('fazhi-report-configuration');
  const timers = createTimers<vscode.TextDocument>();
  const look = async (document: vscode.TextDocument) => {
    if (document.isClosed) return;
    for (const file of await readOpen(document)) collection.set(addressOf(document.uri, file), toDiagnostics(file));
  };
  const schedule = (document: vscode.TextDocument) => {
    if (isConfiguration(document)) timers.start(document, PAUSE, () => void look(document));
  };
  vscode.workspace.textDocuments.forEach(schedule);
  return vscode.Disposable.from(
    collection,
    timers,
    vscode.workspace.onDidOpenTextDocument(schedule),
    vscode.workspace.onDidChangeTextDocument(({ document }) => schedule(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (isConfigurationFile(uri)) collection.delete(uri);
    }),
    configurations.onDidLoad(({ uri, configuration }) => {
      for (const file of configuration.files) {
        const address = addressOf(uri, file);
        if (openDocument(address) === undefined) collection.set(address, toDiagnostics(file));
      }
    }),
    configurations.onDidChange(() => {
      collection.forEach((uri) => {
        if (openDocument(uri) === undefined) collection.delete(uri);
      });
    }),
    vscode.languages.registerCodeActionsProvider(SELECTOR, { provideCodeActions }),
  );
}

/** What is meant instead of what is written. */
async function provideCodeActions(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const [file] = await readOpen(document);
  const here = file?.mistakes.filter(({ span }) => touches(span, toSpan(document, range))) ?? [];
  return here
    .flatMap(({ fixes }) => fixes)
    .map(({ title, edits }) => {
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.edit = toWorkspaceEdit(document, edits);
      action.isPreferred = true;
      return action;
    });
}

/** An open configuration as it stands, with what it builds on. */
async function readOpen(document: vscode.TextDocument): Promise<readonly ConfigurationFile[]> {
  const { uri } = document;
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri.path ?? folderOf(uri.path);
  const found = await loadConfiguration(uri.path, root, async (path) => {
    return path === uri.path ? document.getText() : readText(uri.with({ path }));
  });
  return found?.files ?? [];
}

function isConfiguration({ uri }: vscode.TextDocument): boolean {
  return isConfigurationFile(uri) && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}

function addressOf(uri: vscode.Uri, { path }: ConfigurationFile): vscode.Uri {
  return uri.with({ path, query: '', fragment: '' });
}

function toDiagnostics({ text, mistakes }: ConfigurationFile): readonly vscode.Diagnostic[] {
  const rangeOf = rangesIn(text);
  return mistakes.map(({ span, message }: Mistake) => {
    const diagnostic = new vscode.Diagnostic(rangeOf(span), message, vscode.DiagnosticSeverity.Warning);
    diagnostic.source = SOURCE;
    return diagnostic;
  });
}
