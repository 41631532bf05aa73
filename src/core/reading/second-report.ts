import { readMarker } from '../model/heading.ts';
import { slice } from '../text/spans.ts';
import type { Line } from './lines.ts';
import { isOrganName } from './organs.ts';

/** Lines below a title in which the body of its report begins. */
const NEAR = 12;

/**
 * The index of the line at which a second report begins in the same text: a title below the first heading (`from` is its index)
 * with a heading 一、 near below. Undefined for most texts: an attachment or a link only names another report.
 */
export function findSecondReport(
  text: string,
  lines: readonly Line[],
  from: number,
  isTitle: (text: string) => boolean,
): number | undefined {
  for (let index = from + 1; index < lines.length; index += 1) {
    const words = wordsOf(text, lines[index]);
    // Most lines are sentences, and cheaply told from a title.
    if (/[。；：，]$/.test(words.slice(-1)) || words.startsWith('附件') || !isTitle(words)) continue;
    if (readMarker(words, 0) !== undefined) continue;
    if (!lines.slice(index + 1, index + NEAR).some((line) => isFirstHeading(text, line))) continue;
    return words.startsWith('关于') && isOrganName(wordsOf(text, lines[index - 1])) ? index - 1 : index;
  }
  return undefined;
}

function wordsOf(text: string, line: Line | undefined): string {
  return line === undefined ? '' : slice(text, line.content);
}

function isFirstHeading(text: string, line: Line): boolean {
  const marker = readMarker(text, line.content.start);
  return marker?.level === 1 && marker.number === 1;
}
