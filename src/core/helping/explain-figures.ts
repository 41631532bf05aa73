import { type Breakdown, findBreakdowns } from '../figures/breakdowns.ts';
import { paragraphFigures } from '../figures/paragraph-figures.ts';
import { formatNumber, round } from '../figures/quantities.ts';
import { judgeSum } from '../figures/sums.ts';
import type { Language } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import { contains, type Span } from '../text/spans.ts';
import { inReport } from '../views/paragraphs.ts';
import type { Explanation } from './explanation.ts';
import { EXPLANATION_TEXTS, type ExplanationTexts } from './explanation-texts.ts';

/** The sum of the list of parts that a figure at an offset belongs to, beside the total the text gives. */
export function explainFigures(report: Report, offset: number, language: Language = 'zh-CN'): readonly Explanation[] {
  const found = paragraphFigures(report).find(({ paragraph: { span } }) =>
    contains(span, { start: offset, end: offset }),
  );
  if (found === undefined) return [];
  const { paragraph, quantities } = found;
  const at = offset - paragraph.span.start;
  return [...findBreakdowns(paragraph.text, quantities)].flatMap((breakdown): readonly Explanation[] => {
    const figures = [breakdown.total, ...breakdown.items.map(({ quantity }) => quantity)];
    const figure = figures.find(({ span }) => span.start <= at && at <= span.end);
    return figure === undefined
      ? []
      : [explain(breakdown, inReport(paragraph, figure.span), EXPLANATION_TEXTS[language])];
  });
}

function explain(breakdown: Breakdown, span: Span, texts: ExplanationTexts): Explanation {
  const { total, items } = breakdown;
  const unit = total.unit;
  const sum = round(items.reduce((one, { quantity }) => one + quantity.value, 0));
  const terms = items.map(({ quantity }) => formatNumber(quantity.value)).join('+');
  const difference = round(total.value - sum);
  return {
    span,
    title: texts.sum(items.length, `${formatNumber(sum)}${unit}`),
    points: [
      `${terms}=${formatNumber(sum)}`,
      texts.total(`${formatNumber(total.value)}${unit}`, verdict(breakdown, difference, texts)),
    ],
  };
}

function verdict(breakdown: Breakdown, difference: number, texts: ExplanationTexts): string {
  if (difference === 0) return texts.agrees;
  const { total, items } = breakdown;
  const gap = texts.differs(`${formatNumber(Math.abs(difference))}${total.unit}`);
  if ([total, ...items.map(({ quantity }) => quantity)].some(({ isApproximate }) => isApproximate)) {
    return `${gap}${texts.roughly}`;
  }
  if (judgeSum(breakdown) !== undefined) return `${gap}${texts.check}`;
  return `${gap}${difference > 0 ? texts.incomplete : texts.overlapping}`;
}
