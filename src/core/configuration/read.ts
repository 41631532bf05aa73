import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { closest } from '../text/closest.ts';
import { quote } from '../text/quotes.ts';
import type { Span } from '../text/spans.ts';
import { CONFIGURATION, type Written } from './keys.ts';
import { type Mistake, mistake } from './mistake.ts';
import { type Fields, nameOfShape, type Shape } from './shape.ts';

/** What a configuration file says, as far as it can be meant. */
export interface ReadConfiguration {
  readonly written: Written;
  readonly mistakes: readonly Mistake[];
  /** Where the name of the file it builds on stands. */
  readonly extendsSpan: Span | undefined;
}

const SYNTAX: Readonly<Record<string, string>> = {
  CommaExpected: '这里少了一个英文逗号',
  ColonExpected: '这里少了一个英文冒号',
  PropertyNameExpected: '这里要写一项的名字，用英文双引号括起来',
  CloseBraceExpected: '这里少了一个 }',
  CloseBracketExpected: '这里少了一个 ]',
  UnexpectedEndOfString: '这里少了收尾的英文双引号',
  UnexpectedEndOfComment: '这条注释没有收尾，要以 */ 结束',
  EndOfFileExpected: '最外面的 } 后面不能再写内容',
};
const NO_JSON = '这里写得不对：标点要用英文的，文字要用英文双引号括起来';

/** Reads the text of a configuration file (JSON with comments). Total: what is wrong is told, what is right is taken. */
export function readConfiguration(text: string): ReadConfiguration {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const mistakes: Mistake[] = [];
  for (const { error, offset, length } of errors) {
    mistakes.push(mistake({ start: offset, end: offset + length }, SYNTAX[printParseErrorCode(error)] ?? NO_JSON));
  }
  // An empty file says nothing, which is no mistake.
  if (root === undefined) return { written: {}, mistakes: text.trim() === '' ? [] : mistakes, extendsSpan: undefined };
  const written = (read(root, CONFIGURATION, mistakes) ?? {}) as Written;
  const parent = root.children?.find(({ children }) => children?.[0]?.value === 'extends')?.children?.[1];
  mistakes.sort((one, other) => one.span.start - other.span.start);
  return { written, mistakes, extendsSpan: parent && spanOf(parent) };
}

/** The value of a node as far as it has that shape; undefined where nothing of it has. */
function read(node: Node, shape: Shape, mistakes: Mistake[]): unknown {
  const refuse = (): undefined => {
    mistakes.push(mistake(spanOf(node), `这里要写${nameOfShape(shape)}`));
    return undefined;
  };
  switch (shape.kind) {
    case 'text':
      if (node.type !== 'string') return refuse();
      if (String(node.value).trim().length >= (shape.least ?? 1)) return node.value;
      mistakes.push(mistake(spanOf(node), `引号里至少要有 ${shape.least ?? 1} 个字`));
      return undefined;
    case 'yes-no':
      return node.type === 'boolean' ? node.value : refuse();
    case 'choice': {
      if (typeof node.value === 'string' && Object.hasOwn(shape.choices, node.value)) return node.value;
      const likely = closest(String(node.value ?? ''), Object.keys(shape.choices));
      const written = typeof node.value === 'string' ? `不能是${quote(node.value)}，` : '';
      const message = `${written}可以写：${nameOfShape(shape)}`;
      mistakes.push(mistake(spanOf(node), message, likely === undefined ? undefined : JSON.stringify(likely)));
      return undefined;
    }
    case 'list':
      if (node.type !== 'array') return refuse();
      return (node.children ?? []).flatMap((child) => read(child, shape.item, mistakes) ?? []);
    case 'fields':
      return node.type === 'object' ? readFields(node, shape, mistakes) : refuse();
    case 'choice-or-fields':
      if (node.type === 'string') return read(node, shape.choice, mistakes);
      return node.type === 'object' ? readFields(node, shape.fields, mistakes) : refuse();
  }
}

function readFields(node: Node, { fields, noun }: Fields, mistakes: Mistake[]): unknown {
  const value: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { children: [key, child] = [] } of node.children ?? []) {
    if (key === undefined) continue;
    const name = String(key.value);
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) mistakes.push(unknownName(key, fields, noun));
    if (seen.has(name)) mistakes.push(mistake(spanOf(key), `${quote(name)}写了两次，只有后一次算数，请留一处`));
    seen.add(name);
    const part = child === undefined || field === undefined ? undefined : read(child, field.shape, mistakes);
    if (part !== undefined) value[name] = part;
  }
  for (const [name, { isRequired }] of Object.entries(fields)) {
    if (isRequired !== true || Object.hasOwn(value, name)) continue;
    if (!seen.has(name)) mistakes.push(mistake(spanOf(node), `这里还要写 "${name}"`));
    return undefined;
  }
  return value;
}

function unknownName(key: Node, fields: Fields['fields'], noun: string): Mistake {
  const name = String(key.value);
  const likely = closest(name, Object.keys(fields));
  const hint = likely === undefined ? '，请核对写法' : `，您要写的可能是${quote(likely)}`;
  const message = `没有${quote(name)}这${noun === '规则' ? '条' : '一'}${noun}${hint}`;
  return mistake(spanOf(key), message, likely === undefined ? undefined : JSON.stringify(likely));
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
