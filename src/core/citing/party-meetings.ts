import { CONGRESSES, type Congress } from '../data/congresses.ts';
import { type Day, dayInWords } from '../text/days.ts';
import { formatNumeral } from '../text/numerals.ts';
import type { Moment } from '../views/moment.ts';

/** The congress of a name (十九), or undefined. */
export function findCongress(name: string): Congress | undefined {
  return CONGRESSES.find((congress) => congress.name === name);
}

/** Whether a congress had not opened by a day. */
export function isCongressLater(name: string, day: Day): boolean {
  return CONGRESSES.some((congress) => congress.name === name && congress.opened > day);
}

/** Whether a plenum had certainly not opened by a day. One that the table does not know comes after those it knows. */
export function isPlenumLater(name: string, ordinal: number, day: Day): boolean {
  const plenums = CONGRESSES.flatMap((congress) => (congress.name === name ? congress.plenums : []));
  const known = plenums.filter((plenum) => plenum.ordinal === ordinal);
  return known.length > 0
    ? known.some(({ opened }) => opened > day)
    : plenums.slice(-1).some(({ closed }) => closed > day);
}

const ORDINALS = '一二三四五六七八';

/** The plenums a list names: 2 and 3 of 二中、三中. */
export function plenumOrdinals(list: string): readonly number[] {
  return [...list].map((character) => ORDINALS.indexOf(character) + 1).filter((ordinal) => ordinal > 0);
}

/** 二十届三中全会2024年7月15日才召开: since when one may speak of a plenum; it has not been held while the table does not know it. */
export function plenumInWords(name: string, ordinal: number): string {
  const opened = findCongress(name)?.plenums.find((plenum) => plenum.ordinal === ordinal)?.opened;
  const when = opened === undefined ? '还没有召开' : `${dayInWords(opened)}才召开`;
  return `${name}届${formatNumeral(ordinal)}中全会${when}`;
}

/**
 * 党的二十大和二十届二中、三中全会: how the latest of some congresses (of all when none of them had met) is cited with its plenums,
 * as a report tells of them that looks back on a year.
 */
export function wordingAt(names: readonly string[], { year, day }: Moment): string {
  const end = `${year}-12-31`;
  const last = day < end ? day : end;
  const held = CONGRESSES.filter(({ closed }) => closed <= last);
  const congress = held.findLast(({ name }) => names.includes(name)) ?? held.at(-1);
  if (congress === undefined) return '党的全国代表大会';
  const { name, plenums } = congress;
  const later = plenums.filter(({ ordinal, closed }) => ordinal > 1 && closed <= last);
  if (later.length === 0) return `党的${name}大`;
  if (later.length > 3) return `党的${name}大和${name}届历次全会`;
  return `党的${name}大和${name}届${later.map(({ ordinal }) => `${formatNumeral(ordinal)}中`).join('、')}全会`;
}
