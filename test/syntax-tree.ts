import { tsPlugin } from '@sveltejs/acorn-typescript';
import { type AnyNode, type Options, Parser, type Program } from 'acorn';

const TypeScript = Parser.extend(tsPlugin());

/** The syntax tree of a TypeScript source, types and all: its offsets (UTF-16) are those of the source, since nothing is taken out. */
export function syntaxTree(typescript: string, told: Pick<Options, 'onToken' | 'onComment'> = {}): Program {
  // The reader of types does not work without lines and columns.
  return TypeScript.parse(typescript, { ecmaVersion: 'latest', sourceType: 'module', locations: true, ...told });
}

/** A node of a syntax tree, and the nodes it stands in, outermost first. What is of TypeScript alone has a type that begins with `TS`. */
export interface Place {
  readonly node: AnyNode;
  readonly above: readonly AnyNode[];
}

/** A node and every node below it, each before what is in it. */
export function* placesIn(node: AnyNode, above: readonly AnyNode[] = []): Generator<Place> {
  yield { node, above };
  for (const child of Object.values(node).flat().filter(isNode)) yield* placesIn(child, [...above, node]);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Whether a node is a function of any kind: what is in it runs later, and perhaps often. */
export function isFunction({ type }: AnyNode): boolean {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(type);
}
