import { formatMarker } from '../model/heading.ts';
import type { Section } from '../model/report.ts';
import type { Problem, Related } from '../model/rule.ts';
import type { Edit } from '../text/edits.ts';
import { LARGEST_NUMERAL } from '../text/numerals.ts';
import { canCount, renumber } from './renumbered.ts';

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
  for (const [index, { heading }] of row.entries()) {
    if (heading.number === expected) {
      expected += 1;
      continue;
    }
    const place: Place = { row, index, expected };
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
}

function misnumbered({ row, index, expected }: Place, number: number): Problem {
  const { level, marker, title, titleSpan } = (row[index] as Section).heading;
  const right = expected > LARGEST_NUMERAL ? undefined : formatMarker(level, expected);
  const wrong = number > expected ? `缺少“${right}”` : '编号重复或倒退';
  const advice =
    right === undefined ? '前面的编号已经用完，请分成几部分' : `按顺序应为“${right}”；如漏了一节请补上，否则顺延编号`;
  return {
    span: marker?.span ?? titleSpan,
    message: `标题编号不连续：${wrong}。“${marker?.text}${title}”${advice}`,
    related: neighbours(row, [index - 1], '上一个同级标题'),
    fixes: canCount(row.length - index, expected)
      ? [{ title: `改为“${right}”，后面的编号顺延`, edits: renumber(row.slice(index), expected), safe: false }]
      : [],
  };
}

function unnumbered({ row, index, expected }: Place, shifts: boolean): Problem {
  const { level, titleSpan } = (row[index] as Section).heading;
  const right = expected > LARGEST_NUMERAL ? undefined : formatMarker(level, expected);
  const insert: Edit = { span: { start: titleSpan.start, end: titleSpan.start }, text: right ?? '' };
  const canInsert = right !== undefined && (!shifts || canCount(row.length - index, expected));
  const rest = canInsert && shifts ? renumber(row.slice(index + 1), expected + 1) : [];
  return {
    span: titleSpan,
    message: `这一标题没有编号，而同级标题都有编号${right === undefined ? '' : `，应编为“${right}”`}`,
    related: neighbours(row, [index - 1, index + 1], '同级标题有编号'),
    fixes: canInsert ? [{ title: `加上编号“${right}”`, edits: [insert, ...rest], safe: false }] : [],
  };
}

/** The numbered siblings at these places. */
function neighbours(row: readonly Section[], places: readonly number[], message: string): readonly Related[] {
  return places.flatMap((place) => {
    const marker = row[place]?.heading.marker;
    return marker === undefined ? [] : [{ span: marker.span, message }];
  });
}
