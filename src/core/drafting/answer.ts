import type { Edit } from '../text/edits.ts';
import { findPrompts, isPrompt } from '../text/prompts.ts';
import { spanAfter } from '../text/span-after.ts';
import { contains, type Span, slice } from '../text/spans.ts';

/** What was written in place of a prompt, as long as its writer is at it. */
export interface Answer {
  /** The prompt, brackets included. */
  readonly prompt: string;
  /** What was written: empty where the prompt was only deleted. */
  readonly span: Span;
  /** Where the same prompt stood elsewhere and was filled in likewise, and with what. */
  readonly copies: readonly Span[];
  readonly copied: string;
}

/** Prompts for what is the same wherever it is asked: names of offices, and years. Last year's 86 may stand for many things. */
const ONE_ANSWER = /^【待填：(?:发文机关|机关代字|主送机关|年份)/;
/** Marks that stood behind the prompt: who goes over them is still at what they close. */
const CLOSING_MARKS = /[，。；：、！？）》〉〕”’】]/;

/** The answer that begins when an edit puts something in place of a prompt; undefined for any other edit, or one that puts a prompt there. */
export function beginAnswer(prompt: string, place: Span, { span, text }: Edit): Answer | undefined {
  if (span.start !== place.start || span.end !== place.end || isPrompt(text)) return undefined;
  return { prompt, span: { start: span.start, end: span.start + text.length }, copies: [], copied: '' };
}

/**
 * The answer that begins when a mark is typed over a prompt that is selected: the editor puts a pair of marks around it (《…》), and
 * `surplus` is what was not meant, the prompt and the second mark. Undefined for any other edits.
 */
export function beginAtMark(
  prompt: string,
  place: Span,
  edits: readonly Edit[],
): { readonly answer: Answer; readonly surplus: Span } | undefined {
  const [open, close, ...others] = [...edits].sort((a, b) => a.span.start - b.span.start);
  if (open === undefined || close === undefined || others.length > 0) return undefined;
  const isAround = open.span.start === place.start && close.span.start === place.end;
  if (!isAround || open.span.end !== place.start || close.span.end !== place.end) return undefined;
  const start = place.start + open.text.length;
  const end = place.end + open.text.length + close.text.length;
  return { answer: { prompt, span: { start: place.start, end }, copies: [], copied: '' }, surplus: { start, end } };
}

/** The answer after an edit; undefined when that reached out of it. */
export function followAnswer(answer: Answer, edit: Edit): Answer | undefined {
  const { start, end } = edit.span;
  const { span } = answer;
  const shift = spanAfter([edit]);
  const copies = answer.copies.map(shift);
  if (contains(span, edit.span)) {
    return { ...answer, copies, span: { start: span.start, end: span.end + edit.text.length - (end - start) } };
  }
  return start < span.end && end > span.start ? undefined : { ...answer, copies, span: shift(span) };
}

/** Whether a cursor has not left an answer: it is in it, or behind the marks that close it. */
export function isWithinAnswer(text: string, { span }: Answer, cursor: number): boolean {
  let end = span.end;
  while (end < cursor && CLOSING_MARKS.test(text.charAt(end))) end += 1;
  return span.start <= cursor && cursor <= end;
}

/** Whether a cursor has just written an answer: it is within it, and not on a fresh line of it with nothing on it yet. */
export function isAtAnswer(text: string, answer: Answer, cursor: number): boolean {
  if (!isWithinAnswer(text, answer, cursor)) return false;
  return !/[\r\n][ \t\u3000]*$/.test(text.slice(answer.span.start, cursor));
}

/**
 * What fills in the other prompts that ask the same as an answer does, and what was filled in so before the answer was changed;
 * nothing when that was done, so that it can be undone.
 */
export function answerAlike(text: string, { prompt, span, copies, copied }: Answer): readonly Edit[] {
  const answer = slice(text, span);
  if (answer === copied) return [];
  if (!ONE_ANSWER.test(prompt) || answer.trim() === '' || answer.length > LONGEST_ANSWER || /[\r\n【】]/.test(answer)) {
    return [];
  }
  const asked = findPrompts(text).filter((other) => slice(text, other) === prompt);
  const stale = copies.filter((copy) => slice(text, copy) === copied);
  return [...asked, ...stale].sort((a, b) => a.start - b.start).map((place) => ({ span: place, text: answer }));
}

/** An answer once `edits` of `answerAlike` are applied to a text. */
export function afterAnsweringAlike(text: string, answer: Answer, edits: readonly Edit[]): Answer {
  const shift = spanAfter(edits);
  const kept = answer.copies.filter((copy) => !edits.some(({ span }) => span.start === copy.start));
  const copies = [...kept, ...edits.map(({ span }) => span)].sort((a, b) => a.start - b.start).map(shift);
  return { ...answer, span: shift(answer.span), copies, copied: slice(text, answer.span) };
}

/** No name of an office is longer (UTF-16 units). */
const LONGEST_ANSWER = 100;
