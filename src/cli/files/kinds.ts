import type { Syntax } from '../../core/model/report.ts';
import { syntaxOf } from '../../core/reading/syntax.ts';

/** How a file is written: its name says so, else its text, as in the editor. */
export function syntaxOfFile(name: string, text: string): Syntax {
  return isMarkdownFile(name) ? 'markdown' : syntaxOf(text);
}

/** Whether a file is Markdown by its name, whatever it holds. */
export function isMarkdownFile(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** Whether a file is checked whatever it holds; any other only when its text is a report. */
export function isAlwaysReport(name: string): boolean {
  return /\.(?:fazhi|report\.txt)$/i.test(name);
}

/** Whether a file is a word processor's, by its name. */
export function isWordFile(name: string): boolean {
  return /\.(?:docx?|wps)$/i.test(name);
}
