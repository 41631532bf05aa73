import type { Comparison } from '../../core/drafting/comparison.ts';
import { changeInSigns, changeInWords, type FigureBeside } from '../../core/drafting/figures-beside.ts';
import type { Span } from '../../core/text/spans.ts';
import { slice } from '../../core/text/spans.ts';
import { t } from '../editor/l10n.ts';
import type { Held } from './comparisons.ts';

/** A row names no more of a paragraph (UTF-16 units). */
const LONGEST_LABEL = 14;
/** Nor of what is counted: the figures of both years stand behind it. */
const LONGEST_COUNTED = 9;

/** One thing that shows only beside last year's report. */
export interface ComparisonRow {
  readonly held: Held;
  readonly kind: 'copied' | 'unanswered' | 'figure';
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** In this year's report, and in last year's. */
  readonly span: Span;
  readonly lastSpan: Span;
}

/** Rows of one kind under their name. */
export interface ComparisonGroup {
  readonly id: 'copied' | 'plans' | 'problems' | 'figures';
  readonly label: string;
  readonly rows: readonly ComparisonRow[];
}

/** What is found beside last year's report, in four groups, each in the order of the text. */
export function groupRows(held: Held): readonly ComparisonGroup[] {
  const rowsOf = (rule: Comparison['rule'], row: typeof copiedRow) =>
    held.found.filter((found) => found.rule === rule).flatMap((found) => row(held, found));
  return [
    {
      id: 'copied',
      label: t('Paragraphs hardly changed'),
      rows: rowsOf('copied-from-last-year', copiedRow),
    },
    { id: 'plans', label: t('Plans not answered'), rows: rowsOf('unanswered-plan', unansweredRow) },
    { id: 'problems', label: t('Shortcomings not answered'), rows: rowsOf('unanswered-problem', unansweredRow) },
    { id: 'figures', label: t('Figures'), rows: held.figures.map((figure) => figureRow(held, figure)) },
  ];
}

/** What could not be compared, as the reports are too long; undefined where all was. */
export function notCompared({ found }: Held): string | undefined {
  const left = found.filter(({ rule }) => rule === 'not-compared').map(({ message }) => message);
  return left.length === 0 ? undefined : left.join('\n');
}

function copiedRow(held: Held, { span, lastSpan, message }: Comparison): readonly ComparisonRow[] {
  if (lastSpan === undefined) return [];
  const description = /\d{1,3}%/.exec(message)?.[0] ?? '';
  const label = shorten(slice(held.reading.report.text, span));
  return [{ held, kind: 'copied', label, description, tooltip: message, span, lastSpan }];
}

function unansweredRow(held: Held, { span, lastSpan, message }: Comparison): readonly ComparisonRow[] {
  if (lastSpan === undefined) return [];
  const label = shorten(slice(held.last.report.text, lastSpan));
  return [{ held, kind: 'unanswered', label, description: '', tooltip: message, span, lastSpan }];
}

function figureRow(held: Held, { label, text, lastText, span, lastSpan, change }: FigureBeside): ComparisonRow {
  const description = `${lastText} → ${text}　${changeInSigns(change)}`.trim();
  const words = changeInWords(change);
  const tooltip = `${label}：上年${lastText}，今年${text}${words === '' ? '' : `，${words}`}`;
  const shown = label.length > LONGEST_COUNTED ? `…${label.slice(1 - LONGEST_COUNTED)}` : label; // Its end says what it is.
  return { held, kind: 'figure', label: shown, description, tooltip, span, lastSpan };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/^[#*>\- ]+/, '');
  return line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
