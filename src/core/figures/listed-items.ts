import { VEIL } from '../reading/veil.ts';

/** How many entries a list can be read to have: 和 may join two of them or stand inside one. */
export interface ItemCount {
  readonly least: number;
  readonly most: number;
}

const QUOTED = /“[^“”]*”|《[^《》]*》/g;
const BRACKETED = /（[^（）]*）/g;
const LONGEST_ITEM = 30;

/** A text in which the inside of quotations and titles is veiled, character for character: a mark there separates nothing. */
export function veilQuotes(text: string): string {
  return text.replace(QUOTED, veilInside);
}

/** The same for brackets. */
export function veilBrackets(text: string): string {
  return text.replace(BRACKETED, veilInside);
}

function veilInside(match: string): string {
  return match.charAt(0) + VEIL.repeat(match.length - 2) + match.slice(-1);
}

/** The entries of a list set off with 、 (quotations and titles need none); undefined when it is left open or is no such list. */
export function countItems(list: string): ItemCount | undefined {
  const items = list.split(/、|(?<=[”》])(?=[“《])/);
  if (items.length < 2 || /[，；。：]|等/.test(list)) return undefined;
  if (items.some((item) => item.trim() === '' || item.length > LONGEST_ITEM)) return undefined;
  const joined = items.reduce((sum, item) => sum + (item.match(/.(?:以及|[和及与])(?=.)/g)?.length ?? 0), 0);
  return { least: items.length, most: items.length + joined };
}
