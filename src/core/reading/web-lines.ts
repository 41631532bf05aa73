import {
  ANNOUNCES,
  BREADCRUMB,
  SITE_NAME,
  WEB_BUTTONS,
  WEB_COUNT,
  WEB_FOOTERS,
  WEB_LABELS,
  WEB_LINES,
} from '../data/web-words.ts';
import { readMarker } from '../model/heading.ts';
import { slice } from '../text/spans.ts';
import { readDocumentNumber } from './document-number.ts';
import { isProse, MOST_TITLE_LINES, titleLength } from './head.ts';
import type { Line } from './lines.ts';
import { isOrganName } from './organs.ts';

const GAP = '[\\s\\u3000]*';
/** Bullets, brackets and the lines of a table before the first word. */
const LEAD = `^[•·*\\-|｜【\\[［（(>\\s\\u3000]*`;
const LABEL_WORDS = WEB_LABELS.map((label) => Array.from(label).join(GAP)).join('|');
/** 索引号：… · [ 索引号 ] … · | 索引号 | … · 索 引 号 and nothing else. */
const LABEL = new RegExp(`${LEAD}(?:${LABEL_WORDS})${GAP}(?:[:：\\]】］）)|｜]|(?<=[\\s\\u3000])(?=[^\\s\\u3000])|$)`);
/** A label whose value stands on the next line. */
const BARE_LABEL = new RegExp(`${LEAD}(?:${LABEL_WORDS})${GAP}[\\]】］]?[:：]?$`);
const TIME_STAMP = /(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?[ \u3000]+[0-9]{1,2}:[0-9]{2}/;
/** Nobody writes so into the head of a report. */
const PROGRAM_DATE = /(?:^|[^0-9])(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?:[^0-9]|$)/;
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar)(?:[（(][^（）()]{0,20}[)）])?$/i;
const NOTHING = /^[-=—―_*·.…↓↑×|｜:：+>＞\s\u3000]*$/;
/** 【字号： and its 】 on a line of its own. */
const CLOSING_BRACKET = /^[】\]］）)]$/;
const TABLE_RULE = /^[|｜][-:|｜\s]+$/;
const BUTTONS = new Set(WEB_BUTTONS);
const BETWEEN_BUTTONS = /[↑↓→\s\u3000|｜【】[\]［］（）()/\-·•、：:>＞]+/;
/** What stands below a report and is its own: 附注, 抄送, 印发, 附件. */
const OWN_BELOW = /^(?:附件?|抄送|抄报|分送|主送|共印|（|\()|印发$|(?:公开属性|公开方式|信息公开选项)/;
const OWN_ABOVE = /文件$|^附件|^[（(][^。]*[）)]$|^签发人|〔|^[0-9]{6}$|^(?:机密|秘密|特急|加急)/;

/** A page has no longer head and no longer foot than so many lines. */
const MOST_HEAD = 80;
const MOST_FOOT = 60;
/** A title that stands below sentences of the page is not far from its top. */
const MOST_BEFORE_TITLE = 30;
/** Front matter has no more lines. */
const MOST_FRONT = 30;
const LONGEST_WEAK = 60;
/** A button, a name, a date or a count. */
const LONGEST_PIECE = 16;

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
    if ((line.length <= LONGEST_WEAK || line.startsWith('http')) && isWebAnywhere(line)) found.add(index);
  });
  for (const index of frontMatter(content)) found.add(index);
  const headEnd = endOfHead(text, lines, content, isTitle);
  for (const index of headLines(lines, content, headEnd, isTitle)) found.add(index);
  const title = lastTitle(content, headEnd, found, isTitle);
  for (const index of notices(content, title)) found.add(index);
  for (const index of values(content, headEnd, found)) if (index !== title) found.add(index);
  for (const index of aboveTitle(content, title, found)) found.add(index);
  for (const index of amongOthers(content, title, headEnd, found)) found.add(index);
  for (const index of runningTitles(content, title, found)) found.add(index);
  for (const index of footLines(text, lines, content, headEnd)) found.add(index);
  return found;
}

function compact(line: string): string {
  return line.replace(/[\s\u3000]/g, '');
}

function isWebAnywhere(line: string): boolean {
  const bare = compact(line);
  return WEB_LINES.some((pattern) => pattern.test(bare));
}

const PICTURE = /!\[[^[\]]*\]\([^()[\]]*(?:\([^()[\]]*\)[^()[\]]*)?\)/g;
const LINK = /\[([^[\]]*)\]\([^()[\]]*(?:\([^()[\]]*\)[^()[\]]*)?\)/g;

/** What a reader of Markdown sees of links and pictures. */
function unlinked(line: string): string {
  if (!line.includes('](')) return line;
  return line.replace(PICTURE, '').replace(LINK, '$1');
}

