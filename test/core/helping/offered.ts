import assert from 'node:assert/strict';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import type { Completion } from '../../../src/core/helping/completion.ts';
import { completionsAt } from '../../../src/core/helping/completions.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { syntaxOf } from '../../../src/core/reading/syntax.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

/** What is offered where `|` stands in a text. */
export function offered(marked: string): { readonly text: string; readonly found: readonly Completion[] } {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { text, found: completionsAt(parse(text, syntaxOf(text)), RULE_OF_LAW, text, offset) };
}

/** The text after the completion of that label is chosen. */
export function chosen(marked: string, label: string): string {
  const { text, found } = offered(marked);
  const completion = found.find((candidate) => candidate.label === label);
  assert.ok(completion, `no “${label}” among ${found.map((candidate) => candidate.label)}`);
  return applyFixes(text, [{ title: '', edits: [completion], safe: true }]);
}

/** The labels of what is offered there, all of them or those of a kind. */
export const labels = (marked: string, kind?: Completion['kind']) =>
  offered(marked).found.flatMap((candidate) =>
    kind === undefined || candidate.kind === kind ? [candidate.label] : [],
  );

/** The report of 2023 with a first part that ends in this, and what is still to come left out. */
export function begun(ending: string, pieces: Sample = {}): string {
  const achievements = `一、2023年度主要举措和成效\n${ending}`;
  const absent = { problems: '', leadership: '', plan: '', other: '', closing: '', signature: '', date: '' };
  return sampleReport({ achievements, ...absent, ...pieces });
}
