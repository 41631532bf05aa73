import { renumber } from '../drafting/insert-part.ts';
import { formatMarker } from '../heading.ts';
import { allSections, type Section } from '../report.ts';
import type { Context, Edit, Problem, Related, Rule } from '../rule.ts';

/** No report has longer rows or more faults in one; a fix for each of thousands would hold all of the row again. */
const LONGEST_ROW = 100;
const MOST_FIXES = 20;

export const headingSequence: Rule = {
  id: 'heading-sequence',
  title: '标题编号不连续',
  reason:
    '同一级标题应从一起依次编号，不跳号、不重号；同级标题要编号就都编号。编号断开的地方，往往是漏了一节，或某个标题漏了编号。',
  severity: 'error',
  examples: [
    {
      name: '标题漏了编号',
      text: '一、主要举措和成效\n二、存在的不足和原因\n⟦党政主要负责人履行推进法治建设第一责任人职责情况⟧\n四、2024年主要安排',
      fixed:
        '一、主要举措和成效\n二、存在的不足和原因\n三、党政主要负责人履行推进法治建设第一责任人职责情况\n四、2024年主要安排',
    },
    {
      name: '跳号',
      text: '一、主要举措和成效\n二、存在的不足和原因\n⟦四、⟧2024年主要安排',
      fixed: '一、主要举措和成效\n二、存在的不足和原因\n三、2024年主要安排',
    },
    {
      name: '重号',
      text: '一、主要举措和成效\n（一）强化领导。\n⟦（一）⟧依法履职。\n（三）宣传教育。',
      fixed: '一、主要举措和成效\n（一）强化领导。\n（二）依法履职。\n（三）宣传教育。',
    },
    {
      name: '换了上级标题，下级重新编号',
      text: '一、主要举措和成效\n（一）强化领导。\n（二）依法履职。\n二、存在的不足和原因\n（一）认识不足。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const row of siblingRows(report.sections)) yield* checkRow(row);
    for (const section of allSections(report.sections)) {
      for (const row of siblingRows(section.children)) yield* checkRow(row);
    }
  },
};

/** Siblings of one level; a parent whose children skip a level has more than one row. */
function siblingRows(sections: readonly Section[]): readonly (readonly Section[])[] {
  return [1, 2, 3, 4]
    .map((level) => sections.filter((section) => section.heading.level === level))
    .filter((row) => row.some((section) => section.heading.number !== undefined));
}

function* checkRow(row: readonly Section[]): Generator<Problem> {
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
