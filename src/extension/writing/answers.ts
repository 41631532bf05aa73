import type * as vscode from 'vscode';
import {
  type Answer,
  afterAnsweringAlike,
  answerAlike,
  beginAnswer,
  beginAtMark,
  followAnswer,
  isAtAnswer,
  isWithinAnswer,
} from '../../core/drafting/answer.ts';
import type { Edit } from '../../core/text/edits.ts';
import { isPrompt } from '../../core/text/prompts.ts';
import { type Span, slice } from '../../core/text/spans.ts';
import { toRange } from '../editor/ranges.ts';

/** A prompt of a document that the cursor is at. */
export interface PromptHere {
  readonly words: string;
  readonly span: Span;
}

/** What was last written in each document in place of a prompt. */
export interface Answers {
  /**
   * Takes up edits of a document; `here` is the prompt that was selected before them, if one was. Gives what is to be taken out
   * again, since nobody typed it.
   */
  follow(document: vscode.TextDocument, edits: readonly Edit[], here: PromptHere | undefined): Span | undefined;
  /** Whether the cursor, at an offset, has just written an answer; it has left it once it was elsewhere. */
  isJustWritten(document: vscode.TextDocument, cursor: number): boolean;
  /** Fills in the same wherever it is asked, in the step that wrote it, if the cursor has left the answer; gives at how many places. */
  fillAlike(editor: vscode.TextEditor, cursor: number | undefined): Promise<number>;
}

interface Held {
  readonly answer: Answer;
  readonly isLeft: boolean;
}

/** Nothing is written yet. */
export function createAnswers(): Answers {
  const held = new WeakMap<vscode.TextDocument, Held>();
  return {
    follow(document, edits, here) {
      const begun = here && begin(here, edits);
      if (begun !== undefined) {
        held.set(document, { answer: begun.answer, isLeft: false });
        return begun.surplus;
      }
      const { answer, isLeft } = held.get(document) ?? {};
      const followed = edits.reduce<Answer | undefined>((one, edit) => one && followAnswer(one, edit), answer);
      const isUndone = followed !== undefined && isPrompt(slice(document.getText(), followed.span));
      if (followed === undefined || isUndone) held.delete(document);
      else held.set(document, { answer: followed, isLeft: isLeft === true });
      return undefined;
    },
    isJustWritten(document, cursor) {
      const { answer, isLeft } = held.get(document) ?? {};
      return answer !== undefined && isLeft === false && isAtAnswer(document.getText(), answer, cursor);
    },
    async fillAlike(editor, cursor) {
      const { document } = editor;
      const text = document.getText();
      const { answer } = held.get(document) ?? {};
      if (answer === undefined || (cursor !== undefined && isWithinAnswer(text, answer, cursor))) return 0;
      held.set(document, { answer, isLeft: true });
      const edits = answerAlike(text, answer);
      if (edits.length === 0) return 0;
      const isDone = await editor.edit(
        (builder) => {
          for (const edit of edits) builder.replace(toRange(document, edit.span), edit.text);
        },
        { undoStopBefore: false, undoStopAfter: true },
      );
      if (!isDone) return 0;
      held.set(document, { answer: afterAnsweringAlike(text, answer, edits), isLeft: true });
      return edits.length;
    },
  };
}

function begin({ words, span }: PromptHere, edits: readonly Edit[]) {
  const [only, ...others] = edits;
  if (only === undefined || others.length > 0) return beginAtMark(words, span, edits);
  const answer = beginAnswer(words, span, only);
  return answer && { answer, surplus: undefined };
}
