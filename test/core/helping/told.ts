import type { Explanation } from '../../../src/core/helping/explanation.ts';
import { explainAt } from '../../../src/core/helping/explanations.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

/** What is told where `|` stands in a report. */
export function told(marked: string): { readonly text: string; readonly found: readonly Explanation[] } {
  const text = marked.replace('|', '');
  return { text, found: explainAt(parse(text), RULE_OF_LAW, marked.indexOf('|')) };
}

/** The same for a sentence in part 1 of the report of 2023. */
export const inProse = (sentence: string, pieces: Sample = {}) =>
  told(sampleReport({ achievements: `一、2023年度主要举措和成效\n${sentence}`, ...pieces }));

/** All that is told, as one text. */
export const words = ({ found }: { readonly found: readonly Explanation[] }) =>
  found.map(({ title, points }) => [title, ...points].join('\n')).join('\n\n');
