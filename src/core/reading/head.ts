import type { Profile } from '../model/profile.ts';
import type { Addressee, DocumentNumber, Passage } from '../model/report.ts';
import { type DateText, findDates } from '../text/dates.ts';
import { withoutLenticular } from '../text/prompts.ts';
import { type Span, slice } from '../text/spans.ts';
import { unspaced } from '../text/white-space.ts';
import { readDocumentNumber } from './document-number.ts';
import type { Line } from './lines.ts';
import { isOrganList, isOrganName } from './organs.ts';

/** What stands above the first heading. */
export interface Head {
  readonly title: Passage | undefined;
  readonly documentNumber: DocumentNumber | undefined;
  readonly addressee: Addressee | undefined;
  readonly leadIn: Passage | undefined;
}

/** A lead-in reaches back no further than this. */
const LONGEST_LEAD_IN = 80;
/** A line that says what the document is for others, or when and where it was published: no title. */
const OTHER_HEAD = /文件$|^签发人|^[（([［]|[:：|｜]/;
/** Beside a date that stands apart: nothing, white space, a bracket. */
const APART = /^[\s\u3000()（）[\]［］【】]?$/;
const LONGEST_TITLE_LINE = 60;
const MOST_TITLE_LINES = 3;
const LONGEST_TITLE = 120;
/** Between a title and the body stand 主送, 文号 and little more; below an entry of a menu stand the other entries. */
const FARTHEST_TITLE = 12;

/** Reads title, 文号, 主送机关 and lead-in from the lines above the first heading. */
export function readHead(text: string, lines: readonly Line[], profile: Profile): Head {
  const leadIn = findLeadIn(text, lines);
  const prose = lines.findIndex((line) => isProse(slice(text, line.content)));
  const top = prose < 0 ? lines : lines.slice(0, prose);
  const documentNumber = top
    .map((line) => readDocumentNumber(text, line.content))
    .find((number) => number !== undefined);
  const free = top.filter((line) => line.content.start !== documentNumber?.span.start);
  const title = findTitle(text, free, profile);
  const addressee = findAddressee(text, free, title);
  return { title, documentNumber, addressee, leadIn };
}

/** Whether a line is running text and not part of a report's head. */
export function isProse(line: string): boolean {
  if (line.length > LONGEST_TITLE_LINE) return true;
  if (/[。；！？]$/.test(line)) return !isOrganList(line.slice(0, -1));
  return readLeadIn(line) !== undefined;
}

/** The clause of a line that ends in 如下 and begins with 现将 or the like, or leads to the end of the line. */
function readLeadIn(line: string): Span | undefined {
  for (let at = line.indexOf('如下'); at >= 0; at = line.indexOf('如下', at + 2)) {
    const clause = clauseBefore(line, at);
    const opening = line.slice(clause, at).search(/现?[将就]/);
    const mark = '：:。；，,.;'.includes(line.charAt(at + 2)) ? line.charAt(at + 2) : '';
    const end = at + 2 + mark.length;
    if (opening >= 0) return { start: clause + opening, end };
    if (end === line.length && (mark === '：' || mark === ':') && at - clause >= 2) return { start: clause, end };
  }
  return undefined;
}

/** Where the clause that holds `at` begins, or as far back as a lead-in may reach. */
function clauseBefore(line: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_LEAD_IN && !'。；，！？'.includes(line.charAt(start - 1))) start -= 1;
  return start;
}

function findLeadIn(text: string, lines: readonly Line[]): Passage | undefined {
  for (const { content } of lines) {
    const found = readLeadIn(slice(text, content));
    if (found === undefined) continue;
    const span = { start: content.start + found.start, end: content.start + found.end };
    return { text: slice(text, span), span };
  }
  return undefined;
}

/** Up to three lines that together are a title of the profile, and the line above them when it is the organ's. */
function findTitle(text: string, lines: readonly Line[], profile: Profile): Passage | undefined {
  for (let first = Math.max(0, lines.length - FARTHEST_TITLE); first < lines.length; first += 1) {
    for (let count = 1; count <= MOST_TITLE_LINES && first + count <= lines.length; count += 1) {
      const group = lines.slice(first, first + count);
      if (!isTitle(joined(text, group), profile)) continue;
      if (count > 1 && !group.every((line) => mayBeOfTitle(slice(text, line.content)))) continue;
      const above = lines[first - 1];
      const whole = above !== undefined && isOrganLine(text, above, group) ? [above, ...group] : group;
      return passage(joined(text, whole), whole);
    }
  }
  return undefined;
}

/** Whether a line may be one of several of a title: it bears no label, no date of publication and no columns. */
export function mayBeOfTitle(line: string): boolean {
  return /\p{L}/u.test(line) && !OTHER_HEAD.test(line) && publicationDates(line).length === 0;
}

/**
 * The dates in a line of the head that say when it was published: they stand apart from the words, or are written as programs
 * write them (2026-01-13). One that a title speaks of (截至2023年12月31日) is none.
 */
export function publicationDates(line: string): readonly DateText[] {
  return [...findDates(line)].filter(({ span: { start, end }, yearSpan }) => {
    const isWritten = line.charAt(yearSpan.end) === '年';
    return !isWritten || (APART.test(line.charAt(start - 1)) && APART.test(line.charAt(end)));
  });
}

/** Whether a title, its lines put together, is that of a report of this kind; one part's heading is none. */
export function isTitle(title: string, profile: Profile): boolean {
  const bare = withoutLenticular(unspaced(title));
  if (bare.length > LONGEST_TITLE || /[。；：]|，$|如下/.test(bare) || isPartHeading(bare, profile)) return false;
  const { about, ending, other } = profile.title;
  return about.test(bare) && ending.test(bare) && !other.test(bare);
}

function isPartHeading(bare: string, profile: Profile): boolean {
  return profile.parts.some((part) => part.owns?.test(bare));
}

function isOrganLine(text: string, above: Line, title: readonly Line[]): boolean {
  const whole = joined(text, title);
  const own = whole.slice(0, Math.max(0, whole.indexOf('关于')));
  return isOrganName(slice(text, above.content)) && !/政府|局/.test(own);
}

function findAddressee(text: string, lines: readonly Line[], title: Passage | undefined): Addressee | undefined {
  for (const line of lines) {
    const content = slice(text, line.content);
    const isBelowTitle = title !== undefined && line.content.start >= title.span.end;
    const hasColon = /[：:]$/.test(content);
    if (!isOrganList(content.replace(/[：:。；]$/, '')) || !(hasColon || isBelowTitle)) continue;
    if (title !== undefined && !isBelowTitle) continue;
    return { text: content, span: line.content };
  }
  return undefined;
}

function joined(text: string, lines: readonly Line[]): string {
  return lines.map((line) => slice(text, line.content)).join('');
}

function passage(text: string, lines: readonly Line[]): Passage {
  return { text, span: { start: lines[0]?.content.start ?? 0, end: lines.at(-1)?.content.end ?? 0 } };
}