/** Whether a line of the head or the foot of a page can be nothing else. */
function isWeb(line: string): boolean {
  const seen = unlinked(line).replaceAll('&gt;', '>').replaceAll('&nbsp;', ' ');
  if (seen !== line && NOTHING.test(seen)) return true;
  if (TABLE_RULE.test(seen) || FILE_NAME.test(seen)) return true;
  if (/[。；]$/.test(seen)) return false;
  if (LABEL.test(seen) || TIME_STAMP.test(seen) || SITE_NAME.test(seen) || /今天是[:：]/.test(seen)) return true;
  return (BREADCRUMB.test(compact(seen)) && readMarker(seen, 0) === undefined) || isBar(seen);
}

/**
 * 【打印】【关闭】, 首页 | 机构概况 | 信息公开, 云岫镇 2024-01-25 阅读（66）: buttons and nothing else, a row that begins with the home
 * page, or one of short pieces that counts readers.
 */
function isBar(line: string): boolean {
  const pieces = line.split(BETWEEN_BUTTONS).filter((piece) => piece !== '');
  if (pieces.length === 0) return false;
  if (pieces.every((piece) => BUTTONS.has(piece))) return true;
  if (pieces.length > 2 && pieces.some((piece) => /^(?:网站)?首页$/.test(piece))) {
    return pieces.every((piece) => piece.length <= LONGEST_PIECE);
  }
  return pieces.every((piece) => piece.length <= LONGEST_PIECE) && pieces.length > 1 && pieces.some(isCount);
}

/** 阅读 240 falls into two pieces. */
function isCount(piece: string, index: number, pieces: readonly string[]): boolean {
  return WEB_COUNT.test(piece) && (/[0-9]/.test(piece) || /^[0-9]{1,8}[次条]?$/.test(pieces[index + 1] ?? ''));
}

function isFooter(line: string): boolean {
  const bare = compact(unlinked(line));
  return WEB_FOOTERS.some((pattern) => pattern.test(bare));
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
function endOfHead(
  text: string,
  lines: readonly Line[],
  content: readonly string[],
  isTitle: (text: string) => boolean,
): number {
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
  if (end === most || isHeading(end) || lastTitle(content, end, new Set(), isTitle) !== undefined) return end;
  for (let index = end + 1; index < Math.min(most, MOST_BEFORE_TITLE) && !isHeading(index); index += 1) {
    if (titleLength(content.slice(index, index + MOST_TITLE_LINES), isTitle) > 0) return endFrom(index);
  }
  return end;
}

/** The lines of the head that are a page's. */
function* headLines(
  lines: readonly Line[],
  content: readonly string[],
  headEnd: number,
  isTitle: (text: string) => boolean,
): Generator<number> {
  let isBehindWeb = false;
  for (let index = 0; index < headEnd; index += 1) {
    const line = content[index] ?? '';
    const isDated = PROGRAM_DATE.test(line) && !isProse(line) && !isTitle(line);
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
    const isHeadOfTable = TABLE_RULE.test(content[index + 1] ?? '') && /^[|｜]/.test(line);
    const isBetween = found.has(index - 1) && found.has(index + 1) && line.length <= LONGEST_PIECE;
    if (!found.has(index) && (isHeadOfTable || (isBetween && /^[\u4e00-\u9fff]+$/.test(line)))) yield index;
  }
}

/** The title again above or below the number of a printed page, on one line. */
function* runningTitles(
  content: readonly string[],
  title: number | undefined,
  found: ReadonlySet<number>,
): Generator<number> {
  if (title === undefined) return;
  const own = new Set<string>();
  for (let count = 1; count <= MOST_TITLE_LINES; count += 1) {
    own.add(compact(content.slice(title, title + count).join('')));
  }
  for (const index of [...found]) {
    if (!WEB_LINES[0]?.test(compact(content[index] ?? ''))) continue;
    for (const beside of [index - 1, index + 1]) {
      if (beside > title + MOST_TITLE_LINES && own.has(compact(content[beside] ?? ''))) yield beside;
    }
  }
}

/** What stands below a label as its value. */
function* values(content: readonly string[], headEnd: number, found: ReadonlySet<number>): Generator<number> {
  for (let index = 1; index < headEnd; index += 1) {
    if (!found.has(index) && found.has(index - 1) && BARE_LABEL.test(content[index - 1] ?? '')) yield index;
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
    return OWN_ABOVE.test(line) || (index + 1 === title && isOrganName(line));
  };
  if (title === undefined) return;
  const others = content.slice(0, title).flatMap((_, index) => (found.has(index) || isOwn(index) ? [] : [index]));
  const isPage = [...found].some((index) => index < title);
  if (isPage || others.filter((index) => !isOrganName(content[index] ?? '')).length > 1) yield* others;
}

/** Where the last title of the head begins; one on several lines counts once. */
function lastTitle(
  content: readonly string[],
  headEnd: number,
  found: ReadonlySet<number>,
  isTitle: (text: string) => boolean,
): number | undefined {
  let last: number | undefined;
  for (let first = 0; first < headEnd; first += 1) {
    const lines = content.slice(first, Math.min(first + MOST_TITLE_LINES, headEnd));
    const end = lines.findIndex((line, index) => found.has(first + index) || NOTHING.test(line));
    const count = titleLength(end < 0 ? lines : lines.slice(0, end), isTitle);
    if (count === 0) continue;
    last = first;
    first += count - 1;
  }
  return last;
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
