import { ANNOUNCES } from '../data/web-words.ts';
import { readMarker } from '../model/heading.ts';
import { holdsProgramDate, isProse, MOST_TITLE_LINES, titleLength } from './head.ts';
import type { Line } from './lines.ts';
import { isOrganName } from './organs.ts';
import { isOfRedHead } from './red-head.ts';
import { isBareLabel, isEmptyRule, isTableRule, isWeb, LONGEST_PIECE } from './web-line.ts';

/** 【字号： and its 】 on a line of its own. */
const CLOSING_BRACKET = /^[】\]］）)]$/;
/** What may stand above a title beside the red head, and is the document's own: 附件1, a remark, 文号. */
const OWN_ABOVE = /^附件|^[（(][^。]*[）)]$|〔/;
/** A page has no longer head than so many lines. */
const MOST_HEAD = 80;
/** A title that stands below sentences of the page is not far from its top. */
const MOST_BEFORE_TITLE = 30;
/** Front matter has no more lines. */
const MOST_FRONT = 30;

/** The lines of a text as its head is read, and what tells the title of a report. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** What each line holds. */
  readonly content: readonly string[];
  readonly isTitle: (text: string) => boolean;
}

/** The head of a page. */
export interface PageHead {
  /** The index of the first line that is prose or a numbered heading. */
  readonly end: number;
  /** The index at which the report's own title begins, the last of the head; undefined when there is none. */
  readonly title: number | undefined;
}

/**
 * Reads the head of a page: adds to `found` the indexes of the lines above the body that are the page's, and tells where the title
 * stands.
 */
export function readPageHead(page: Page, found: Set<number>): PageHead {
  const { content } = page;
  const add = (indexes: Iterable<number>) => {
    for (const index of indexes) found.add(index);
  };
  add(frontMatter(content));
  const end = endOfHead(page);
  add(headLines(page, end));
  const title = lastTitle(page, end, found);
  add(notices(content, title));
  add([...values(content, end, found)].filter((index) => index !== title));
  add(aboveTitle(content, title, found));
  add(amongOthers(content, title, end, found));
  return { end, title };
}

/** --- and pairs of names and values up to the next ---, before a text that is not read as Markdown. */
function* frontMatter(content: readonly string[]): Generator<number> {
  const end = content[0] === '---' ? content.indexOf('---', 1) : -1;
  if (end < 2 || end > MOST_FRONT || !content.slice(1, end).every((line) => /^[\w-]{1,30}:/.test(line))) return;
  for (let index = 0; index <= end; index += 1) yield index;
}

/**
 * The index of the first line that is prose or a numbered heading: what stands above it may be the head of a page. A page may
 * speak before the title, too, in sentences of its own.
 */
function endOfHead(page: Page): number {
  const { text, lines, content, isTitle } = page;
  const most = Math.min(lines.length, MOST_HEAD);
  const isHeading = (index: number) => readMarker(text, lines[index]?.content.start ?? 0) !== undefined;
  const endFrom = (from: number) => {
    for (let index = from; index < most; index += 1) {
      const line = content[index] ?? '';
      if ((lines[index]?.hashes === 0 && isWeb(line)) || ANNOUNCES.test(line)) continue;
      if (isHeading(index) || isProse(line)) return index;
    }
    return most;
  };
  const end = endFrom(0);
  if (end === most || isHeading(end) || lastTitle(page, end, new Set()) !== undefined) return end;
  for (let index = end + 1; index < Math.min(most, MOST_BEFORE_TITLE) && !isHeading(index); index += 1) {
    if (titleLength(content.slice(index, index + MOST_TITLE_LINES), isTitle) > 0) return endFrom(index);
  }
  return end;
}

/** The lines of the head that are a page's. */
function* headLines({ lines, content, isTitle }: Page, headEnd: number): Generator<number> {
  let isBehindWeb = false;
  for (let index = 0; index < headEnd; index += 1) {
    const line = content[index] ?? '';
    const isDated = holdsProgramDate(line) && !isProse(line) && !isTitle(line);
    const isPage: boolean = isWeb(line) || isDated || (isBehindWeb && CLOSING_BRACKET.test(line));
    isBehindWeb = isPage && lines[index]?.hashes === 0;
    if (isBehindWeb) yield index;
  }
}

/** The sentences of a notice that makes the report below public; without a title below, the notice is all there is. */
function* notices(content: readonly string[], title: number | undefined): Generator<number> {
  for (let index = 0; index < (title ?? 0); index += 1) if (ANNOUNCES.test(content[index] ?? '')) yield index;
}

/** Below the title: the head of a table, and a name that stands alone between two lines of the page. */
function* amongOthers(
  content: readonly string[],
  title: number | undefined,
  headEnd: number,
  found: ReadonlySet<number>,
): Generator<number> {
  for (let index = (title ?? headEnd) + 1; index < headEnd; index += 1) {
    const line = content[index] ?? '';
    const isHeadOfTable = isTableRule(content[index + 1] ?? '') && /^[|｜]/.test(line);
    const isBetween = found.has(index - 1) && found.has(index + 1) && line.length <= LONGEST_PIECE;
    if (!found.has(index) && (isHeadOfTable || (isBetween && /^[\u4e00-\u9fff]+$/.test(line)))) yield index;
  }
}

/** What stands below a label as its value. */
function* values(content: readonly string[], headEnd: number, found: ReadonlySet<number>): Generator<number> {
  for (let index = 1; index < headEnd; index += 1) {
    if (!found.has(index) && found.has(index - 1) && isBareLabel(content[index - 1] ?? '')) yield index;
  }
}

/** All that stands above the last title of a page that says more there than a document does, but for what is the document's own. */
function* aboveTitle(
  content: readonly string[],
  title: number | undefined,
  found: ReadonlySet<number>,
): Generator<number> {
  const isOwn = (index: number) => {
    const line = content[index] ?? '';
    return OWN_ABOVE.test(line) || isOfRedHead(line) || (index + 1 === title && isOrganName(line));
  };
  if (title === undefined) return;
  const others = content.slice(0, title).flatMap((_, index) => (found.has(index) || isOwn(index) ? [] : [index]));
  const isPage = [...found].some((index) => index < title);
  if (isPage || others.filter((index) => !isOrganName(content[index] ?? '')).length > 1) yield* others;
}

/** Where the last title of the head begins; one on several lines counts once. */
function lastTitle({ content, isTitle }: Page, headEnd: number, found: ReadonlySet<number>): number | undefined {
  let last: number | undefined;
  for (let first = 0; first < headEnd; first += 1) {
    const lines = content.slice(first, Math.min(first + MOST_TITLE_LINES, headEnd));
    const end = lines.findIndex((line, index) => found.has(first + index) || isEmptyRule(line));
    const count = titleLength(end < 0 ? lines : lines.slice(0, end), isTitle);
    if (count === 0) continue;
    last = first;
    first += count - 1;
  }
  return last;
}
