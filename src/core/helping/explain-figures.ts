import { type Breakdown, findBreakdowns } from '../figures/breakdowns.ts';
import { paragraphFigures } from '../figures/paragraph-figures.ts';
import { formatNumber, round } from '../figures/quantities.ts';
import { judgeSum } from '../figures/sums.ts';
import type { Report } from '../model/report.ts';
import { contains, type Span } from '../text/spans.ts';
import { inReport } from '../views/paragraphs.ts';
import type { Explanation } from './explanation.ts';

/** The sum of the list of parts that a figure at an offset belongs to, beside the total the text gives. */
export function explainFigures(report: Report, offset: number): readonly Explanation[] {
  const found = paragraphFigures(report).find(({ paragraph: { span } }) =>
    contains(span, { start: offset, end: offset }),
  );
  if (found === undefined) return [];
  const { paragraph, quantities } = found;
  const at = offset - paragraph.span.start;
  return [...findBreakdowns(paragraph.text, quantities)].flatMap((breakdown): readonly Explanation[] => {
    const figures = [breakdown.total, ...breakdown.items.map(({ quantity }) => quantity)];
    const figure = figures.find(({ span }) => span.start <= at && at <= span.end);
    return figure === undefined ? [] : [explain(breakdown, inReport(paragraph, figure.span))];
  });
}

function explain(breakdown: Breakdown, span: Span): Explanation {
  const { total, items } = breakdown;
  const unit = total.unit;
  const sum = round(items.reduce((one, { quantity }) => one + quantity.value, 0));
  const terms = items.map(({ quantity }) => formatNumber(quantity.value)).join('+');
  const difference = round(total.value - sum);
  return {
    span,
    title: `${items.length}个分项合计${formatNumber(sum)}${unit}`,
    points: [
      `${terms}=${formatNumber(sum)}`,
      `总数${formatNumber(total.value)}${unit}，${verdict(breakdown, difference)}`,
    ],
  };
}

function verdict(breakdown: Breakdown, difference: number): string {
  if (difference === 0) return '两者相符';
  const { total, items } = breakdown;
  const gap = `相差${formatNumber(Math.abs(difference))}${total.unit}`;
  if ([total, ...items.map(({ quantity }) => quantity)].some(({ isApproximate }) => isApproximate)) {
    return `${gap}；其中有约数，只能大致核对`;
  }
  if (judgeSum(breakdown) !== undefined) return `${gap}，请核对`;
  return difference > 0 ? `${gap}，分项可能没有列全` : `${gap}，分项之间可能有交叉或者上下级关系`;
}
