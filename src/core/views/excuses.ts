import type { Report } from '../model/report.ts';
import { type ExcuseMark, findExcuseMarks } from '../text/excuse-marks.ts';
import { physicalLines } from '../text/line-ends.ts';
import { isInside, type Span, slice } from '../text/spans.ts';
import { view } from './view.ts';

/** A place that a mark takes away from a rule. */
export interface Excuse {
  readonly mark: ExcuseMark;
  readonly rule: string;
  /** What begins in it is excused; both ends belong to it. */
  readonly place: Span;
}

/** The marks of a report. */
export const excuseMarksOf = view((report): readonly ExcuseMark[] => findExcuseMarks(report.text));

const markLines = view((report): readonly Span[] => excuseMarksOf(report).map(({ line }) => line));

/** Whether an offset lies on the line of a mark. */
export function isInExcuseMark(report: Report, offset: number): boolean {
  return isInside(markLines(report), offset);
}

/** What the marks of a report excuse: those that name a rule and a reason and, of a passage, have their partner. */
export const excusesOf = view((report): readonly Excuse[] => {
  const marks = excuseMarksOf(report);
  if (marks.length === 0) return [];
  const ends = partnersOf(marks);
  const below = linesBelow(report.text, marks);
  return marks.flatMap((mark) => {
    const { reach, rules, reason, line } = mark;
    if (reach === 'end' || reason === '') return [];
    const end = reach === 'file' ? report.text.length : reach === 'begin' ? ends.get(mark)?.span.end : below.get(mark);
    if (end === undefined) return [];
    const place = { start: reach === 'file' ? 0 : line.start, end };
    return rules.map(({ id }) => ({ mark, rule: id, place }));
  });
});

/** For both marks of each passage, the other one. An end that names rules closes the last open beginning that names one of them. */
export function partnersOf(marks: readonly ExcuseMark[]): ReadonlyMap<ExcuseMark, ExcuseMark> {
  const partners = new Map<ExcuseMark, ExcuseMark>();
  const open: ExcuseMark[] = [];
  for (const mark of marks) {
    if (mark.reach === 'begin') open.push(mark);
    if (mark.reach !== 'end') continue;
    const ids = new Set(mark.rules.map(({ id }) => id));
    const index = open.findLastIndex(({ rules }) => ids.size === 0 || rules.some(({ id }) => ids.has(id)));
    const [begin] = index < 0 ? [] : open.splice(index, 1);
    if (begin === undefined) continue;
    partners.set(begin, mark);
    partners.set(mark, begin);
  }
  return partners;
}

/** Where the line ends that each mark stands above: the next one that is neither blank nor a mark, else the text. */
function linesBelow(text: string, marks: readonly ExcuseMark[]): ReadonlyMap<ExcuseMark, number> {
  const ends = new Map<ExcuseMark, number>();
  const waiting: ExcuseMark[] = [];
  let next = 0;
  for (const line of physicalLines(text)) {
    const mark = marks[next];
    if (mark?.line.start === line.start) {
      waiting.push(mark);
      next += 1;
    } else if (waiting.length > 0 && slice(text, line).trim() !== '') {
      for (const each of waiting.splice(0)) ends.set(each, line.end);
    }
  }
  for (const each of waiting) ends.set(each, text.length);
  return ends;
}
