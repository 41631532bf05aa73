import { readMarker } from '../model/heading.ts';
import type { Profile } from '../model/profile.ts';
import { slice } from '../text/spans.ts';
import { readHead } from './head.ts';
import { findHeadings, type HeadingLine } from './headings.ts';
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
    if (!lines.slice(index + 1, index + NEAR).some(({ content }) => isFirst(readMarker(text, content.start)))) continue;
    return words.startsWith('关于') && isOrganName(wordsOf(text, lines[index - 1])) ? index - 1 : index;
  }
  return undefined;
}

/** The headings of a report. What stands above its title and looks like one, before any 一、, is an entry of a menu. */
export function findOwnHeadings(
  text: string,
  lines: readonly Line[],
  profile: Profile,
  isTitle: (text: string) => boolean,
): readonly HeadingLine[] {
  const headings = findHeadings(text, lines, profile, isTitle);
  const [first] = headings;
  if (first === undefined || isFirst(first.heading)) return headings;
  if (readHead(text, lines.slice(0, first.index), profile).title !== undefined) return headings;
  const title = findSecondReport(text, lines, first.index, isTitle);
  if (title === undefined) return headings;
  const isInMenu = !headings.some(({ index, heading }) => index <= title && isFirst(heading));
  return isInMenu ? headings.filter(({ index }) => index > title) : headings;
}

function wordsOf(text: string, line: Line | undefined): string {
  return line === undefined ? '' : slice(text, line.content);
}

/** Whether a heading, or the number of one, is 一、. */
function isFirst(heading: { readonly level: number; readonly number: number | undefined } | undefined): boolean {
  return heading?.level === 1 && heading.number === 1;
}
