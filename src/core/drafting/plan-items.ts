import type { Report, Section } from '../model/report.ts';
import { recognizeParts } from '../reading/parts.ts';
import type { Span } from '../text/spans.ts';
import { headingItem, numberedItems, planOpening, sentenceItems, type ToldItem } from './told-items.ts';

/** What the plan of a report promises: its sub-headings, else its 一是…二是…, else its sentences. */
export function planItems(report: Report): readonly ToldItem[] {
  const sections = report.sections.filter((section) => section.parts.includes('plan'));
  if (sections.length > 0) return sections.flatMap((section) => sectionItems(report, section));
  const place = report.parts.find(({ part }) => part === 'plan');
  if (place?.section !== undefined) return sectionItems(report, place.section);
  const line = report.lines.find(
    ({ start, end }) => place?.span !== undefined && start <= place.span.start && place.span.start < end,
  );
  return line === undefined || place?.span === undefined
    ? []
    : proseItems(report, { ...line, start: place.span.start });
}

function sectionItems(report: Report, section: Section): readonly ToldItem[] {
  if (section.parts.length > 1) return mergedItems(report, section);
  if (section.children.length > 0) return section.children.map(headingItem);
  return proseItems(report, section.body);
}

/** Of a section that tells of more than the plan: what stands under a sub-heading of its own, or behind 下一步. */
function mergedItems(report: Report, section: Section): readonly ToldItem[] {
  const own = section.children.filter(({ heading }) => recognizeParts(heading.title, report.profile).includes('plan'));
  if (own.length > 0)
    return own.flatMap((child) =>
      child.children.length > 0 ? child.children.map(headingItem) : proseItems(report, child.body),
    );
  if (section.children.length > 0) return [];
  const start = planOpening(report, section.body);
  return start === undefined ? [] : proseItems(report, { start, end: section.body.end });
}

function proseItems(report: Report, body: Span): readonly ToldItem[] {
  const numbered = numberedItems(report, body);
  return numbered.length > 0 ? numbered : sentenceItems(report, body);
}
