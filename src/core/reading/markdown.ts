import MarkdownIt from 'markdown-it';
import { isExcuseMark, mayHoldExcuseMarks } from '../text/excuse-marks.ts';
import { physicalLines, textLines } from '../text/line-ends.ts';
import { type Span, slice } from '../text/spans.ts';
import { boldPieces } from '../text/underscores.ts';
import { trimSpan } from '../text/white-space.ts';
import type { Line } from './lines.ts';

/** Block structure is all a report needs; inline marks are left to `undecorate`. */
function createParser() {
  return new MarkdownIt({ html: true }).disable(['inline', 'text_join', 'table', 'reference', 'code', 'blockquote']);
}

/** Created when first asked for: most texts are plain. */
let parser: ReturnType<typeof createParser> | undefined;

/** Blocks whose text is no part of the report. */
const HIDDEN = new Set(['fence', 'hr']);
/** HTML that no preview shows; other tags only wrap text a reader sees. */
const HIDDEN_HTML = /^\s{0,3}<(?:!|\?|script|style)/i;

/** The non-blank lines of Markdown that belong to the report: no code, no comments, no front matter, no rules. */
export function readMarkdownLines(text: string): readonly Line[] {
  const rows = [...physicalLines(text)];
  const skipped = new Set<number>();
  const hashes = new Map<number, number>();
  const bodyStart = frontMatterRows(text, rows);
  for (let row = 0; row < bodyStart; row += 1) skipped.add(row);
  const offset = rows[bodyStart]?.start ?? text.length;
  parser ??= createParser();
  for (const token of parser.parse(text.slice(offset), {})) {
    if (token.map === null) continue;
    const [from, to] = [token.map[0] + bodyStart, token.map[1] + bodyStart];
    const isHidden = HIDDEN.has(token.type) || (token.type === 'html_block' && HIDDEN_HTML.test(token.content));
    if (isHidden) for (let row = from; row < to; row += 1) skipped.add(row);
    if (token.type !== 'heading_open') continue;
    if (token.markup.startsWith('#')) hashes.set(from, token.markup.length);
    else skipped.add(to - 1);
  }
  const lines: Line[] = [];
  const mayHoldMarks = mayHoldExcuseMarks(text);
  rows.forEach((row, index) => {
    if (row.start === row.end || skipped.has(index)) return;
    if (mayHoldMarks && isExcuseMark(slice(text, row))) return;
    for (const piece of textLines(slice(text, row))) {
      const full = { start: row.start + piece.start, end: row.start + piece.end };
      const count = full.start === row.start ? (hashes.get(index) ?? 0) : 0;
      const content = undecorate(text, full, count > 0);
      if (content.start < content.end) lines.push({ content, full, hashes: count, inline: false });
    }
  });
  return lines;
}

/** How many rows the front matter at the top takes: `---` to the next `---` or `...`. */
function frontMatterRows(text: string, rows: readonly Span[]): number {
  const isRow = (row: number, pattern: RegExp) => pattern.test(slice(text, rows[row] ?? { start: 0, end: 0 }));
  if (!isRow(0, /^\ufeff?---\s*$/)) return 0;
  for (let row = 1; row < rows.length; row += 1) {
    if (isRow(row, /^(?:---|\.\.\.)\s*$/)) return row + 1;
  }
  return 0;
}

/** A line without the `#` or `>` before it, the `#` behind it and the `**` around it. */
function undecorate(text: string, full: Span, isHeading: boolean): Span {
  let span = trimSpan(text, full);
  const lead = (isHeading ? /^#{1,6}(?!#)/ : /^>(?:[ \t]?>)*/).exec(slice(text, span));
  if (lead !== null) span = trimSpan(text, { start: span.start + lead[0].length, end: span.end });
  if (isHeading) {
    const tail = /[ \t]#+$/.exec(slice(text, span));
    if (tail !== null) span = trimSpan(text, { start: span.start, end: span.end - tail[0].length });
  }
  const content = slice(text, span);
  const bold = /^\*\*(?=\S)/.exec(content)?.[0] ?? (boldPieces(content)[0]?.open.start === 0 ? '__' : undefined);
  if (bold === undefined) return span;
  const start = span.start + 2;
  const isWhole = slice(text, { start, end: span.end }).indexOf(bold) === span.end - start - 2;
  return { start, end: isWhole ? span.end - 2 : span.end };
}
