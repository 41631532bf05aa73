import { formatNumeral, readNumeral } from './numerals.ts';
import type { Span } from './text.ts';

/** The four heading levels of a 公文: 一、 / （一） / 1. / （1） (GB/T 9704—2012, 7.3.3). */
export type Level = 1 | 2 | 3 | 4;

/** A heading number as it stands in the text. */
export interface Marker {
  readonly level: Level;
  readonly number: number;
  /** From the first character of the number to the last of its mark, no white space after it. */
  readonly span: Span;
}

const CHINESE = '[〇零一二三四五六七八九十百]{1,4}';

/** Each level in every form it is met in, right or wrong; group 1 is the number. Tried in this order. */
const FORMS: readonly { readonly level: Level; readonly pattern: RegExp }[] = [
  { level: 2, pattern: new RegExp(`[（(][ \\u3000]?(${CHINESE})[ \\u3000]?[)）][、.．，,]?`, 'y') },
  { level: 1, pattern: new RegExp(`(${CHINESE})[ \\u3000]?[、.．，](?!${CHINESE}[、.．])`, 'y') },
  { level: 4, pattern: /[（(][ \u3000]?([0-9０-９]{1,2})[ \u3000]?[)）][、.．]?/y },
  { level: 3, pattern: /([0-9０-９]{1,2})[ \u3000]?\\?[.．、](?![0-9０-９]|[^\S\r\n\u3000][0-9])/y },
  { level: 3, pattern: /([0-9０-９]{1,2})[.．、](?=(?:19|20)\d\d年)/y },
];

/** The heading number that begins at `offset`, or undefined. */
export function readMarker(text: string, offset: number): Marker | undefined {
  for (const { level, pattern } of FORMS) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    const number = match?.[1] === undefined ? undefined : readNumeral(match[1]);
    if (match !== null && number !== undefined && number > 0) {
      return { level, number, span: { start: offset, end: offset + match[0].length } };
    }
  }
  return undefined;
}

/** A heading number in its right form: 一、 / （一） / 1. / （1）. */
export function formatMarker(level: Level, number: number): string {
  switch (level) {
    case 1:
      return `${formatNumeral(number)}、`;
    case 2:
      return `（${formatNumeral(number)}）`;
    case 3:
      return `${number}.`;
    case 4:
      return `（${number}）`;
  }
}
