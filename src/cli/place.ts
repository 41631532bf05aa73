import type { TextDocument } from 'vscode-languageserver-textdocument';

/** A place as people and other programs name it: both from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of a UTF-16 offset. */
export function placeOf(document: TextDocument, offset: number): Place {
  const { line, character } = document.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

/** The text of a line (from 1) without its terminator. */
export function lineText(document: TextDocument, line: number): string {
  const start = document.offsetAt({ line: line - 1, character: 0 });
  const end = document.offsetAt({ line: line - 1, character: Number.MAX_SAFE_INTEGER });
  return document.getText().slice(start, end);
}
