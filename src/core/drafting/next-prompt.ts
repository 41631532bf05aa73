import { contains, type Span } from '../text/spans.ts';

/** Where to go from prompt to prompt, and whether that leads past the end of the text and round again. */
export interface PromptStop {
  readonly prompt: Span;
  readonly isRound: boolean;
}

/** The prompt (of those in the order of the text) that a selection stands on or in, or touches when it is empty: of two the one behind. */
export function promptAt(prompts: readonly Span[], selection: Span): Span | undefined {
  return prompts.findLast((prompt) => contains(prompt, selection));
}

/** The first prompt behind a selection, or at it, else the first of all; undefined when there is none. */
export function nextPrompt(prompts: readonly Span[], { end }: Span): PromptStop | undefined {
  const behind = prompts.find(({ start }) => start >= end);
  const prompt = behind ?? prompts[0];
  return prompt && { prompt, isRound: behind === undefined };
}

/** The last prompt before a selection, or up to it, else the last of all; undefined when there is none. */
export function previousPrompt(prompts: readonly Span[], { start }: Span): PromptStop | undefined {
  const before = prompts.findLast(({ end }) => end <= start);
  const prompt = before ?? prompts.at(-1);
  return prompt && { prompt, isRound: before === undefined };
}
