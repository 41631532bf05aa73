import type { CallExpression, Expression, NewExpression, Node } from 'acorn';
import { ancestor } from 'acorn-walk';
import { isFunction, syntaxTree } from '../../syntax-tree.ts';

/** A regular expression as it stands in a source. */
export interface RegexSource {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of a TypeScript source. */
export function regexLiterals(typescript: string): readonly RegexSource[] {
  const found: RegexSource[] = [];
  ancestor(syntaxTree(typescript), {
    Literal: ({ regex }) => {
      if (regex != null) found.push({ source: regex.pattern, flags: regex.flags });
    },
  });
  return found;
}

/** Stands for what only the running program knows: a word without any sign in it. */
const WORD = '甲';

/**
 * The regular expressions that a TypeScript source puts together inside its functions, while it runs, with a word for each piece
 * that is not written there. One that is not a template or a text cannot be read: its source is undefined.
 */
export function regexesOfFunctions(typescript: string): readonly (RegexSource | undefined)[] {
  const found: (RegexSource | undefined)[] = [];
  const look = (call: CallExpression | NewExpression, _: unknown, above: readonly Node[]) => {
    if (call.callee.type !== 'Identifier' || call.callee.name !== 'RegExp' || !above.some(isFunction)) return;
    const [source, flags = ''] = call.arguments.map((argument) =>
      argument.type === 'SpreadElement' ? undefined : textOf(argument),
    );
    found.push(source === undefined || flags === undefined ? undefined : { source, flags });
  };
  ancestor(syntaxTree(typescript), { NewExpression: look, CallExpression: look });
  return found;
}

function textOf(node: Expression): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  return node.quasis.map(({ value }) => value.cooked ?? '').join(WORD);
}
