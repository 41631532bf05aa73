import type { OutlineNode } from './outline-node.ts';

/** The rows of a tree and what each is called. */
export interface NamedOutline {
  readonly nodes: readonly OutlineNode[];
  readonly ids: ReadonlyMap<OutlineNode, string>;
}

/** Longer titles are told apart by what stands before. */
const LONGEST = 40;

/**
 * Gives every row an id that is unique in its tree. A row of the tree before keeps its id when it is renumbered, moved among
 * its siblings or written anew, so that what depends on ids survives each key stroke. The same report opened again gets the
 * same ids.
 */
export function nameOutline(nodes: readonly OutlineNode[], before?: NamedOutline): NamedOutline {
  const ids = new Map<OutlineNode, string>();
  if (before !== undefined) keepIds(nodes, before.nodes, before.ids, ids);
  nameNew(nodes, ids);
  return { nodes, ids };
}

function keepIds(
  nodes: readonly OutlineNode[],
  olds: readonly OutlineNode[],
  oldIds: ReadonlyMap<OutlineNode, string>,
  ids: Map<OutlineNode, string>,
): void {
  for (const [node, old] of pairUp(nodes, olds)) {
    const id = oldIds.get(old);
    if (id !== undefined) ids.set(node, id);
    keepIds(node.children, old.children, oldIds, ids);
  }
}

function nameNew(nodes: readonly OutlineNode[], ids: Map<OutlineNode, string>): void {
  const used = new Set(ids.values());
  const copies = new Map<string, number>();
  const unique = (wanted: string): string => {
    for (let copy = copies.get(wanted) ?? 0; ; copy += 1) {
      const id = copy === 0 ? wanted : `${wanted}+${copy}`;
      copies.set(wanted, copy + 1);
      if (!used.has(id)) return id;
    }
  };
  const visit = (siblings: readonly OutlineNode[], parent: string) => {
    for (const node of siblings) {
      const id = ids.get(node) ?? unique(`${parent}/${exactly(node)}`);
      used.add(id);
      ids.set(node, id);
      visit(node.children, id);
    }
  };
  visit(nodes, '');
}

/** Which of the old siblings each new one is: the one that reads the same, has the same title, or is alone left over. */
function pairUp(nodes: readonly OutlineNode[], olds: readonly OutlineNode[]): ReadonlyMap<OutlineNode, OutlineNode> {
  const pairs = new Map<OutlineNode, OutlineNode>();
  let free = olds;
  for (const likeness of [exactly, byTitle]) {
    const queues = new Map<string, OutlineNode[]>();
    for (const old of free) {
      const queue = queues.get(likeness(old));
      if (queue === undefined) queues.set(likeness(old), [old]);
      else queue.push(old);
    }
    for (const node of nodes.filter((candidate) => !pairs.has(candidate))) {
      const old = queues.get(likeness(node))?.shift();
      if (old !== undefined) pairs.set(node, old);
    }
    const taken = new Set(pairs.values());
    free = free.filter((old) => !taken.has(old));
  }
  const left = nodes.filter((node) => !pairs.has(node));
  if (left.length !== free.length) return pairs;
  left.forEach((node, index) => {
    const old = free[index];
    if (old?.kind === node.kind) pairs.set(node, old);
  });
  return pairs;
}

function exactly(node: OutlineNode): string {
  const { heading } = node.section ?? {};
  return heading === undefined ? byTitle(node) : `${heading.level}.${heading.number ?? ''}${byTitle(node)}`;
}

function byTitle({ kind, section, parts }: OutlineNode): string {
  return `${kind}:${section?.heading.title.slice(0, LONGEST) ?? parts.join()}`;
}
