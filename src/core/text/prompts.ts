import type { Span } from './spans.ts';

const OPENING = '【待填：';
/** How a prompt of another writer begins: 【待填】, 【待填 件数】. */
const ANY_OPENING = '【待填';
const PROMPT = `${OPENING}([^【】]*)】`;
const EVERY_PROMPT = new RegExp(PROMPT, 'g');
const ONE_PROMPT = new RegExp(`^${PROMPT}$`);

/** In a text that is not written to its end, as a source for expressions: a prompt, or another word for one. */
export const STILL_TO_WRITE = '【待填|待补充';

/** What the clerk is to write stands in the text as 【待填：…】; the rule `placeholder` finds it. */
export function prompt(what: string): string {
  return `${OPENING}${what}】`;
}

/** Matches what stands in 【】 on one line, as a piece of an expression: a prompt, or a label, which is never longer. */
export const PROMPT_OR_LABEL = `${OPENING}[^【】\\r\\n]*】|【[^【】\\r\\n]{0,200}】`;

/** Whether a piece of text is nothing but one prompt. */
export function isPrompt(text: string): boolean {
  return ONE_PROMPT.test(text);
}

/** The prompts of a text, brackets included, in order; 【待填】 is one as well. */
export function findPrompts(text: string): readonly Span[] {
  const prompts: Span[] = [];
  for (let start = text.indexOf(ANY_OPENING); start >= 0; start = text.indexOf(ANY_OPENING, start + 1)) {
    const end = text.indexOf('】', start) + 1;
    if (end === 0) break;
    const next = text.indexOf('【', start + 1);
    if (next < 0 || next >= end) prompts.push({ start, end });
  }
  return prompts;
}

/** A text in which each prompt gives way to what `write` makes of what it asks for. */
export function replacePrompts(text: string, write: (what: string) => string): string {
  return text.replace(EVERY_PROMPT, (_, what: string) => write(what));
}

/** A text without all that stands in 【】: prompts, whoever wrote them, and labels. */
export function withoutLenticular(text: string): string {
  return text.replace(/【[^【】]*】/g, '');
}

const ANY_PROMPT = '【待[填补][^【】]*】';
/** 一是【…】，原因是【…】。: a sentence that is nothing but prompts goes with its mark, its ordinal and its 原因是. */
const BLANK_SENTENCE = `(?:[一二三四五六七八九]是)?${ANY_PROMPT}(?:，原因是${ANY_PROMPT})?[。；]`;
const BLANK = new RegExp(`(?<=(?:^|[\\r\\n。；][ \\t\\u3000]{0,4}))${BLANK_SENTENCE}|${ANY_PROMPT}|[_＿]{2,}`, 'g');

/** What of a text is written: without its prompts and the lines to write on. */
export function withoutBlanks(text: string): string {
  return /【待|[_＿]{2}/.test(text) ? text.replace(BLANK, '') : text;
}
