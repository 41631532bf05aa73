import { physicalLines } from './line-ends.ts';
import { firstMatch } from './matches.ts';
import { type Span, slice } from './spans.ts';

/** What a mark excuses: the line below it, a passage from `begin` to `end`, or the whole text. */
export type ExcuseReach = 'line' | 'begin' | 'end' | 'file';

/** A line that says of a place that a rule need not look at it, and why. */
export interface ExcuseMark {
  readonly reach: ExcuseReach;
  /** From the first character of the mark to its last. */
  readonly span: Span;
  /** The physical line it stands on, without its terminator. */
  readonly line: Span;
  /** The ids of the rules as written, each with its place. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** Only findings that begin with these words are meant. */
  readonly words: string | undefined;
  readonly reason: string;
}

const TRACE = /不检查|fazhi-report-ignore/;
/** What `【全文不检查：…】` and the like reach; the endings of the comment stand for the same. */
const PLAIN = '【(全文)?不检查(?:-(begin|end|file)|(开始|结束))?(?:[：:]([^【】]*))?】';
const COMMENT = '<!--[ \\t]*fazhi-report-ignore(?:-(begin|end|file))?((?:[ \\t\\u3000][^\\r\\n]*?)?)-->';
const MARK = new RegExp(`^[ \\t\\u3000]*(?:${PLAIN}|${COMMENT})[ \\t\\u3000]*$`);

/** Whether a text may hold marks: few do, and then its lines need not be looked at one by one. */
export function mayHoldExcuseMarks(text: string): boolean {
  return TRACE.test(text);
}

/** Whether a line is nothing but such a mark. */
export function isExcuseMark(line: string): boolean {
  return TRACE.test(line) && MARK.test(line);
}

/** The marks of a text, in order. In plain text they are 【不检查：规则号 原因】, in Markdown comments; either is read in both. */
export function findExcuseMarks(text: string): readonly ExcuseMark[] {
  if (!TRACE.test(text)) return [];
  const marks: ExcuseMark[] = [];
  for (const line of physicalLines(text)) {
    const content = slice(text, line);
    const match = TRACE.test(content) ? MARK.exec(content) : null;
    if (match !== null) marks.push(readMark(match, line));
  }
  return marks;
}

/** A text without its marks and the lines they stood on, as it is to be handed in. */
export function withoutExcuseMarks(text: string): string {
  let result = '';
  let from = 0;
  for (const { line } of findExcuseMarks(text)) {
    const { start, end } = wholeLine(text, line);
    result += text.slice(from, start);
    from = end;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** A line with what ends it, or on the last line with what ends the one before. */
export function wholeLine(text: string, { start, end }: Span): Span {
  const terminator = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0] ?? '';
  if (terminator !== '') return { start, end: end + terminator.length };
  const before = /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  return { start: start - before.length, end };
}

function readMark(match: RegExpExecArray, line: Span): ExcuseMark {
  const [found, whole, plainReach, word, plainContent, commentReach, commentContent] = match;
  const reach = (plainReach ?? commentReach ?? reachOf(whole, word)) as ExcuseReach;
  const content = (plainContent ?? commentContent ?? '').trim();
  const at = line.start + (content === '' ? 0 : found.lastIndexOf(content));
  const lead = found.length - found.trimStart().length;
  const span = { start: line.start + lead, end: line.start + found.trimEnd().length };
  const ids = firstMatch(/^\S+/, content);
  const { words, reason } = readReason(content.slice(ids.length).trim());
  const rules: { id: string; span: Span }[] = [];
  let offset = at;
  for (const piece of ids.split(/([、，,])/)) {
    if (/[^、，,]/.test(piece)) rules.push({ id: piece, span: { start: offset, end: offset + piece.length } });
    offset += piece.length;
  }
  return { reach, span, line, rules, words, reason };
}

/** The words in “…” in front of a reason, if white space follows, and the reason. */
function readReason(text: string): Pick<ExcuseMark, 'words' | 'reason'> {
  const end = text.startsWith('“') ? text.indexOf('”') : -1;
  if (end <= 1 || /\S/.test(text.charAt(end + 1))) return { words: undefined, reason: text };
  return { words: text.slice(1, end), reason: text.slice(end + 1).trim() };
}

function reachOf(whole: string | undefined, word: string | undefined): ExcuseReach {
  if (whole !== undefined) return 'file';
  return word === undefined ? 'line' : word === '开始' ? 'begin' : 'end';
}
