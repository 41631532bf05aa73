import type { Syntax } from '../model/report.ts';
import { syntaxOf } from './syntax.ts';

/** Suffixes of file names, in lower case and without the dot. A file of these is Markdown, whatever it holds. */
export const MARKDOWN_SUFFIXES: readonly string[] = ['md', 'markdown'];

/** A file of these is a report whatever it holds; the manifest gives them the language `fazhi-report`. */
export const OWN_SUFFIXES: readonly string[] = ['fazhi', 'report.txt'];

/** A file of these can be a report; folders are searched for them. */
export const REPORT_SUFFIXES: readonly string[] = [...MARKDOWN_SUFFIXES, 'txt', 'fazhi'];

/** A word processor's files. */
export const WORD_SUFFIXES: readonly string[] = ['doc', 'docx', 'wps'];

/** Matches every file that can be a report, at any depth. */
export const REPORT_FILES = `**/*.{${REPORT_SUFFIXES.join()}}`;

/** Suffixes as a sentence names them: .md、.txt. */
export function nameSuffixes(suffixes: readonly string[]): string {
  return suffixes.map((suffix) => `.${suffix}`).join('、');
}

/** The suffix a report in that syntax is best given where it is no one else's. */
export function suffixOf(syntax: Syntax): string {
  return syntax === 'markdown' ? 'md' : 'fazhi';
}

/** The suffix of a report's file name as it is written; undefined where it has none of these. */
export function reportSuffix(name: string): string | undefined {
  const suffix = [...OWN_SUFFIXES, ...REPORT_SUFFIXES, ...MARKDOWN_SUFFIXES].find((each) => hasSuffix(name, [each]));
  return suffix && name.slice(-suffix.length);
}

/** Whether a file name ends in one of some suffixes, in letters of either case. */
export function hasSuffix(name: string, suffixes: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return suffixes.some((suffix) => lower.endsWith(`.${suffix}`));
}

/** Whether a file is Markdown by its name. */
export function isMarkdownName(name: string): boolean {
  return hasSuffix(name, MARKDOWN_SUFFIXES);
}

/** How a file is written: its name says so, else its text. */
export function syntaxOfFile(name: string, text: string): Syntax {
  return isMarkdownName(name) ? 'markdown' : syntaxOf(text);
}
