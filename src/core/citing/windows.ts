import type { Window } from '../data/row-types/window.ts';
import { matchesOf } from '../text/matches.ts';
import { readNumeral } from '../text/numerals.ts';
import { YEAR } from '../text/years.ts';

const WINDOW = new RegExp(`(${YEAR})年?—(${YEAR})(?![0-9])`, 'g');

/** 第十四个五年规划 runs 2021–2025; each runs five years. */
const FIRST_NATIONAL = { ordinal: 10, from: 2001 };
/** 第八个五年普法规划 runs 2021–2025. */
const FIRST_LEGAL = { ordinal: 1, from: 1986 };

/** The years of the nth five-year plan for the economy (十四五, n = 14), from the tenth on. */
export function nationalWindow(ordinal: number): Window | undefined {
  return ordinal < FIRST_NATIONAL.ordinal || ordinal > 20 ? undefined : fiveYears(FIRST_NATIONAL, ordinal);
}

/** The years of the nth five-year plan for legal education (八五普法, n = 8). */
export function legalWindow(ordinal: number): Window | undefined {
  return ordinal < FIRST_LEGAL.ordinal || ordinal > 12 ? undefined : fiveYears(FIRST_LEGAL, ordinal);
}

function fiveYears(first: { readonly ordinal: number; readonly from: number }, ordinal: number): Window {
  const from = first.from + 5 * (ordinal - first.ordinal);
  return { from, to: from + 4 };
}

const FIVE_YEAR = /第([一二三四五六七八九十]{1,3})个五年/;
const NATIONAL = /十([一二三四五六])五(?=规划|计划|时期|法治|普法|期间)/;
const LEGAL = /(?<!十)([四五六七八九])五(?=普法|法治宣传|法制宣传)/;

const PLAN = /规划|纲要|计划|方案|行动|意见|措施|任务/;

/** Whether a title is that of a plan, which governs the years it names. Takes a normalized title. */
export function isPlanTitle(normalized: string): boolean {
  return PLAN.test(normalized);
}

/** The window a title names: its latest years (2021—2025年), else those of 第八个五年规划, 十四五规划, 七五普法. Takes a normalized title. */
export function windowOf(normalized: string): Window | undefined {
  if (!/[0-9五]/.test(normalized)) return undefined;
  let latest: Window | undefined;
  for (const [, first, last] of matchesOf(WINDOW, normalized)) {
    const window = { from: Number(first), to: Number(last) };
    if (window.to > window.from && (latest === undefined || window.to >= latest.to)) latest = window;
  }
  if (latest !== undefined) return latest;
  const ordinal = readNumeral(FIVE_YEAR.exec(normalized)?.[1] ?? '');
  if (ordinal !== undefined) return /法[治制]|普法/.test(normalized) ? legalWindow(ordinal) : nationalWindow(ordinal);
  const national = readNumeral(NATIONAL.exec(normalized)?.[1] ?? '');
  if (national !== undefined) return nationalWindow(10 + national);
  const legal = readNumeral(LEGAL.exec(normalized)?.[1] ?? '');
  return legal === undefined ? undefined : legalWindow(legal);
}
