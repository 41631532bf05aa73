import * as vscode from 'vscode';
import { freshConfiguration } from '../../core/configuration/change.ts';
import { CONFIGURATION_FILE } from '../../core/configuration/keys.ts';
import { configurationPaths, folderOf } from '../../core/configuration/paths.ts';
import { lineEdits } from '../../core/text/line-edits.ts';
import { applyEdits } from '../editor/edits.ts';
import { readText } from '../editor/files.ts';
import { t } from '../editor/l10n.ts';
import { tell, warn } from '../editor/say.ts';
import { placeOf } from './configurations.ts';

/** Which configuration of a document is meant: that of its own folder, of the whole workspace, or the nearest there is. */
export type Scope = 'folder' | 'workspace' | 'nearest';

/** Where those of a document lie; undefined for one that lies in no folder. */
export function configurationFile(
  document: vscode.TextDocument,
  scope: 'folder' | 'workspace',
): vscode.Uri | undefined {
  const place = placeOf(document);
  if (place === undefined) return undefined;
  const folder = scope === 'folder' ? folderOf(place.path) : place.root.replace(/\/$/, '');
  return at(place.uri, `${folder}/${CONFIGURATION_FILE}`);
}

/**
 * Writes something into a configuration of a document, which is made where there is none; one made below another builds on it. What
 * was written by hand stays as it is. Says so when that cannot be done.
 */
export async function changeConfiguration(
  document: vscode.TextDocument,
  scope: Scope,
  change: (text: string) => string | undefined,
): Promise<boolean> {
  const file = await chosenFile(document, scope);
  if (file === undefined) {
    warn(t('Save the report into a folder first: its configuration lies beside it'));
    return false;
  }
  if ((await readText(file)) === undefined && !(await create(document, file))) return false;
  const configuration = await vscode.workspace.openTextDocument(file);
  const text = configuration.getText();
  const changed = change(text);
  if (changed === undefined) {
    const open = { title: t('Open') };
    const chosen = await tell(t('The configuration has mistakes: correct them first'), false, [open]);
    if (chosen === open) await vscode.window.showTextDocument(configuration);
    return false;
  }
  if (changed === text) return true;
  return (await applyEdits(configuration, lineEdits(text, changed))) && configuration.save();
}

/** Shows the configuration that holds for a document, or a new one. */
export async function openConfiguration(document: vscode.TextDocument): Promise<void> {
  if (!(await changeConfiguration(document, 'nearest', (text) => text))) return;
  const file = await chosenFile(document, 'nearest');
  if (file !== undefined) await vscode.window.showTextDocument(file, { preview: false });
}

async function chosenFile(document: vscode.TextDocument, scope: Scope): Promise<vscode.Uri | undefined> {
  if (scope !== 'nearest') return configurationFile(document, scope);
  return (await existing(document)) ?? configurationFile(document, 'workspace');
}

/** The nearest configuration of a document, from that of a folder upward. */
async function existing(document: vscode.TextDocument, below?: string): Promise<vscode.Uri | undefined> {
  const place = placeOf(document);
  for (const path of place === undefined ? [] : configurationPaths(place.path, place.root)) {
    if (place === undefined || path === below) continue;
    const file = at(place.uri, path);
    if ((await readText(file)) !== undefined) return file;
  }
  return undefined;
}

async function create(document: vscode.TextDocument, file: vscode.Uri): Promise<boolean> {
  const above = await existing(document, file.path);
  const levels =
    above === undefined ? 0 : folderOf(file.path).split('/').length - folderOf(above.path).split('/').length;
  const base = levels > 0 ? `${'../'.repeat(levels)}${CONFIGURATION_FILE}` : undefined;
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(freshConfiguration(base)));
    return true;
  } catch {
    warn(t('The configuration cannot be written: {0}', file.fsPath));
    return false;
  }
}

function at(uri: vscode.Uri, path: string): vscode.Uri {
  return uri.with({ path, query: '', fragment: '' });
}
