import * as vscode from 'vscode';
import { decodeBytes } from '../../core/text/decode.ts';

/** The text of a file; undefined where there is none, or it is no text. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return decodeBytes(await vscode.workspace.fs.readFile(uri))?.text;
  } catch {
    return undefined;
  }
}
