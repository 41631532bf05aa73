import { changeInWords, type FigureBeside } from './figures-beside.ts';

const HEAD = ['事项', '上年', '本年', '增减'];
/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Figures of two years as a Markdown table, lines ended by `\n`. */
export function toMarkdownTable(figures: readonly FigureBeside[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(inMarkdown).join(' | ')} |\n`;
  return [row(HEAD), row(['---', '---:', '---:', '---:']), ...rows(figures).map(row)].join('');
}

/** The same as text whose cells are set apart by tabs. */
export function toTabbedTable(figures: readonly FigureBeside[]): string {
  return [HEAD, ...rows(figures)]
    .map((cells) => `${cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')}\n`)
    .join('');
}

/**
 * The same as CSV (RFC 4180, lines ended by CR LF) with a byte order mark, without which Excel would not read it as UTF-8; no cell
 * is a formula to it.
 */
export function toCsv(figures: readonly FigureBeside[]): string {
  return `\ufeff${[HEAD, ...rows(figures)].map((cells) => `${cells.map(inCsv).join(',')}\r\n`).join('')}`;
}

function rows(figures: readonly FigureBeside[]): readonly (readonly string[])[] {
  return figures.map(({ label, lastText, text, change }) => [label, lastText, text, changeInWords(change)]);
}

function inMarkdown(cell: string): string {
  return cell.replace(/[\r\n]+/g, ' ').replace(/[\\|`*_<>[\]]/g, '\\$&');
}

function inCsv(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
