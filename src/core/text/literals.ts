/** A literal found in a text; UTF-16 offsets, half open. */
export interface LiteralMatch<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** Finds any number of literals in one pass. */
export interface LiteralMatcher<Value> {
  /** Every occurrence, in the order of the text; at one place the longest literal first, each with all its values. */
  find(text: string): readonly LiteralMatch<Value>[];
}

/** A trie in one array, so that a walk allocates nothing. */
interface Trie<Value> {
  /** A hash table with open addressing, at most half full: each step from a state by a UTF-16 code unit, then the state it leads to. */
  readonly steps: Int32Array;
  /** By state; the root, 0, has none. */
  readonly values: readonly (readonly Value[] | undefined)[];
  /** Where it is 0, no literal begins with two such characters. */
  readonly pairs: Uint8Array;
}

const PAIRS = 0x10000;
const CODES = 0x10000;

/**
 * Builds a matcher whose cost per character does not grow with the number of literals: a trie, entered only where the first two
 * characters of a literal may stand. A literal of one character, or more than 65,535 characters in all, are a `RangeError`.
 */
export function buildMatcher<Value>(literals: Iterable<readonly [string, Value]>): LiteralMatcher<Value> {
  const all = [...literals];
  const steps = createSteps(all.reduce((sum, [literal]) => sum + literal.length, 0));
  const values: (Value[] | undefined)[] = [];
  const pairs = new Uint8Array(PAIRS);
  let states = 0;
  for (const [literal, value] of all) {
    if (literal.length < 2) throw new RangeError(`two characters at least: “${literal}”`);
    let state = 0;
    for (let index = 0; index < literal.length; index += 1) {
      const step = (state << 16) | literal.charCodeAt(index);
      const slot = slotOf(steps, step);
      if (steps[slot + 1] === 0) {
        states += 1;
        steps[slot] = step;
        steps[slot + 1] = states;
      }
      state = steps[slot + 1] ?? 0;
    }
    const others = values[state];
    if (others === undefined) values[state] = [value];
    else others.push(value);
    pairs[pairOf(literal.charCodeAt(0), literal.charCodeAt(1))] = 1;
  }
  const trie = { steps, values, pairs };
  return { find: (text) => findLiterals(trie, text) };
}

/** An empty table for at most so many steps; each step must fit into 32 bits. */
function createSteps(most: number): Int32Array {
  if (most >= CODES) throw new RangeError('too many literals');
  return new Int32Array(2 ** Math.ceil(Math.log2(most + 1) + 1) * 2);
}

function pairOf(first: number, second: number): number {
  return ((first << 5) ^ (first >> 11) ^ second) & (PAIRS - 1);
}

/** Where a step stands in the table, or the empty place (leading to state 0) where it would. */
function slotOf(steps: Int32Array, step: number): number {
  const mask = steps.length - 2;
  let slot = ((Math.imul(step, 0x9e3779b1) >>> 15) << 1) & mask;
  while (steps[slot + 1] !== 0 && steps[slot] !== step) slot = (slot + 2) & mask;
  return slot;
}

function findLiterals<Value>({ steps, values, pairs }: Trie<Value>, text: string): readonly LiteralMatch<Value>[] {
  const found: LiteralMatch<Value>[] = [];
  const ends: { readonly end: number; readonly values: readonly Value[] }[] = [];
  for (let start = nextPair(pairs, text, 0); start >= 0; start = nextPair(pairs, text, start + 1)) {
    let state = 0;
    for (let end = start; end < text.length; end += 1) {
      state = steps[slotOf(steps, (state << 16) | text.charCodeAt(end)) + 1] ?? 0;
      if (state === 0) break;
      const own = values[state];
      if (own !== undefined) ends.push({ end: end + 1, values: own });
    }
    for (let match = ends.pop(); match !== undefined; match = ends.pop()) {
      for (const value of match.values) found.push({ value, start, end: match.end });
    }
  }
  return found;
}

/** The first offset from `from` on at which a literal may begin, or -1. */
function nextPair(pairs: Uint8Array, text: string, from: number): number {
  let code = text.charCodeAt(from);
  for (let index = from + 1; index < text.length; index += 1) {
    const next = text.charCodeAt(index);
    if (pairs[pairOf(code, next)] !== 0) return index - 1;
    code = next;
  }
  return -1;
}
