import { readMarker } from '../model/heading.ts';
import { slice } from '../text/spans.ts';
import { unspaced } from '../text/white-space.ts';
import { readDocumentNumber } from './document-number.ts';
import { MOST_TITLE_LINES } from './head.ts';
import type { Line } from './lines.ts';
import { isOrganName } from './organs.ts';
import { type PageHead, readPageHead } from './web-head.ts';
import { isFooter, isPageNumber, isWeb, isWebAnywhere } from './web-line.ts';

/** What stands below a report and is its own: 附注, 抄送, 印发, 附件. */
const OWN_BELOW = /^(?:附件?|抄送|抄报|分送|主送|共印|（|\()|印发$|(?:公开属性|公开方式|信息公开选项)/;
/** A page has no longer foot than so many lines. */
const MOST_FOOT = 60;
const LONGEST_WEAK = 60;

/**
 * The indexes of the lines that belong to the page a report was published on, or to the file it came in, and not to the report:
 * particulars (索引号、发布日期), the way to the page, bars of buttons, the footer, page numbers. `isTitle` tells a report's title.
 */
export function findWebLines(
  text: string,
  lines: readonly Line[],
  isTitle: (text: string) => boolean,
): ReadonlySet<number> {
  const content = lines.map((line) => slice(text, line.content));
  const found = new Set<number>();
  content.forEach((line, index) => {
    if (isSingle(text, lines[index], line)) found.add(index);
  });
  const head = readPageHead({ text, lines, content, isTitle }, found);
  for (const index of runningTitles(content, head, found)) found.add(index);
  for (const index of footLines(text, lines, content, head.end)) found.add(index);
  return found;
}

/** Whether a line alone shows that it is a page's. A heading or a sentence may speak of 点个赞. */
function isSingle(text: string, line: Line | undefined, content: string): boolean {
  if (line === undefined || (content.length > LONGEST_WEAK && !content.startsWith('http'))) return false;
  return isWebAnywhere(content) && !/[。；]$/.test(content) && readMarker(text, line.content.start) === undefined;
}

/** The title again above or below the number of a printed page, on one line. */
function* runningTitles(
  content: readonly string[],
  { title }: PageHead,
  found: ReadonlySet<number>,
): Generator<number> {
  if (title === undefined) return;
  const own = new Set<string>();
  for (let count = 1; count <= MOST_TITLE_LINES; count += 1) {
    own.add(unspaced(content.slice(title, title + count).join('')));
  }
  for (const index of [...found]) {
    if (!isPageNumber(content[index] ?? '')) continue;
    for (const beside of [index - 1, index + 1]) {
      if (beside > title + MOST_TITLE_LINES && own.has(unspaced(content[beside] ?? ''))) yield beside;
    }
  }
}

/** The lines below the report, from the first that can only be a page's. */
function* footLines(
  text: string,
  lines: readonly Line[],
  content: readonly string[],
  headEnd: number,
): Generator<number> {
  const least = Math.max(headEnd, lines.length - MOST_FOOT);
  let first: number | undefined;
  for (let index = lines.length - 1; index >= least; index -= 1) {
    const line = content[index] ?? '';
    if (lines[index]?.hashes !== 0) break;
    if (isFooter(line) || (isWeb(line) && !OWN_BELOW.test(line)) || isWebAnywhere(line)) first = index;
    else if (!isWeak(text, lines[index], line)) break;
  }
  if (first !== undefined) for (let index = first; index < lines.length; index += 1) yield index;
}

/** Whether a line may stand among those of a page's foot although nothing shows that it belongs there. */
function isWeak(text: string, line: Line | undefined, content: string): boolean {
  if (line === undefined || content.length > LONGEST_WEAK || /[。；！？]$/.test(content)) return false;
  if (OWN_BELOW.test(content) || /[日号]$/.test(content) || isOrganName(content)) return false;
  return readMarker(text, line.content.start) === undefined && readDocumentNumber(text, line.content) === undefined;
}
