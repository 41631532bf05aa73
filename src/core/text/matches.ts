const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global expression in a piece of a text, from an offset on. Unlike `matchAll` it makes no copy of the expression, which counts
 * where dozens of them look at hundreds of lines; where all of a long text is searched, `matchAll` keeps the matches apart.
 */
export function matchesOf(pattern: RegExp, text: string, from = 0): readonly RegExpExecArray[] {
  pattern.lastIndex = from;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** The match of a sticky expression at an offset; undefined where it has none. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}

/** The text of an expression's first match; empty where it has none. */
export function firstMatch(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? '';
}
