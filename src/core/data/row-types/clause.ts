/** Behind a piece of prose: its clause ends. */
export const CLAUSE_END = '(?=[，。；])';

/** A piece of one clause, as a source for expressions: `least` to `most` characters among which no word of a list (思想|根基) begins. */
export function clauseWithout(words: string, least: number, most: number): string {
  return `(?:(?!${words})[^，。；：！？“”《》\\s]){${least},${most}}`;
}

/** The same of one item of a list, which 、 ends. */
export function itemWithout(words: string, least: number, most: number): string {
  return `(?:(?!${words})[^，。；：、！？“”《》\\s]){${least},${most}}`;
}
