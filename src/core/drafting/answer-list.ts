import type { PartId } from '../model/part.ts';
import type { Report } from '../model/report.ts';
import type { Edit } from '../text/edits.ts';
import { lineTerminator } from '../text/line-ends.ts';
import { firstMatch } from '../text/matches.ts';
import { findPrompts, prompt, replacePrompts } from '../text/prompts.ts';
import { slice } from '../text/spans.ts';
import { trimSpan } from '../text/white-space.ts';
import { topSections } from '../views/sections.ts';
import { planItems } from './plan-items.ts';
import { problemItems } from './problem-items.ts';
import type { ToldItem } from './told-items.ts';

/** What an item is cut to, so that its prompt stays one (UTF-16 units). */
const LONGEST_ITEM = 120;

/** What last year's report left to answer, each as a prompt; with what they must be told, those that found no place. */
export interface AnswerList {
  readonly edits: readonly Edit[];
  readonly homeless: readonly HomelessItem[];
}

/** An item to answer for which no heading carries the part it belongs to. */
export interface HomelessItem extends ToldItem {
  readonly message: string;
}

const QUESTIONS = {
  plan: (item: string) => `去年安排，今年须回应：${item}`,
  problem: (item: string) => `去年指出的不足，今年是否已经解决：${item}`,
} as const;

/** The prompt that asks to answer an item of last year's plan, or one of its shortcomings. */
export function answerPrompt(kind: keyof typeof QUESTIONS, item: string): string {
  return prompt(QUESTIONS[kind](plainly(item)));
}

/**
 * The lists to answer for a report that is the start of next year's: what its plan promised under the first part, what it found
 * wanting under 不足. An item that is asked for already is not asked for again.
 */
export function answerList(report: Report): AnswerList {
  const plans = listUnder(report, 'achievements', planItems(report), 'plan');
  const problems = listUnder(report, 'problems', problemItems(report), 'problem');
  const place = ({ text }: ToldItem) => text.slice(0, 40);
  return {
    edits: [...plans.edits, ...problems.edits],
    homeless: [
      ...plans.homeless.map((item) => ({ ...item, message: `上年安排“${place(item)}”，今年须回应` })),
      ...problems.homeless.map((item) => ({
        ...item,
        message: `上年指出的不足“${place(item)}”，今年须说明是否已经解决`,
      })),
    ],
  };
}

/** The prompts below the heading of a part; where no heading carries it, the items are left over. */
function listUnder(
  report: Report,
  part: PartId,
  items: readonly ToldItem[],
  kind: keyof typeof QUESTIONS,
): { readonly edits: readonly Edit[]; readonly homeless: readonly ToldItem[] } {
  const section = topSections(report).find(({ parts }) => parts.includes(part));
  if (section === undefined) return { edits: [], homeless: items };
  const known = new Set(findPrompts(report.text).map((span) => slice(report.text, span)));
  const prompts = new Set(items.map(({ text }) => answerPrompt(kind, text)));
  const missing = [...prompts].filter((wanted) => !known.has(wanted));
  if (missing.length === 0) return { edits: [], homeless: [] };
  const { line } = section.heading;
  const isMarkdown = report.syntax === 'markdown';
  const indent = isMarkdown ? '' : firstMatch(/^[ \t\u3000]*/, slice(report.text, line));
  const end = lineTerminator(report.text);
  const gap = isMarkdown ? end + end : end;
  const at = trimSpan(report.text, line).end;
  return {
    edits: [{ span: { start: at, end: at }, text: missing.map((wanted) => `${gap}${indent}${wanted}`).join('') }],
    homeless: [],
  };
}

/** The wording without prompts inside it (last year's value takes their place), cut at a whole character. */
function plainly(text: string): string {
  const bare = replacePrompts(text, (what) => what.replace(/^上年/, '')).replace(/[【】]/g, '');
  return bare.length <= LONGEST_ITEM ? bare : `${bare.slice(0, LONGEST_ITEM).replace(/[\ud800-\udbff]$/, '')}……`;
}
