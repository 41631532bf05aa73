import { formatMarker } from '../model/heading.ts';
import type { Section } from '../model/report.ts';
import type { Problem, Related } from '../model/rule.ts';
import type { Edit } from '../text/edits.ts';
import { renumber } from './renumbered.ts';

/** No report has longer rows or more faults in one; a fix for each of thousands would hold all of the row again. */
const LONGEST_ROW = 100;
const MOST_FIXES = 20;

/** Siblings of one level; a parent whose children skip a level has more than one row. */
export function siblingRows(sections: readonly Section[]): readonly (readonly Section[])[] {
  return [1, 2, 3, 4]
    .map((level) => sections.filter((section) => section.heading.level === level))
    .filter((row) => row.some((section) => section.heading.number !== undefined));
}

/** What is wrong with the numbers of one row of siblings. */
export function* checkRow(row: readonly Section[]): Generator<Problem> {
  const isUnnumberedExtra = isConsecutive(row);
  let expected = 1;
  let count = 0;
  for (const [index, { heading }] of row.entries()) {
    if (heading.number === expected) {
      expected += 1;
      continue;
    }
    const place: Place = { row, index, expected, hasFix: count < MOST_FIXES };
    count += 1;
    if (heading.number === undefined) {
      yield unnumbered(place, isUnnumberedExtra);
      if (!isUnnumberedExtra) expected += 1;
    } else {
      yield misnumbered(place, heading.number);
      expected = row[index + 1]?.heading.number === expected + 1 ? expected + 1 : heading.number + 1;
    }
  }
}

/** Whether the numbers count on without a gap when the unnumbered headings are passed over. */
function isConsecutive(row: readonly Section[]): boolean {
  const numbers = row.flatMap(({ heading }) => heading.number ?? []);
  return numbers.length > 1 && numbers.every((number, index) => number === index + 1);
}

/** A heading of a row, and the number it should have. */
interface Place {
  readonly row: readonly Section[];
  readonly index: number;
  readonly expected: number;
  readonly hasFix: boolean;
}

function misnumbered({ row, index, expected, hasFix }: Place, number: number): Problem {
  const { level, marker, title, titleSpan } = (row[index] as Section).heading;
  const right = formatMarker(level, expected);
  const wrong = number > expected ? `缺少“${right}”` : '编号重复或倒退';
  const edits = hasFix ? renumber(row.slice(index, index + LONGEST_ROW), expected) : [];
  return {
    span: marker?.span ?? titleSpan,
    message: `标题编号不连续：${wrong}。“${marker?.text}${title}”按顺序应为“${right}”；如漏了一节请补上，否则顺延编号`,
    related: neighbours(row, [index - 1], '上一个同级标题'),
    fixes: hasFix ? [{ title: `改为“${right}”，后面的编号顺延`, edits, safe: false }] : [],
  };
}

function unnumbered({ row, index, expected, hasFix }: Place, shifts: boolean): Problem {
  const { level, titleSpan } = (row[index] as Section).heading;
  const right = formatMarker(level, expected);
  const insert: Edit = { span: { start: titleSpan.start, end: titleSpan.start }, text: right };
  const rest = hasFix && shifts ? renumber(row.slice(index + 1, index + LONGEST_ROW), expected + 1) : [];
  return {
    span: titleSpan,
    message: `这一标题没有编号，而同级标题都有编号，应编为“${right}”`,
    related: neighbours(row, [index - 1, index + 1], '同级标题有编号'),
    fixes: hasFix ? [{ title: `加上编号“${right}”`, edits: [insert, ...rest], safe: false }] : [],
  };
}

/** The numbered siblings at these places. */
function neighbours(row: readonly Section[], places: readonly number[], message: string): readonly Related[] {
  return places.flatMap((place) => {
    const marker = row[place]?.heading.marker;
    return marker === undefined ? [] : [{ span: marker.span, message }];
  });
}
