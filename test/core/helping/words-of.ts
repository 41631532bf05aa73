/** A Chinese character, or a mark of Chinese prose. */
export const HAN = /[\p{Script=Han}，。、；：（）“”]/u;

/** Every text of a table of texts, those with places to fill in filled with a number. */
export function allWords(texts: object): readonly string[] {
  return Object.values(texts).flatMap((value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String(value(2, 1))];
    return typeof value === 'object' && value !== null ? allWords(value) : [];
  });
}
