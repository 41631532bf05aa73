import { readFileSync } from 'node:fs';
import type { Span } from '../../src/core/text/spans.ts';

/** A change that no test notices: the subject, and the change as `changeIn` tells it. */
export interface Survivor {
  readonly file: string;
  readonly change: string;
}

/** By subject: why some changes cannot be noticed, or need not be. */
type Explanations = Readonly<
  Record<string, readonly { readonly reason: string; readonly changes: readonly string[] }[]>
>;

/** Why some changes cannot be noticed. */
export function readExplanations(): Explanations {
  return JSON.parse(readFileSync(new URL('survivors.json', import.meta.url), 'utf8')) as Explanations;
}

/** The survivors that have been looked at. */
export function readExplained(): readonly Survivor[] {
  return Object.entries(readExplanations()).flatMap(([file, groups]) =>
    groups.flatMap(({ changes }) => changes.map((change) => ({ file, change }))),
  );
}

/** Whether two are one. */
export function isSame(one: Survivor, other: Survivor): boolean {
  return one.file === other.file && one.change === other.change;
}

/** So much of a line is told before and behind a change. */
const AROUND = 50;

/** What a change changes: the declaration it stands in, and its line with ⟦before → after⟧ in its place. */
export function changeIn(source: string, span: Span, text: string): string {
  const from = source.lastIndexOf('\n', span.start - 1) + 1;
  const newline = source.indexOf('\n', span.end);
  const to = newline < 0 ? source.length : newline;
  const before = source.slice(Math.max(from, span.start - AROUND), span.start).trimStart();
  const behind = source.slice(span.end, Math.min(to, span.end + AROUND)).trimEnd();
  const names = [...source.slice(0, to).matchAll(/^(?:export )?(?:const|function\*?) (\w+)/gm)];
  const found = source.slice(span.start, span.end).trim();
  return `${names.at(-1)?.[1] ?? ''}: ${before}⟦${found} → ${text.trim()}⟧${behind}`;
}
