import { type CountedFigure, countingFigures } from '../figures/counted.ts';
import type { Report } from '../model/report.ts';
import { firstIndex } from '../text/search.ts';
import { type Span, slice } from '../text/spans.ts';
import { atOnce } from '../text/steps.ts';
import { sectionsOf } from '../views/sections.ts';

/** What both years' reports count, in the words of this year's. */
export interface FigureBeside {
  /** What is counted: 办理行政许可事项. */
  readonly label: string;
  /** As written, with its unit: 94件. */
  readonly text: string;
  readonly span: Span;
  readonly lastText: string;
  readonly lastSpan: Span;
  /** By how much it grew; undefined where one of them is only about, or nothing was counted last year. */
  readonly change: Change | undefined;
}

/** A change in percent, or that of a share in percentage points. */
export interface Change {
  readonly by: number;
  readonly unit: '%' | '个百分点';
}

/**
 * The figures of this year's report beside those of last year's that count the same: in the same part, in the same words, with
 * the same unit. Of those whose words come up more than once only such as stand under the same heading; all others are left out.
 * What a plan counts is still to come and is left out as well.
 */
export function figuresBeside(report: Report, last: Report): readonly FigureBeside[] {
  return atOnce(findingFigures(report, last));
}

/** The same, a step at a time: one may stop at every step and go on later. */
export function* findingFigures(report: Report, last: Report): Generator<undefined, readonly FigureBeside[]> {
  const now = placed(report, yield* countingFigures(report));
  yield;
  const then = placed(last, yield* countingFigures(last));
  yield;
  const inPart = uniqueBy(then, inItsPart);
  const underHeading = uniqueBy(then, headed);
  const ownInPart = uniqueBy(now, inItsPart);
  const ownUnderHeading = uniqueBy(now, headed);
  return now.flatMap((figure) => {
    if (ownUnderHeading.get(headed(figure)) !== figure) return [];
    const isSole = ownInPart.get(inItsPart(figure)) === figure;
    const other = (isSole ? inPart.get(inItsPart(figure)) : undefined) ?? underHeading.get(headed(figure));
    return other === undefined ? [] : [beside(report, figure, last, other)];
  });
}

/** A figure with the part and the heading it stands under. */
interface PlacedFigure extends CountedFigure {
  readonly part: string;
  readonly heading: string;
}

function placed(report: Report, counted: readonly CountedFigure[]): readonly PlacedFigure[] {
  const sections = sectionsOf(report);
  return counted.flatMap((figure) => {
    const { start } = figure.span;
    const around = sections.slice(
      0,
      firstIndex(sections, ({ span }) => span.start > start),
    );
    const heading = around.findLast(({ span }) => start < span.end)?.heading.title ?? '';
    const part = report.sections.find(({ span }) => span.start <= start && start < span.end)?.parts.join() ?? '';
    return part === 'plan' ? [] : [{ ...figure, part, heading: heading.replace(/[0-9]+年?/g, '') }];
  });
}

function inItsPart({ part, key }: PlacedFigure): string {
  return `${part}\n${key}`;
}

function headed({ part, heading, key }: PlacedFigure): string {
  return `${part}\n${heading}\n${key}`;
}

/** The figures by a name that none shares. */
function uniqueBy(
  figures: readonly PlacedFigure[],
  nameOf: (figure: PlacedFigure) => string,
): ReadonlyMap<string, PlacedFigure | undefined> {
  const found = new Map<string, PlacedFigure | undefined>();
  for (const figure of figures) found.set(nameOf(figure), found.has(nameOf(figure)) ? undefined : figure);
  return found;
}

function beside(report: Report, now: PlacedFigure, last: Report, then: PlacedFigure): FigureBeside {
  return {
    label: now.label,
    text: slice(report.text, now.span),
    span: now.span,
    lastText: slice(last.text, then.span),
    lastSpan: then.span,
    change: changeOf(now, then),
  };
}

function changeOf({ quantity: now }: CountedFigure, { quantity: then }: CountedFigure): Change | undefined {
  if (now.isApproximate || then.isApproximate) return undefined;
  if (now.unit === '%') return { by: rounded(now.value - then.value), unit: '个百分点' };
  return then.value === 0 ? undefined : { by: rounded((now.value / then.value - 1) * 100), unit: '%' };
}

/** To one decimal, or to two where one would say that nothing changed. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10 || Math.round(value * 100) / 100 || 0;
}

/** A change as a short sign: +9.3%, −1.2个百分点, 持平; empty where none is known. */
export function changeInSigns(change: Change | undefined): string {
  if (change === undefined) return '';
  if (change.by === 0) return '持平';
  return `${change.by > 0 ? '+' : '−'}${Math.abs(change.by)}${change.unit}`;
}

/** The same as a report writes it: 增长9.3%, 下降1.2个百分点, 持平. */
export function changeInWords(change: Change | undefined): string {
  if (change === undefined || change.by === 0) return changeInSigns(change);
  const verb = change.by < 0 ? '下降' : change.unit === '%' ? '增长' : '提高';
  return `${verb}${Math.abs(change.by)}${change.unit}`;
}
