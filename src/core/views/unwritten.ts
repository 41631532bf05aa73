import type { PartPlace, Report, Section } from '../model/report.ts';
import { slice } from '../text/spans.ts';
import { countWritten } from '../text/word-count.ts';
import { view } from './view.ts';

/** The parts of a report that are not there, or have nothing but headings and prompts. */
export const unwrittenParts = view((report: Report): readonly PartPlace[] =>
  report.parts.filter(({ part, status, section }) => {
    if (section === undefined) return status === 'missing';
    const tops = report.sections.filter(({ parts }) => parts.includes(part));
    return (tops.length > 0 ? tops : [section]).every((one) => !isWritten(report, one));
  }),
);

/** Whether anything is written under a heading or those below it. A heading that is a sentence itself says something. */
export function isWritten(report: Report, section: Section): boolean {
  const { heading, body, children } = section;
  if (heading.runIn || countWritten(slice(report.text, body)) > 0) return true;
  return children.some((child) => isWritten(report, child));
}
