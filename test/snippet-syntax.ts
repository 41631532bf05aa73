/** What stands between the `/` of `${1/expression/format/flags}`. */
export type Transform = { readonly expression: RegExp; readonly format: readonly FormatPart[] };
export type FormatPart = string | { readonly group: number; readonly whenSet?: string; readonly whenUnset?: string };

export type SnippetNode =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'stop';
      readonly index: number;
      readonly children: readonly SnippetNode[];
      readonly transform?: Transform;
    }
  | { readonly kind: 'choice'; readonly index: number; readonly options: readonly string[] }
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly children: readonly SnippetNode[];
      readonly transform?: Transform;
    };

type Cursor = { readonly body: string; at: number };

/**
 * Reads a snippet body in the syntax of the editor (https://code.visualstudio.com/docs/editor/userdefinedsnippets#_grammar).
 * Stricter than the editor, which inserts what it cannot read as plain text: here that is an exception.
 */
export const parseSnippet = (body: string): readonly SnippetNode[] => {
  const cursor = { body, at: 0 };
  const nodes = readNodes(cursor, '');
  if (cursor.at < body.length) throw new Error(`stray } at ${cursor.at}: ${body}`);
  return nodes;
};

const fail = (cursor: Cursor, expected: string): never => {
  throw new Error(`expected ${expected} at ${cursor.at}: ${cursor.body.slice(cursor.at, cursor.at + 20)}`);
};

/** The text at the cursor that `pattern` (sticky) takes, or nothing. */
const take = (cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined => {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.body);
  if (match === null) return undefined;
  cursor.at += match[0].length;
  return match;
};

const need = (cursor: Cursor, pattern: RegExp): RegExpExecArray =>
  take(cursor, pattern) ?? fail(cursor, String(pattern));

const unescaped = (text: string): string => text.replace(/\\([$}\\,|])/g, '$1');

function readNodes(cursor: Cursor, end: '' | '}'): readonly SnippetNode[] {
  const nodes: SnippetNode[] = [];
  while (cursor.at < cursor.body.length && !(end !== '' && cursor.body.startsWith(end, cursor.at))) {
    const text = take(cursor, /(?:[^$}\\]|\\[$}\\])+/y);
    if (text !== undefined) nodes.push({ kind: 'text', text: unescaped(text[0]) });
    else if (cursor.body.startsWith('$', cursor.at)) nodes.push(readMarker(cursor));
    else break;
  }
  return nodes;
}

function readMarker(cursor: Cursor): SnippetNode {
  const plain = take(cursor, /\$(?:(\d+)|([A-Z_]+))/y);
  if (plain !== undefined) return marker(plain, []);
  const open = need(cursor, /\$\{(?:(\d+)|([A-Z_]+))/y);
  if (take(cursor, /:/y) !== undefined) {
    const children = readNodes(cursor, '}');
    need(cursor, /\}/y);
    return marker(open, children);
  }
  const options = take(cursor, /\|((?:[^|\\]|\\[,|\\])+)\|\}/y);
  if (options !== undefined) {
    return { kind: 'choice', index: Number(open[1]), options: (options[1] ?? '').split(/(?<!\\),/).map(unescaped) };
  }
  if (take(cursor, /\//y) !== undefined) return { ...marker(open, []), transform: readTransform(cursor) };
  need(cursor, /\}/y);
  return marker(open, []);
}

const marker = (
  [, index, name]: RegExpExecArray,
  children: readonly SnippetNode[],
): SnippetNode & { kind: 'stop' | 'variable' } =>
  index === undefined
    ? { kind: 'variable', name: name ?? '', children }
    : { kind: 'stop', index: Number(index), children };

function readTransform(cursor: Cursor): Transform {
  const [, source = ''] = need(cursor, /((?:[^/\\]|\\.)+)\//y);
  const format: FormatPart[] = [];
  while (take(cursor, /\//y) === undefined) {
    const text = take(cursor, /[^$/\\]+/y);
    format.push(text === undefined ? readFormat(cursor) : text[0]);
  }
  const [, flags = ''] = need(cursor, /([gim]*)\}/y);
  return { expression: new RegExp(source.replaceAll('\\/', '/'), flags), format };
}

/** `$1`, `${1}`, `${1:+when set}`, `${1:-when unset}`, `${1:when unset}` or `${1:?when set:when unset}`. */
function readFormat(cursor: Cursor): FormatPart {
  const short = take(cursor, /\$(\d+)/y);
  if (short !== undefined) return { group: Number(short[1]) };
  const long = need(cursor, /\$\{(\d+)(?::(?:\+([^}]+)|\?([^:}]+):([^}]+)|-?([^}+?/-][^}]*)))?\}/y);
  const whenSet = long[2] ?? long[3];
  const whenUnset = long[4] ?? long[5];
  return {
    group: Number(long[1]),
    ...(whenSet === undefined ? {} : { whenSet }),
    ...(whenUnset === undefined ? {} : { whenUnset }),
  };
}
