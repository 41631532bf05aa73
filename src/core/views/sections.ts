import { topLevel } from '../model/heading.ts';
import { allSections, type Report, type Section } from '../model/report.ts';
import { view } from './view.ts';

/** The sections of a report of all levels, in the order of the text. */
export const sectionsOf = view((report: Report): readonly Section[] => [...allSections(report.sections)]);

/** The sections that stand where the parts stand: the topmost level the report uses. */
export const topSections = view((report: Report): readonly Section[] => {
  const level = topLevel(report.sections.map(({ heading }) => heading.level));
  return report.sections.filter((section) => section.heading.level === level);
});
