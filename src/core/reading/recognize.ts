import type { Profile } from '../model/profile.ts';
import { allSections, type Report } from '../model/report.ts';
import { RULE_OF_LAW } from '../profiles/rule-of-law.ts';
import { mayBeReport } from './candidate.ts';

/** Without a title, this share of the headings must speak of the profile's subject. */
const SUBJECT_SHARE = 0.25;
const LEAST_SUBJECT_HEADINGS = 2;

/**
 * Whether a text is a report of the profile’s kind: it bears such a title; or it has no title at all, two of the parts, and
 * a lead-in, headings or a part on 第一责任人 that
 * speak of the subject (a general work summary has the other parts as well).
 */
export function isReport(report: Report, profile: Profile = RULE_OF_LAW): boolean {
  // Whoever asks first whether a text is worth reading must not be told otherwise afterwards.
  if (!mayBeReport(report.text, profile)) return false;
  if (report.title !== undefined) return true;
  const present = report.parts.filter((part) => part.status === 'present').length;
  if (present < 2 || (report.leadIn === undefined && hasOtherTitle(report))) return false;
  if (profile.subject.test(report.leadIn?.text ?? '')) return true;
  if (report.parts.some(({ part, status }) => part === 'leadership' && status === 'present')) return true;
  const headings = [...allSections(report.sections)].map((section) => section.heading.title);
  const onSubject = headings.filter((title) => profile.subject.test(title)).length;
  return onSubject >= LEAST_SUBJECT_HEADINGS && onSubject / headings.length >= SUBJECT_SHARE;
}

/** Whether something short stands above the first heading, which then is the title of another kind of document. */
function hasOtherTitle(report: Report): boolean {
  const first = report.lines[0];
  const heading = report.sections[0];
  if (first === undefined || heading === undefined || first.start >= heading.span.start) return false;
  return first.end - first.start <= 60 && !/[。；]$/.test(report.text.slice(first.start, first.end));
}
