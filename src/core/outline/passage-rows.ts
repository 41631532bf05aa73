import type { Passage, Report } from '../model/report.ts';
import { slice } from '../text/spans.ts';
import { pendingNumber } from '../views/pending-number.ts';
import type { OutlineKind } from './outline-node.ts';

/** UTF-16 units: nobody decorates a line further. */
const LONGEST_DECORATION = 80;
const DECORATION = ' \t\u3000#>*_';

/** A row for a passage of head or closing. */
export interface PassageRow extends Passage {
  readonly kind: OutlineKind;
  /** What decorates the passage, `#` and indentation for instance, belongs to it. */
  readonly from: number;
}

/** The passages that a report has, head to closing. */
export function passageRows(report: Report): readonly PassageRow[] {
  const rows: readonly (readonly [OutlineKind, Passage | undefined])[] = [
    ['title', report.title],
    ['document-number', numberOf(report)],
    ['addressee', report.addressee],
    ['opening', openingOf(report)],
    ['signature', report.signature],
    ['date', report.date ?? report.pendingDate],
    ['note', report.note],
  ];
  return rows.flatMap(([kind, passage]) =>
    passage === undefined
      ? []
      : [{ kind, text: passage.text, span: passage.span, from: decoratedStart(report, passage) }],
  );
}

/** What stands between the head and the first heading: more than the one clause the report is said to open with. */
function openingOf(report: Report): Passage | undefined {
  const head = [report.title, numberOf(report), report.addressee].map((passage) => passage?.span.end ?? 0);
  const from = Math.max(...head);
  const to = report.sections[0]?.heading.span.start ?? report.bodyEnd;
  const lines = report.lines.filter((line) => line.start >= from && line.end <= to);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  return { text: slice(report.text, span), span };
}

/** The 文号, or what is to become one. */
function numberOf(report: Report): Passage | undefined {
  return report.documentNumber ?? pendingNumber(report);
}

function decoratedStart({ text }: Report, { span }: Passage): number {
  let start = span.start;
  while (start > 0 && span.start - start < LONGEST_DECORATION && DECORATION.includes(text.charAt(start - 1)))
    start -= 1;
  return start;
}
