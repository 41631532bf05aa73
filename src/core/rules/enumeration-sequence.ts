import type { Report } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { type Enumeration, type EnumerationMark, enumerationsOf } from '../points/enumerations.ts';
import { firstThings } from '../points/first-things.ts';
import { isIntroduced } from '../points/introduced.ts';
import { renumberPoints, writeNumber } from '../points/renumbered.ts';
import { type Span, slice } from '../text/spans.ts';

/** More faults in one run are counted, not shown; a section with more lone points uses the words in its own way. */
const [MOST, FEW] = [3, 2];

export const enumerationSequence: Rule = {
  id: 'enumeration-sequence',
  title: '分项的序数不连续',
  reason:
    '“一是”“二是”“三是”和①②③是给并列的几点编号，应从一起依次编下去；说了“首先”，后面应有“其次”。序数断开，多半是删改时漏了一点，或者编号没有跟着改。一段之内、同一标题下的几段之内连续计数，换了标题重新开始。',
  severity: 'warning',
  examples: [
    {
      name: '跳号',
      text: '一是健全制度。\n二是规范执法。\n⟦四是⟧加强普法。\n五是化解纠纷。',
      fixed: '一是健全制度。\n二是规范执法。\n三是加强普法。\n四是化解纠纷。',
    },
    {
      name: '重号',
      text: '措施有：①健全制度；②规范执法；⟦②⟧加强普法。',
      fixed: '措施有：①健全制度；②规范执法；③加强普法。',
    },
    { name: '只有第一点', text: '⟦一是⟧健全制度，规范执法。\n⟦首先⟧，加强普法，化解纠纷。' },
    {
      name: '跨段连续、另起一组、换了标题',
      text: '一、主要举措和成效\n一是健全制度。具体是：一是修订规则，二是编制清单。二是规范执法。\n三是加强普法。\n二、存在的不足\n一是认识不足。\n二是力量不足。首先，编制偏少；其次，培训不够。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const lone = new Map<Span, EnumerationMark[]>();
    for (const enumeration of enumerationsOf(report)) {
      yield* faultsOf(report, enumeration);
      const { marks, scope } = enumeration;
      const [first, second] = marks;
      if (first?.kind !== 'is' || first.number !== 1 || second !== undefined) continue;
      lone.set(scope, [...(lone.get(scope) ?? []).slice(0, FEW), first]);
    }
    for (const points of lone.values()) {
      if (points.length <= FEW) for (const point of points) yield lonely(report, point);
    }
    for (const span of firstThings(report)) {
      const [word, other] = slice(report.text, span) === '首先' ? ['首先', '其次'] : ['其次', '首先'];
      yield { span, message: `有“${word}”而没有与之呼应的“${other}”，请补上，或改换说法`, isUnwritten: true };
    }
  },
};

function lonely(report: Report, { span }: EnumerationMark): Problem {
  const word = slice(report.text, span);
  return {
    span,
    message: `只有“${word}”，没有“${word.replace('一', '二')}”：请补上其余各点，或删去“${word}”`,
    isUnwritten: true,
  };
}

/** A point of an enumeration, and the number it should have. */
interface Place {
  readonly index: number;
  readonly expected: number;
}

/** What is wrong with the numbers of an enumeration; of many faults the first few. */
function* faultsOf(report: Report, enumeration: Enumeration): Generator<Problem> {
  const faults = [...misnumbered(enumeration.marks)];
  const hidden = faults.length - MOST;
  for (const [order, place] of faults.slice(0, MOST).entries()) {
    if (place.index === 0 && isIntroduced(report, enumeration)) continue;
    yield fault(report, enumeration.marks, place, order === MOST - 1 ? hidden : 0);
  }
}

/** Each point that does not follow the one before it; the first when it does not begin at one. */
function* misnumbered(marks: readonly EnumerationMark[]): Generator<Place> {
  let expected = 1;
  for (const [index, { number }] of marks.entries()) {
    if (number === expected) {
      expected += 1;
      continue;
    }
    yield { index, expected };
    expected = marks[index + 1]?.number === expected + 1 ? expected + 1 : number + 1;
  }
}

/** `hidden` faults of the same enumeration are not shown. */
function fault(report: Report, marks: readonly EnumerationMark[], { index, expected }: Place, hidden: number): Problem {
  const mark = marks[index] as EnumerationMark;
  const number = writeNumber(mark, expected);
  const right = number && slice(report.text, mark.span).replace(slice(report.text, mark.numberSpan), number);
  const wrong = mark.number > expected ? `缺少“${right}”` : '重复或倒退';
  const advice =
    right === undefined
      ? '再往后没有这样的序数了，请分成几组'
      : `按顺序这里应为“${right}”；如漏了一点请补上，否则顺延序数`;
  const more = hidden > 0 ? `。这一组后面还有${hidden}处不连续，没有逐一列出` : '';
  const edits = renumberPoints(marks.slice(index), expected);
  return {
    span: mark.span,
    // In a text that lost its lines two enumerations run into each other.
    ...(report.unsplit.length > 0 && mark.number < expected ? { severity: 'info' } : {}),
    message: `分项的序数不连续：${wrong}。${advice}${more}`,
    related: marks.slice(Math.max(0, index - 1), index).map(({ span }) => ({ span, message: '上一点' })),
    fixes:
      marks.length === 1 || edits.length === 0 ? [] : [{ title: `改为“${right}”，后面的序数顺延`, edits, safe: false }],
  };
}
