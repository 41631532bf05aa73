import { allSections, type Report, type Section } from '../report.ts';
import { perReport } from './per-report.ts';

/** The sections of a report of all levels, in the order of the text. */
export const sectionsOf = perReport((report: Report): readonly Section[] => [...allSections(report.sections)]);
