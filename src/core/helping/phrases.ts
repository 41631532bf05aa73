import { COLLECTIVE_NAMES } from '../data/collective-names.ts';
import { CONGRESSES } from '../data/congresses.ts';
import { EXPRESSIONS } from '../data/expressions.ts';
import { MEMBER_SETS } from '../data/member-sets.ts';
import type { Validity } from '../data/row-types/expression.ts';
import type { MemberSet } from '../data/row-types/member-set.ts';
import { TERMS } from '../data/terms.ts';
import type { Report } from '../model/report.ts';
import { readNumeral } from '../text/numerals.ts';
import { type Moment, momentOf } from '../views/moment.ts';
import { isValidFor } from '../wording/validity.ts';

/** A set expression in its right form. */
export interface Phrase {
  readonly text: string;
  readonly source: string;
}

/** Shorter forms are words, no set expressions. */
const SHORTEST = 4;

/** A set as one writes it out: its name where that is the list itself, else its members in their order. */
export function writtenOut({ id, members }: MemberSet): string {
  return members.every(({ right }) => id.includes(right)) ? id : members.map(({ right }) => right).join('、');
}

/** Every set expression and official name that holds for the report's year, each once. */
export function phrasesFor(report: Report): readonly Phrase[] {
  const moment = momentOf(report);
  const found = new Map<string, Phrase>();
  const add = (text: string, source: string, validity: Validity) => {
    if (text.length < SHORTEST || found.has(text)) return;
    if (isValidFor(validity, moment?.year) && isKnown(text, moment)) found.set(text, { text, source });
  };
  for (const rule of ['fixed-expression', 'official-name']) {
    for (const row of EXPRESSIONS[rule] ?? []) for (const { right } of row.forms) add(right, row.source, row);
  }
  for (const set of MEMBER_SETS) add(writtenOut(set), set.source, set);
  for (const row of COLLECTIVE_NAMES) add(`“${row.name}”`, row.source, row);
  for (const { term, source } of TERMS) if (!found.has(`“${term}”`)) add(term, source, {});
  return [...found.values()];
}

/** Whether the writer of a report could know what a phrase speaks of. */
function isKnown(text: string, moment: Moment | undefined): boolean {
  if (moment === undefined) return true;
  const [, congress, ordinal = ''] = /^([一二三四五六七八九十]{2,3})届([一二三四五六七])中全会$/.exec(text) ?? [];
  const plenums = CONGRESSES.find(({ name }) => name === congress)?.plenums ?? [];
  const closed = plenums.find((plenum) => plenum.ordinal === readNumeral(ordinal))?.closed;
  if (congress !== undefined && (closed === undefined || closed > moment.day)) return false;
  return TERMS.every(({ term, from }) => from <= moment.day || !text.includes(term));
}
