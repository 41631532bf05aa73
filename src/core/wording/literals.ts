/** A literal found in a text; UTF-16 offsets, half open. */
export interface LiteralMatch<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  values: readonly Value[] | undefined;
}

/** Finds any number of literals in one pass. */
export interface LiteralMatcher<Value> {
  /** Every occurrence, in the order of the text; at one place the longest literal first, each with all its values. */
  find(text: string): Generator<LiteralMatch<Value>>;
}

/** Builds a matcher whose cost per character does not grow with the number of literals (a trie behind a first-character table). */
export function buildMatcher<Value>(literals: Iterable<readonly [string, Value]>): LiteralMatcher<Value> {
  const roots = new Array<Node<Value> | undefined>(0x10000);
  for (const [literal, value] of literals) {
    if (literal === '') continue;
    const first = literal.charCodeAt(0);
    let node = roots[first] ?? createNode();
    roots[first] = node;
    for (let index = 1; index < literal.length; index += 1) node = childOf(node, literal.charCodeAt(index));
    node.values = [...(node.values ?? []), value];
  }
  return { find: (text) => findLiterals(roots, text) };
}

function createNode<Value>(): Node<Value> {
  return { next: new Map(), values: undefined };
}

/** The node behind one more character, made when there is none yet. */
function childOf<Value>(node: Node<Value>, code: number): Node<Value> {
  const known = node.next.get(code);
  if (known !== undefined) return known;
  const child = createNode<Value>();
  node.next.set(code, child);
  return child;
}

function* findLiterals<Value>(
  roots: readonly (Node<Value> | undefined)[],
  text: string,
): Generator<LiteralMatch<Value>> {
  for (let start = 0; start < text.length; start += 1) {
    let node = roots[text.charCodeAt(start)];
    if (node === undefined) continue;
    let ends: { readonly end: number; readonly values: readonly Value[] }[] | undefined;
    for (let end = start + 1; node !== undefined; end += 1) {
      if (node.values !== undefined) {
        ends ??= [];
        ends.unshift({ end, values: node.values });
      }
      node = node.next.get(text.charCodeAt(end));
    }
    if (ends === undefined) continue;
    for (const { end, values } of ends) {
      for (const value of values) yield { value, start, end };
    }
  }
}
