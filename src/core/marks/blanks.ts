import { readMarker } from '../model/heading.ts';
import type { Report } from '../model/report.ts';
import { HAN, HAN_CHARACTER } from '../text/han.ts';
import { matchesOf } from '../text/matches.ts';
import { isInside, type Span, slice, textBefore } from '../text/spans.ts';
import type { Paragraph } from '../views/paragraphs.ts';

const BLANK = /[ \t\u00a0\u3000]+/g;
/** Full-width marks bring their own white space. */
const MARK = /[，。、；：？！《》（）【】〔〕〈〉“”‘’]/;
const QUOTE = /[“”‘’]/;
const OPENING = /[《（【〔〈“‘]/;
const CLOSING = /[》）】〕〉”’]/;
const FINAL = /[。！？；]/;
/** Two organs side by side are set apart by a space: 中共中央 国务院. */
const ORGAN_BEFORE = /(?:中央|委员会|[省市县区州旗镇乡]委|政府|办公[厅室]|常委会|政协|党组|工委)$/;
const ORGAN_BEHIND = new RegExp(
  `^(?:国务院|中央军委|[${HAN}]{0,12}(?:政府|办公[厅室]|常委会|政协|[省市县区州旗镇乡]委|管委会))`,
);
/** Members of two characters and more, each written with characters alone. */
const SLOGAN = new RegExp(`^[${HAN}]{2,16}(?:[ \\u3000][${HAN}]{2,16}){0,7}$`);
/** UTF-16 units, to either side of the blank. */
const LONGEST_SLOGAN = 60;
const EMPHASIS = /[*_]/;
/** Columns of a table set with tabs or wide gaps. */
const COLUMNS = /\t|\||(?<![ \u3000])[ \u3000]{2,}[^ \u3000]+[ \u3000]{2}/;

/** White space in a paragraph that no Chinese text has: offsets into its text. Between Chinese and Latin or figures it is free. */
export function strayBlanks(report: Report, { text, span, kind, heading }: Paragraph): readonly Span[] {
  if (kind === 'head' || kind === 'closing' || COLUMNS.test(text)) return [];
  const title = heading?.marker === undefined ? 0 : heading.titleSpan.start - span.start;
  const found: Span[] = [];
  for (const { 0: blank, index } of matchesOf(BLANK, text)) {
    const place = { start: index, end: index + blank.length };
    if (place.end <= title || !isStray(text, place) || isInSlogan(text, place)) continue;
    if (report.syntax === 'markdown' && isBesideEmphasis(text, place)) continue;
    // Where a text lost its lines, white space may be all that is left of them.
    if (report.unsplit.length > 0 && (FINAL.test(text.charAt(index - 1)) || isBeforeHeading(text, place.end))) continue;
    const isTitleEdge = text.charAt(index - 1) === '《' || text.charAt(place.end) === '》';
    if (!isTitleEdge && isInside(report.cited, span.start + index)) continue;
    found.push(place);
  }
  return found;
}

/** In Markdown the marks of bold and italic text often need a space beside them. */
function isBesideEmphasis(text: string, { start, end }: Span): boolean {
  return EMPHASIS.test(text.charAt(start - 1)) || EMPHASIS.test(text.charAt(end));
}

/** “学法 守法 用法”: between the members of a slogan in quotes. */
function isInSlogan(text: string, { start, end }: Span): boolean {
  const before = /[“‘]([^“‘]*)$/.exec(textBefore(text, start, LONGEST_SLOGAN))?.[1] ?? '';
  const behind = /^[^”’]{1,40}(?=[”’])/.exec(text.slice(end, end + LONGEST_SLOGAN))?.[0] ?? '';
  return SLOGAN.test(before) && SLOGAN.test(behind);
}

/** Whether a number of a heading begins behind a blank, or the lead-in ends before it. */
function isBeforeHeading(text: string, offset: number): boolean {
  return readMarker(text, offset) !== undefined || /如下[：:]?\s*$/.test(textBefore(text, offset, 8));
}

function isStray(text: string, { start, end }: Span): boolean {
  const [left, right] = [text.charAt(start - 1), text.charAt(end)];
  if (HAN_CHARACTER.test(left) && HAN_CHARACTER.test(right))
    return !isName(text, start, end) && !isBetweenOrgans(text, start, end);
  if (OPENING.test(left) && CLOSING.test(right)) return false;
  const isQuoted = (QUOTE.test(left) && /\w/.test(right)) || (QUOTE.test(right) && /\w/.test(left));
  return (MARK.test(left) || MARK.test(right)) && !isQuoted;
}

/** 张 三: a name of two characters is spread to the width of three; 目 录 likewise. */
function isName(text: string, start: number, end: number): boolean {
  return !HAN_CHARACTER.test(text.charAt(start - 2)) && !HAN_CHARACTER.test(text.charAt(end + 1));
}

function isBetweenOrgans(text: string, start: number, end: number): boolean {
  return ORGAN_BEFORE.test(textBefore(text, start, 4)) && ORGAN_BEHIND.test(text.slice(end, end + 16));
}

/** Lines of plain text that begin with a single stray space while most others do not: the space. */
export function strayIndents(report: Report, paragraphs: readonly Paragraph[]): readonly Span[] {
  if (report.syntax !== 'plain') return [];
  const own = paragraphs.filter(({ kind }) => kind !== 'closing');
  const indents = own.flatMap(({ full, span, heading }): readonly Span[] => {
    const indent = { start: full.start, end: span.start };
    const isLineStart = full.start === 0 || /[\r\n]/.test(report.text.charAt(full.start - 1));
    if (heading?.marker !== undefined || !isLineStart) return [];
    return /^[ \u00a0]$/.test(slice(report.text, indent)) ? [indent] : [];
  });
  return indents.length * 3 < own.length ? indents : [];
}
