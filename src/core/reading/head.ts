import { everyPart, type Profile } from '../model/profile.ts';
import type { Addressee, DocumentNumber, Passage } from '../model/report.ts';
import { type DateText, findDates } from '../text/dates.ts';
import { firstMatch } from '../text/matches.ts';
import { withoutLenticular } from '../text/prompts.ts';
import { type Span, slice } from '../text/spans.ts';
import { unspaced } from '../text/white-space.ts';
import { readDocumentNumber } from './document-number.ts';
import type { Line } from './lines.ts';
import { isOrganList, isOrganName } from './organs.ts';
import { isOfRedHead } from './red-head.ts';

/** What stands above the first heading. */
export interface Head {
  readonly title: Passage | undefined;
  readonly documentNumber: DocumentNumber | undefined;
  readonly addressee: Addressee | undefined;
  readonly leadIn: Passage | undefined;
}

/** A lead-in reaches back no further than this. */
const LONGEST_LEAD_IN = 80;
/** A remark in brackets, a label, columns. */
const OTHER_HEAD = /^[（([［]|[:：|｜]/;
/** Beside a date that stands apart: nothing, white space, a bracket. */
const APART = /^[\s\u3000()（）[\]［］【】]?$/;
/** The branch of an organ, whose name the line above begins. */
const BRANCH = /^.{1,6}(?:分局|支局|支队|大队)$/;
/** A report that is read out to a meeting. */
const GREETING = /^(?:主任|各位|尊敬的)[^，。；]{2,40}[：:]$/;
const LONGEST_TITLE_LINE = 60;
/** A title is not spread over more. */
export const MOST_TITLE_LINES = 3;
const LONGEST_TITLE = 120;
/** Between a title and the body stand 主送, 文号 and little more; below an entry of a menu stand the other entries. */
const FARTHEST_TITLE = 12;

const PARTY_ORGAN = /^中(?:共|国共产党)/;

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
    const contents = lines.slice(first, first + MOST_TITLE_LINES).map((line) => slice(text, line.content));
    const count = titleLength(contents, (candidate) => isTitle(candidate, profile));
    if (count === 0) continue;
    const group = lines.slice(first, first + count);
    const above = lines[first - 1];
    const whole = above !== undefined && isOrganLine(text, above, group) ? [above, ...group] : group;
    return passage(joined(text, whole), whole);
  }
  return undefined;
}

/**
 * How many lines, from the first of some on, are a title together: as few as make one, 0 where the first begins none. What stands
 * above a title that names its organ is no part of it, but for a Party organ that reports as well.
 */
export function titleLength(lines: readonly string[], isTitle: (text: string) => boolean): number {
  for (let count = 1; count <= Math.min(lines.length, MOST_TITLE_LINES); count += 1) {
    const group = lines.slice(0, count);
    if (count > 1 && !group.every(mayBeOfTitle)) return 0;
    if (!isTitle(group.join(''))) continue;
    const tails = group.slice(1).map((_, index) => group.slice(index + 1).join(''));
    const isAbove = tails.some((tail) => namesOrgan(tail) && isTitle(tail));
    return isAbove && !PARTY_ORGAN.test(lines[0] ?? '') ? 0 : count;
  }
  return 0;
}

/** Whether 发文机关 stands before 关于 or the year. */
function namesOrgan(title: string): boolean {
  const bare = unspaced(title);
  const name = bare.slice(0, Math.max(0, bare.search(/关于|[0-9]|二[〇○]/)));
  return isOrganName(name) && !BRANCH.test(name);
}

/** Whether a line may be one of several of a title: it bears no label, no date of publication and no columns, and is not of the red head. */
export function mayBeOfTitle(line: string): boolean {
  return /\p{L}/u.test(line) && !isOfRedHead(line) && !OTHER_HEAD.test(line) && publicationDates(line).length === 0;
}

/**
 * The dates in a line of the head that say when it was published: they stand apart from the words, or are written as programs
 * write them (2026-01-13). One that a title speaks of (截至2023年12月31日) is none.
 */
export function publicationDates(line: string): readonly DateText[] {
  return [...findDates(line)].filter((date) => {
    const { start, end } = date.span;
    return isByProgram(line, date) || (APART.test(line.charAt(start - 1)) && APART.test(line.charAt(end)));
  });
}

/** Whether a line holds a date as programs write them. */
export function holdsProgramDate(line: string): boolean {
  return [...findDates(line)].some((date) => isByProgram(line, date));
}

function isByProgram(line: string, { span, yearSpan }: DateText): boolean {
  return !line.slice(yearSpan.end, span.end).includes('年');
}

/** Whether a title, its lines put together, is that of a report of this kind; one part's heading is none. */
export function isTitle(title: string, profile: Profile): boolean {
  const bare = withoutLenticular(unspaced(title));
  if (bare.length > LONGEST_TITLE || /[。；：]|，$|如下/.test(bare) || isPartHeading(bare, profile)) return false;
  const { about, ending, other } = profile.title;
  return about.test(bare) && ending.test(bare) && !other.test(bare);
}

function isPartHeading(bare: string, profile: Profile): boolean {
  return everyPart(profile).some((part) => part.owns?.test(bare));
}

function isOrganLine(text: string, above: Line, title: readonly Line[]): boolean {
  return isOrganName(slice(text, above.content)) && !namesOrgan(joined(text, title));
}

/** A line below the title that ends in a colon comes before one that only names organs. */
function findAddressee(text: string, lines: readonly Line[], title: Passage | undefined): Addressee | undefined {
  const isGreeting = ({ content }: Line) => GREETING.test(slice(text, content));
  const greeting = lines.find(
    (line) => isGreeting(line) && (title === undefined || line.content.start >= title.span.end),
  );
  if (greeting !== undefined) return { text: slice(text, greeting.content), span: greeting.content };
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

/** The passage that some lines make; the # of Markdown in a text that is not read as such is none of it. */
function passage(text: string, lines: readonly Line[]): Passage {
  const hashes = firstMatch(/^#{1,6}[ \t]*/, text).length;
  const start = (lines[0]?.content.start ?? 0) + hashes;
  return { text: text.slice(hashes), span: { start, end: lines.at(-1)?.content.end ?? 0 } };
}
