import assert from 'node:assert/strict';
import { lint } from '../../../src/core/checking/lint.ts';
import { type RolledReport, rollForward } from '../../../src/core/drafting/roll-forward.ts';
import { allSections, type Report, type Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';

/** Rolls a report forward by a year. */
export function rollByOne(
  text: string,
  syntax: Syntax,
): RolledReport & { readonly report: Report; readonly own: number } {
  const report = parse(text, syntax);
  const own = report.year.value ?? assert.fail('no year');
  const rolled = rollForward(report, { year: own + 1 }) ?? assert.fail('undecided');
  return { ...rolled, report, own };
}

const YEAR_RULES = new Set(['report-year', 'plan-year', 'document-number-year', 'signature-date', 'stale-year']);

/** What the year rules say of a text. */
export function yearFindings(text: string, syntax: Syntax): readonly string[] {
  return lint(parse(text, syntax))
    .filter(({ rule }) => YEAR_RULES.has(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/** The prompts of a text that the rule for what is still to be written passes over. */
export function unseenPrompts(text: string, syntax: Syntax): readonly string[] {
  const seen = lint(parse(text, syntax)).filter(({ rule }) => rule === 'placeholder');
  return [...text.matchAll(/【待填：[^】]*】/g)]
    .filter(({ index, 0: found }) => !seen.some(({ span }) => span.start <= index && index + found.length <= span.end))
    .map(([found]) => found);
}

/** Every 《…》 and every window of a text, prompts left out. */
export function windows(text: string): readonly string[] {
  return withoutPrompts(text).match(/《[^》]*》|[0-9]{4}年?[-－–—―~～至][0-9]{4}年?/g) ?? [];
}

/** Every “…” that is no longer than a name. */
export function names(text: string): readonly string[] {
  return withoutPrompts(text).match(/“[^“”\n]{0,40}”/g) ?? [];
}

/** Numbers, wording and levels of the headings; years stand as Y, last year's figures as they were. */
export function headings(text: string, syntax: Syntax): readonly string[] {
  return [...allSections(parse(text, syntax).sections)].map(({ heading }) => {
    const title = withValues(heading.title).replace(/(?:19|20)[0-9]{2}(?=年)/g, 'Y');
    return `${heading.level} ${heading.marker?.text ?? ''} ${title}`;
  });
}

/** Which parts a text has, and how. */
export function parts(text: string, syntax: Syntax): readonly string[] {
  return parse(text, syntax).parts.map(({ part, status }) => `${part} ${status}`);
}

/** The text with last year's values in the place of their prompts. */
export function withValues(text: string): string {
  return text.replace(/【待填：上年([^【】]*)】/g, '$1');
}

function withoutPrompts(text: string): string {
  return text.replace(/【[^【】]*】/g, '');
}

const UNIT =
  '[余多]?[万亿]?(?:%|％|个百分点|人次|件|条|项|次|人|份|场|个|家|户|名|篇|期|批|宗|起|处|所|元|种|套|类|轮|万)';
const LOOSE = new RegExp(
  `百分之[一二三四五六七八九十百零点]+|[0-9]+(?:[.,][0-9]+)*(?:[-—~+至][0-9.]+)?(?= ?${UNIT})|[0-9]{1,2}月[0-9]{1,2}日(?!起施行)`,
  'g',
);

/** Numbers with a unit, and days, that stand outside prompts, citations and names; ordinals and days of a year that stays are none. */
export function looseFigures(text: string): readonly string[] {
  const bare = withoutPrompts(text.replace(/《[^》]*》|“[^“”\n]{0,40}”/g, '＠'));
  return [...bare.matchAll(LOOSE)]
    .filter(({ index }) => !/[第A-Za-z.]$|[0-9]{4}年$/.test(bare.slice(0, index)))
    .map(([figure]) => figure);
}

/** The texts doubts point at. */
export function doubted(text: string, { doubts }: RolledReport): readonly string[] {
  return doubts.map(({ span }) => slice(text, span));
}
