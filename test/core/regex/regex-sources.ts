import type { Expression } from 'acorn';
import { isFunction, placesIn, syntaxTree } from '../../syntax-tree.ts';

/** A regular expression as it stands in a source. */
export interface RegexSource {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of a TypeScript source. */
export function regexLiterals(typescript: string): readonly RegexSource[] {
  return [...placesIn(syntaxTree(typescript))].flatMap(({ node }) =>
    node.type === 'Literal' && node.regex != null ? [{ source: node.regex.pattern, flags: node.regex.flags }] : [],
  );
}

/** Stands for what only the running program knows: a word without any sign in it. */
const WORD = '甲';

/**
 * The regular expressions that a TypeScript source puts together inside its functions, while it runs, with a word for each piece
 * that is not written there. One that is not a template or a text cannot be read: its source is undefined.
 */
export function regexesOfFunctions(typescript: string): readonly (RegexSource | undefined)[] {
  const found: (RegexSource | undefined)[] = [];
  for (const { node, above } of placesIn(syntaxTree(typescript))) {
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') continue;
    if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp' || !above.some(isFunction)) continue;
    const [source, flags = ''] = node.arguments.map((argument) =>
      argument.type === 'SpreadElement' ? undefined : textOf(argument),
    );
    found.push(source === undefined || flags === undefined ? undefined : { source, flags });
  }
  return found;
}

function textOf(node: Expression): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  return node.quasis.map(({ value }) => value.cooked ?? '').join(WORD);
}
