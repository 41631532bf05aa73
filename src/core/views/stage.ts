import type { Report } from '../model/report.ts';
import type { Stage, StageWish } from '../model/stage.ts';
import { findPrompts } from '../text/prompts.ts';
import { type Span, slice } from '../text/spans.ts';
import { countWritten } from '../text/word-count.ts';
import { sectionsOf } from './sections.ts';
import { view } from './view.ts';

/**
 * How far a report has come. A text is a draft while it has an open 【待填】, or has neither 署名 nor date nor a plan part with
 * prose under it: it is not written to its end yet. `publish` is for the user to say.
 */
export function stageOf(report: Report, wish: StageWish): Stage {
  if (wish !== 'auto') return wish;
  return isBeingWritten(report) ? 'draft' : 'review';
}

const isBeingWritten = view((report): boolean => {
  if (findPrompts(report.text).length > 0) return true;
  return breaksOff(report);
});

/** Whether a text ends before it comes to the plan for the next year and to 署名 and date. */
export const breaksOff = view((report): boolean => {
  return report.signature === undefined && report.date === undefined && !hasPlan(report);
});

function hasPlan(report: Report): boolean {
  const { section, span } = report.parts.find(({ part }) => part === 'plan') ?? {};
  if (section === undefined) return span !== undefined;
  return countWritten(slice(report.text, { start: section.heading.span.end, end: section.span.end })) > 0;
}

/** The end of a report's last line, if that is no heading, that no mark ends yet: what comes next may cure all that is wrong with it. */
export function sentenceBeingWritten(report: Report): Span | undefined {
  const { text, lines } = report;
  const last = lines.at(-1);
  const heading = sectionsOf(report).at(-1)?.heading;
  if (last === undefined || (heading?.runIn === false && heading.span.end >= last.end)) return undefined;
  const written = Math.max(...[...'。！？；'].map((mark) => text.lastIndexOf(mark, last.end - 1))) + 1;
  return written >= last.end ? undefined : { start: Math.max(last.start, written), end: last.end };
}
