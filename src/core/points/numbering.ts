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

/** What is wrong with the numbers of headings and of all below them. */
export function* checkNumbers(sections: readonly Section[]): Generator<Problem> {
  for (const row of siblingRows(sections)) yield* checkRow(row);
  yield* checkNumbersBelow(sections);
}

/** The rows below each of some siblings. */
function* checkNumbersBelow(siblings: readonly Section[]): Generator<Problem> {
  for (const [index, section] of siblings.entries()) {
    const stray = strayMark(section, siblings[index + 1]);
    const above = siblings[index - 1]?.children ?? [];
    if (stray !== undefined) yield wrongMark(section, stray);
    else for (const row of siblingRows(section.children)) yield* checkRow(row, runsOnFrom(row, above));
    yield* checkNumbersBelow(section.children);
  }
}

/** What is wrong with the numbers of one row of siblings; `last`: the number of another row that it runs on from. */
function* checkRow(row: readonly Section[], last?: number): Generator<Problem> {
  const isUnnumberedExtra = isConsecutive(row);
  let expected = 1;
  if (last !== undefined) {
    yield runOn(row, last);
    expected = last + 1;
  }
  for (const [index, section] of row.entries()) {
    const { number } = section.heading;
    const above = row[index - 1];
    if (above !== undefined && strayMark(above, section) !== undefined) expected += 1;
    if (number === expected) {
      expected += 1;
      continue;
    }
    const place: Place = { row, index, expected };
    if (number === undefined) {
      if (isUnnumberedExtra && isBare(section)) continue;
      const isAbove = isUnnumberedExtra && row.slice(0, index).every(({ heading }) => heading.number === undefined);
      yield { ...unnumbered(place, isUnnumberedExtra), ...(isAbove ? { severity: 'info' as const } : {}) };
      if (!isUnnumberedExtra) expected += 1;
    } else {
      yield misnumbered(place, number);
      expected = row[index + 1]?.heading.number === expected + 1 ? expected + 1 : number + 1;
    }
  }
}

/** The number that a row below one heading runs on from, in the row of the heading before it; undefined when it does not. */
function runsOnFrom(row: readonly Section[], above: readonly Section[]): number | undefined {
  const [first] = row;
  const last = above.findLast(({ heading }) => heading.level === first?.heading.level)?.heading.number;
  return last !== undefined && first?.heading.number === last + 1 ? last : undefined;
}

/** A lone heading that counts on in the row above it, and only bears the mark of a lower level: （二） 3. （四）. */
function strayMark({ heading, children }: Section, next: Section | undefined): Section | undefined {
  const [only, other] = children;
  if (only === undefined || other !== undefined || heading.number === undefined) return undefined;
  const isNext = only.heading.number === heading.number + 1;
  const isLeftOut = next === undefined || next.heading.number === heading.number + 2;
  return isNext && isLeftOut ? only : undefined;
}

/** Whether the numbers count on without a gap when the unnumbered headings are passed over. */
function isConsecutive(row: readonly Section[]): boolean {
  const numbers = row.flatMap(({ heading }) => heading.number ?? []);
  return numbers.length > 1 && numbers.every((number, index) => number === index + 1);
}

function runOn(row: readonly Section[], last: number): Problem {
  const { marker, titleSpan, level } = (row[0] as Section).heading;
  return {
    span: marker?.span ?? titleSpan,
    severity: 'info',
    message: `这一组编号接着上一节的“${formatMarker(level, last)}”往下排；换了上级标题，下级通常从“${formatMarker(level, 1)}”重新编号`,
    fixes: [{ title: `从“${formatMarker(level, 1)}”重新编号`, edits: renumber(row, 1), safe: false }],
  };
}

function wrongMark(parent: Section, { heading }: Section): Problem {
  const { marker, number = 0, titleSpan } = heading;
  const span = marker?.span ?? titleSpan;
  const right = formatMarker(parent.heading.level, number);
  return {
    span,
    message: `“${marker?.text}”接着上面的“${parent.heading.marker?.text}”编号，应用同级的“${right}”`,
    related: neighbours([parent], [0], '上一个同级标题'),
    fixes: [{ title: `改为“${right}”`, edits: [{ span, text: right }], safe: false }],
  };
}

/** A title above a part of the row, which counts on without it: nothing but the next heading stands below it. */
function isBare({ body, children }: Section): boolean {
  return body.start === body.end && children.length === 0;
}

/** A heading of a row, and the number it should have. */
interface Place {
  readonly row: readonly Section[];
  readonly index: number;
  readonly expected: number;
}

function misnumbered({ row, index, expected }: Place, number: number): Problem {
  const { level, marker, title, titleSpan, inline } = (row[index] as Section).heading;
  const right = expected > LARGEST_NUMERAL ? undefined : formatMarker(level, expected);
  const wrong = number > expected ? `缺少“${right}”` : '编号重复或倒退';
  const advice =
    right === undefined ? '前面的编号已经用完，请分成几部分' : `按顺序应为“${right}”；如漏了一节请补上，否则顺延编号`;
  return {
    span: marker?.span ?? titleSpan,
    // In a text that lost its lines the first headings may have been lost with them.
    ...(inline && index === 0 ? { severity: 'info' } : {}),
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
