import { readFileSync } from 'node:fs';
import { parseSnippet, type SnippetNode, type Transform } from './snippet-syntax.ts';

export type Snippet = {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
};

/** What the clerk types at the tab stops (by number), and what the editor knows (by variable name). */
export type Answers = {
  readonly stops?: Readonly<Record<number, string>>;
  readonly variables?: Readonly<Record<string, string>>;
};

/** The snippets `package.json` contributes for one language, by name. */
export const snippetsOf = (language: 'fazhi-report' | 'markdown'): ReadonlyMap<string, Snippet> => {
  const file = { 'fazhi-report': 'report.json', markdown: 'report.markdown.json' }[language];
  const json = readFileSync(new URL(`../snippets/${file}`, import.meta.url), 'utf8');
  return new Map(Object.entries(JSON.parse(json) as Record<string, Snippet>));
};

/** February 2026: the season in which the report for 2025 is written. */
const today = { CURRENT_YEAR: '2026', CURRENT_MONTH: '02', CURRENT_DATE: '05' };

/**
 * The text a snippet leaves behind when every tab stop has been visited: `answers` where given, else the defaults.
 * As in the editor, the first default of a tab stop serves all its occurrences, and each occurrence applies its own transform.
 */
export const expandSnippet = (body: string | readonly string[], answers: Answers = {}): string => {
  const nodes = parseSnippet(typeof body === 'string' ? body : body.join('\n'));
  const variables: Readonly<Record<string, string>> = { ...today, ...answers.variables };
  const stops = new Map(Object.entries(answers.stops ?? {}).map(([index, text]) => [Number(index), text]));

  const rendered = (node: SnippetNode): string => {
    if (node.kind === 'text') return node.text;
    if (node.kind === 'variable') {
      const value = variables[node.name];
      if (value === undefined) throw new Error(`unknown variable ${node.name}`);
      return applyTransform(value, node.transform);
    }
    const value = stops.get(node.index) ?? (node.kind === 'stop' ? textOf(node.children) : (node.options[0] ?? ''));
    return node.kind === 'stop' ? applyTransform(value, node.transform) : value;
  };
  const textOf = (children: readonly SnippetNode[]): string => children.map(rendered).join('');

  for (const node of walk(nodes)) {
    if (node.kind === 'choice' && !stops.has(node.index)) stops.set(node.index, node.options[0] ?? '');
    if (node.kind === 'stop' && node.children.length > 0 && !stops.has(node.index)) {
      stops.set(node.index, textOf(node.children));
    }
  }
  return textOf(nodes);
};

/** Every node of a body, parents before children, in the order of the text. */
export function* walk(nodes: readonly SnippetNode[]): Generator<SnippetNode> {
  for (const node of nodes) {
    yield node;
    if (node.kind === 'stop' || node.kind === 'variable') yield* walk(node.children);
  }
}

/** `value` after the replacement the editor would make; where the expression does not match, `value` itself. */
export const applyTransform = (value: string, transform: Transform | undefined): string => {
  if (transform === undefined) return value;
  const replace = (groups: readonly (string | undefined)[]): string =>
    transform.format
      .map((part) => {
        if (typeof part === 'string') return part;
        const text = groups[part.group] ?? '';
        return text === '' ? (part.whenUnset ?? '') : (part.whenSet ?? text);
      })
      .join('');
  let matched = false;
  const result = value.replace(transform.expression, (...found: readonly string[]) => {
    matched = true;
    return replace(found.slice(0, -2));
  });
  const hasElse = transform.format.some((part) => typeof part !== 'string' && part.whenUnset !== undefined);
  return matched || !hasElse ? result : replace([]);
};
