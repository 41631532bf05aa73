import type { Profile } from '../model/profile.ts';
import type { Syntax } from '../model/report.ts';
import { draftPieces } from './draft.ts';

/** Report year and the year after in the draft that snippets are made of: no prompt speaks of them. */
export const DRAFTED = 2098;
const NEXT = DRAFTED + 1;

/** The year after that of tab stop 1, and the year before this one: a digit up or down, and what is carried. */
const UP = countOne(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], '9', (digit) => (digit + 1) % 10);
const DOWN = countOne(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'], '0', (digit) => (digit + 9) % 10);

function countOne(digits: readonly string[], carried: string, count: (digit: number) => number): string {
  const groups = digits.map((digit) => `(${digit})`).join('|');
  const format = digits.map((digit, index) => `\${${index + 1}:+${count(Number(digit))}}`).join('');
  return `/(?:${groups})(?=${carried}*$)/${format}/g`;
}

/** The snippet of a whole report that offers a year (calendar year). */
export function reportSnippet(profile: Profile, syntax: Syntax, year: number): string {
  const { head, parts, closing } = draftPieces(profile, { year: DRAFTED, numbered: true, syntax });
  return snippetLines([...head, ...parts.flat(), ...closing], syntax, year).join('\n');
}

/** What becomes a tab stop: a year, a prompt, 无。 where there may be nothing, and the manner of publication. */
const STOP = new RegExp(`${DRAFTED}|${NEXT}|【待填：[^【】]+】|^无。$|此件公开发布`, 'g');

/**
 * The lines of a snippet of some paragraphs of a draft for `DRAFTED`: its prompts are tab stops, the year is asked for once. It is offered
 * as `year`, else as the year before the running one: more no snippet can work out.
 */
export function snippetLines(paragraphs: readonly string[], syntax: Syntax, year?: number): readonly string[] {
  const hasYear = paragraphs.some((text) => text.includes(String(DRAFTED)));
  const stops = new Map<string, number>(hasYear ? [[String(DRAFTED), 1]] : []);
  const seen = new Set<string>();
  const lines = paragraphs.map((text) =>
    text.replace(STOP, (what) => {
      if (hasYear && what === String(NEXT)) return `\${1${UP}}`;
      const stop = stops.get(what) ?? stops.size + 1;
      stops.set(what, stop);
      if (seen.has(what)) return `$${stop}`;
      seen.add(what);
      if (what === '此件公开发布') return `\${${stop}|此件公开发布,此件主动公开,此件依申请公开|}`;
      return `\${${stop}:${offered(what, year)}}`;
    }),
  );
  return syntax === 'markdown' ? [...lines.flatMap((line) => [line, '']), '$0'] : [...lines, '$0'];
}

function offered(what: string, year: number | undefined): string {
  if (what === String(DRAFTED)) return year === undefined ? `\${CURRENT_YEAR${DOWN}}` : String(year);
  if (what !== String(NEXT)) return what;
  return year === undefined ? '$CURRENT_YEAR' : String(year + 1);
}
