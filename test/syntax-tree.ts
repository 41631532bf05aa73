import { type Node, type Program, parse } from 'acorn';
import { transformSync } from 'esbuild';

/** The syntax tree of a TypeScript source, its types taken away. */
export function syntaxTree(typescript: string): Program {
  const { code } = transformSync(typescript, { loader: 'ts', legalComments: 'none', charset: 'utf8' });
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
}

/** Whether a node is a function of any kind: what is in it runs later, and perhaps often. */
export function isFunction({ type }: Node): boolean {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(type);
}
