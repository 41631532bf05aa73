/** Characters in a row that are compared as one. */
const LENGTH = 4;

/** The wording of a text: every run of four characters, years, figures, marks and white space taken out first. */
export function shingles(text: string): ReadonlySet<string> {
  const bare = text.replace(/[0-9０-９]+年?|[^\u4e00-\u9fa5A-Za-z]/g, '');
  const found = new Set<string>();
  for (let index = 0; index + LENGTH <= bare.length; index += 1) found.add(bare.slice(index, index + LENGTH));
  return found;
}

/** Share of the wording that two texts have in common, 0–1 (Dice). */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return (2 * shared) / (a.size + b.size);
}
