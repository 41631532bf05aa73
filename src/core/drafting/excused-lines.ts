import type { Report } from '../model/report.ts';
import type { ExcuseMark } from '../text/excuse-marks.ts';
import type { Span } from '../text/spans.ts';
import { excuseMarksOf, partnersOf } from '../views/excuses.ts';

/**
 * Whole lines with the marks around them that excuse them and nothing else: those that stand above their first line, and both marks of a
 * passage that lies in them.
 */
export function withExcuseMarks(report: Report, lines: Span): Span {
  const marks = excuseMarksOf(report);
  if (marks.length === 0) return lines;
  const partners = partnersOf(marks);
  const above = marksAbove(report, marks, lines.start);
  const below = marksBelow(report, marks, lines.end);
  const reach = below.at(-1)?.line.end ?? lines.end;
  const closesWithin = (mark: ExcuseMark) => (partners.get(mark)?.line.start ?? Infinity) < reach;
  const isOther = ({ reach: kind }: ExcuseMark) => kind !== 'line' && kind !== 'begin';
  const first = above.findLastIndex((mark) => isOther(mark) || (mark.reach === 'begin' && !closesWithin(mark)));
  const start = above[first + 1]?.line.start ?? lines.start;
  const opensWithin = (mark: ExcuseMark) => mark.reach === 'end' && (partners.get(mark)?.line.start ?? -1) >= start;
  const stop = below.findIndex((mark) => !opensWithin(mark));
  const last = below[(stop < 0 ? below.length : stop) - 1];
  return { start, end: last?.line.end ?? lines.end };
}

/** The marks between which and an offset nothing stands but blanks and marks. */
function marksAbove({ text }: Report, marks: readonly ExcuseMark[], offset: number): readonly ExcuseMark[] {
  const found: ExcuseMark[] = [];
  let start = offset;
  for (const mark of marks.filter(({ line }) => line.end <= offset).reverse()) {
    if (text.slice(mark.line.end, start).trim() !== '') break;
    found.unshift(mark);
    start = mark.line.start;
  }
  return found;
}

function marksBelow({ text }: Report, marks: readonly ExcuseMark[], offset: number): readonly ExcuseMark[] {
  const found: ExcuseMark[] = [];
  let end = offset;
  for (const mark of marks.filter(({ line }) => line.start >= offset)) {
    if (text.slice(end, mark.line.start).trim() !== '') break;
    found.push(mark);
    end = mark.line.end;
  }
  return found;
}
