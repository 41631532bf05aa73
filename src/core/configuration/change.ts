import { findNodeAtLocation, getNodeValue, type JSONPath, modify, type ParseError, parseTree } from 'jsonc-parser';
import { applyEdits, type Edit } from '../text/edits.ts';
import { lineTerminator } from '../text/line-ends.ts';

const FRESH = `// 法治报告助手的配置，管这个文件夹和下面各级文件夹里的报告。
// 能写什么：把光标放在引号里按 Ctrl+空格，或者看扩展说明里“配置”一节。
{
}
`;

/** The text of a configuration file that says nothing yet but what it builds on. */
export function freshConfiguration(base?: string): string {
  return base === undefined ? FRESH : (setIn(FRESH, ['extends'], base) ?? FRESH);
}

/** A configuration that says something more at a path; undefined where its text has mistakes that would make that unsafe. */
export function setIn(text: string, path: readonly (string | number)[], value: unknown): string | undefined {
  const errors: ParseError[] = [];
  const written = text.trim() === '' ? FRESH : text;
  parseTree(written, errors, { allowTrailingComma: true });
  if (errors.length > 0) return undefined;
  try {
    const formattingOptions = { insertSpaces: true, tabSize: 2, eol: lineTerminator(written) };
    const found = modify(written, [...path] as JSONPath, value, { formattingOptions, isArrayInsertion: false });
    const edits = found.map(({ offset, length, content }): Edit => {
      return { span: { start: offset, end: offset + length }, text: content };
    });
    return applyEdits(written, edits);
  } catch {
    return undefined; // Something else than an object or a list stands on the way.
  }
}

/** A configuration with one item more in a list; the same text where the item is there already. */
export function addIn(text: string, path: readonly string[], item: unknown): string | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, [...path]);
  if (node === undefined) return setIn(text, path, [item]);
  if (node.type !== 'array') return undefined;
  const items = node.children ?? [];
  if (items.some((each) => JSON.stringify(getNodeValue(each)) === JSON.stringify(item))) return text;
  return setIn(text, [...path, items.length], item);
}
