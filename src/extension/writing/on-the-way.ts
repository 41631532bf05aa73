import type * as vscode from 'vscode';

/**
 * Where cursors were sent. The editor tells of each selection some time after it was asked for, and until then of older ones: a key
 * that is pressed in between goes on from where the cursor will be, not from where it was.
 */
export interface OnTheWay {
  /** Where the cursor of an editor is, or is going to be. */
  selectionOf(editor: Pick<vscode.TextEditor, 'document' | 'selection'>): vscode.Selection;
  /** Remembers where the cursor of an editor was just sent. */
  sent(editor: Pick<vscode.TextEditor, 'document' | 'selection'>): void;
  /** Takes note of where the editor says that the cursor is: where it was sent, or, by somebody else, elsewhere. */
  arrived(document: vscode.TextDocument, selection: vscode.Selection): void;
  /** Forgets where a cursor was sent: the text has changed. */
  forget(document: vscode.TextDocument): void;
}

/** No cursor is on the way yet. */
export function createOnTheWay(): OnTheWay {
  const asked = new WeakMap<vscode.TextDocument, readonly vscode.Selection[]>();
  return {
    selectionOf: ({ document, selection }) => asked.get(document)?.at(-1) ?? selection,
    sent({ document, selection }) {
      asked.set(document, [...(asked.get(document) ?? []), selection]);
    },
    arrived(document, selection) {
      const waiting = asked.get(document) ?? [];
      const index = waiting.findIndex((other) => other.isEqual(selection));
      asked.set(document, index < 0 ? [] : waiting.slice(index + 1));
    },
    forget: (document) => void asked.delete(document),
  };
}
