import type { Report } from '../model/report.ts';
import type { Edit } from '../text/edits.ts';
import { lineTerminator } from '../text/line-ends.ts';
import { firstMatch } from '../text/matches.ts';
import { findPrompts, prompt, replacePrompts } from '../text/prompts.ts';
import { slice } from '../text/spans.ts';
import { trimSpan } from '../text/white-space.ts';
import { topSections } from '../views/sections.ts';
import { type PlanItem, planItems } from './plan-items.ts';

/** What a promise is cut to, so that its prompt stays one (UTF-16 units). */
const LONGEST_ITEM = 120;

/** What last year's plan promised, each as a prompt under the first part; the items alone where no heading carries that part. */
export interface AnswerList {
  readonly edits: readonly Edit[];
  readonly homeless: readonly PlanItem[];
}

/** The list to answer for a report that is the start of next year's. An item that is asked for already is not asked for again. */
export function answerList(report: Report): AnswerList {
  const items = planItems(report);
  const section = topSections(report).find(({ parts }) => parts.includes('achievements'));
  if (section === undefined) return { edits: [], homeless: items };
  const known = new Set(findPrompts(report.text).map((span) => slice(report.text, span)));
  const prompts = new Set(items.map(({ text }) => prompt(`去年安排，今年须回应：${plainly(text)}`)));
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
