import * as vscode from 'vscode';
import { isGhost, worstOf } from '../../core/outline/outline-words.ts';
import type { Row } from '../reports/rows.ts';

const SCHEME = 'fazhi-report-outline';

/** As the explorer colours files. What is only worth a look keeps the colour of the text. */
const COLORS: Readonly<Record<string, string>> = {
  error: 'list.errorForeground',
  warning: 'list.warningForeground',
  missing: 'list.deemphasizedForeground',
};

/** Writes behind the rows of the outline how much is wrong there, which what is to be written is not, and dims missing parts. */
export function registerDecorations(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({ provideFileDecoration: decorationOf });
}

/** An address that says all that decorates a row, so that what changes is another address. */
export function decorationUri({ node }: Row): vscode.Uri {
  const faults = node.findings.filter(({ severity }) => severity !== 'todo');
  const isMissing = isGhost(node);
  const look = isMissing ? 'missing' : (worstOf(faults) ?? 'clean');
  return vscode.Uri.from({ scheme: SCHEME, path: `/${look}/${isMissing ? 0 : faults.length}` });
}

/** What decorates such an address; undefined for any other. */
export function decorationOf(uri: vscode.Uri): vscode.FileDecoration | undefined {
  if (uri.scheme !== SCHEME) return undefined;
  const [, look = '', count = ''] = uri.path.split('/');
  const color = COLORS[look];
  const badge = count === '0' ? undefined : count.length > 1 ? '9+' : count;
  return new vscode.FileDecoration(badge, undefined, color === undefined ? undefined : new vscode.ThemeColor(color));
}
