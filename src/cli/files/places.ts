import { TextDocument } from 'vscode-languageserver-textdocument';

/** A place as people and other programs name it: both from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where things are in a text. */
export interface Places {
  /** The place of a UTF-16 offset. */
  at(offset: number): Place;
  /** The text of a line (from 1) without its terminator. */
  line(line: number): string;
}

/** The places of a text, whose lines end as in the editor. */
export function placesIn(text: string): Places {
  const document = TextDocument.create('', '', 0, text);
  return {
    at(offset) {
      const { line, character } = document.positionAt(offset);
      return { line: line + 1, column: character + 1 };
    },
    line(line) {
      const start = document.offsetAt({ line: line - 1, character: 0 });
      const end = document.offsetAt({ line: line - 1, character: Number.MAX_SAFE_INTEGER });
      return text.slice(start, end);
    },
  };
}
