import { type AnyNode, type Comment, type Token, tokTypes } from 'acorn';
import type { Span } from '../../src/core/text/spans.ts';
import { placesIn, syntaxTree } from '../syntax-tree.ts';

/** What a piece of TypeScript is. template: the text of a `…` between its ${…}, with the marks on both sides of it. */
export type RegionKind = 'code' | 'string' | 'template' | 'regex' | 'comment';

/** A piece of a source file; UTF-16 offsets. */
export interface Region extends Span {
  readonly kind: RegionKind;
}

/** A source file cut into pieces, and where in it nothing happens: there a change proves nothing. */
export interface Cut {
  readonly regions: readonly Region[];
  readonly idle: readonly Span[];
}

/** Cuts a source file into code, strings, regular expressions and comments. */
export function cut(source: string): Cut {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  const tree = syntaxTree(source, { onToken: tokens, onComment: comments });
  const others = tokens.flatMap((token) => regionOf(source, token));
  for (const { start, end } of comments) others.push({ kind: 'comment', start, end });
  const regions: Region[] = [];
  let from = 0;
  for (const region of others.sort((one, other) => one.start - other.start)) {
    if (region.start > from) regions.push({ kind: 'code', start: from, end: region.start });
    regions.push(region);
    from = region.end;
  }
  if (from < source.length) regions.push({ kind: 'code', start: from, end: source.length });
  return { regions, idle: [...placesIn(tree)].flatMap(({ node }) => idleSpanOf(node)) };
}

function regionOf(source: string, { type, start, end }: Token): readonly Region[] {
  if (type === tokTypes.string) return [{ kind: 'string', start, end }];
  if (type === tokTypes.regexp) return [{ kind: 'regex', start, end }];
  if (type !== tokTypes.template) return [];
  return [{ kind: 'template', start: start - 1, end: end + (source.startsWith('${', end) ? 2 : 1) }];
}

/** Imports, types, what a rule says of itself, and the steps of loops, since one that never ends proves nothing either. */
function idleSpanOf(node: AnyNode): readonly Span[] {
  if (node.type === 'ForStatement') return node.update == null ? [] : [node.update];
  if (node.type === 'Property') return node.key.type === 'Identifier' && node.key.name === 'examples' ? [node] : [];
  const isExpression = node.type.startsWith('TS') && 'expression' in node;
  return node.type === 'ImportDeclaration' || (node.type.startsWith('TS') && !isExpression) ? [node] : [];
}
