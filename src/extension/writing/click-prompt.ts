import type * as vscode from 'vscode';
import type { Span } from '../../core/text/spans.ts';
import { toSpan } from '../editor/ranges.ts';

/** Which clicks select a prompt whole. */
export interface Clicks {
  /** Tells of a click, and of the mouse that moves while it is held, whether the prompt there is to be selected. */
  selectsWhole(editor: vscode.TextEditor, prompt: Span | undefined): prompt is Span;
}

/**
 * The first click into a prompt selects it, a second one puts the cursor inside, to word it anew. A hand that trembles between
 * pressing and letting go selects a piece of it, from its beginning on: then it is selected once more.
 */
export function createClicks(): Clicks {
  let last: { readonly document: vscode.TextDocument; readonly start: number } | undefined;
  return {
    selectsWhole({ document, selection }, prompt): prompt is Span {
      const isAgain = prompt !== undefined && last?.document === document && last.start === prompt.start;
      if (prompt === undefined) last = undefined;
      if (prompt === undefined) return false;
      const place = toSpan(document, selection);
      if (!selection.isEmpty) return isAgain && document.offsetAt(selection.anchor) === prompt.start;
      const isInside = prompt.start < place.start && place.start < prompt.end;
      last = isInside && !isAgain ? { document, start: prompt.start } : undefined;
      return last !== undefined;
    },
  };
}
