import type { Profile } from '../model/profile.ts';
import type { Report, Syntax } from '../model/report.ts';
import type { OutlineNode } from './outline-node.ts';
import { outlineTree } from './outline-tree.ts';
import { isGhost, nameOf, partNames } from './outline-words.ts';

/**
 * The outline of a report to be read or pasted elsewhere: one line a row, lower levels indented, missing parts in brackets at
 * their place. As Markdown the title is a heading and the rows are a list. Ends without a line break; empty for an empty report.
 */
export function outlineText(report: Report, profile: Profile, syntax: Syntax = 'plain'): string {
  const format = syntax === 'markdown' ? markdownLine : plainLine;
  const rows = outlineTree(report, [], profile).filter((node) => node.kind !== 'opening');
  return [...flatten(rows, 0)].map(([node, depth]) => format(node, depth, describe(node, profile))).join('\n');
}

function* flatten(nodes: readonly OutlineNode[], depth: number): Generator<readonly [OutlineNode, number]> {
  for (const node of nodes) {
    yield [node, depth];
    yield* flatten(node.children, depth + 1);
  }
}

function plainLine(_node: OutlineNode, depth: number, words: string): string {
  return `${'  '.repeat(depth)}${words}`;
}

function markdownLine({ kind, text }: OutlineNode, depth: number, words: string): string {
  if (kind === 'title') return `# ${escaped(text)}\n`;
  return `${'  '.repeat(depth)}- ${escaped(words)}`;
}

/** Marks that would mean something in Markdown, and a number that would open a list of its own. */
function escaped(words: string): string {
  return words.replace(/[\\`*_<>[\]]/g, '\\$&').replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}

function describe(node: OutlineNode, profile: Profile): string {
  const text = node.text.replace(/\s+/g, ' ').trim();
  const parts = partNames(node, profile).join('、');
  if (isGhost(node)) return `（缺少：${text}）`;
  if (node.kind === 'embedded') return `（含在正文，未单列：${parts}）`;
  if (node.kind !== 'section') return `${nameOf(node)}：${text}`;
  const notes = [...(parts === '' ? [] : [parts]), `${node.characters ?? 0}字`];
  return `${text}（${notes.join('，')}）`;
}
