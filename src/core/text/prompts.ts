import type { Span } from './spans.ts';

/** What the clerk is to write stands in the text as 【待填：…】; the rule `placeholder` finds it. */
export function prompt(what: string): string {
  return `【待填：${what}】`;
}

const OPENING = '【待填：';

/** Matches what stands in 【】 on one line, as a piece of an expression: a prompt, or a label, which is never longer. */
export const PROMPT_OR_LABEL = '【(?:待填：[^【】\\r\\n]*|[^【】\\r\\n]{0,200})】';

/** Whether a piece of text is nothing but one prompt. */
export function isPrompt(text: string): boolean {
  return /^【待填：[^【】]*】$/.test(text);
}

/** The prompts of a text, brackets included, in order. */
export function findPrompts(text: string): readonly Span[] {
  const prompts: Span[] = [];
  for (let start = text.indexOf(OPENING); start >= 0; start = text.indexOf(OPENING, start + 1)) {
    const end = text.indexOf('】', start) + 1;
    if (end === 0) break;
    const next = text.indexOf('【', start + 1);
    if (next < 0 || next >= end) prompts.push({ start, end });
  }
  return prompts;
}
