import type { Report } from '../model/report.ts';
import { matchesOf } from '../text/matches.ts';
import { isInside, type Span } from '../text/spans.ts';
import type { MentionKind } from '../views/literal-tables.ts';
import { literalsIn } from '../views/literals-found.ts';
import { view } from '../views/view.ts';

/** A word outside 《》 that means something only at its time. */
export interface Mention {
  readonly kind: MentionKind;
  readonly word: string;
  readonly span: Span;
  /** The line that holds it. */
  readonly line: Span;
  /** Inside “…”, where it may be a name. */
  readonly quoted: boolean;
}

const allMentions = view(findMentions);

/** The words of one kind in a report, in order. */
export function mentionsOf(report: Report, kind: MentionKind): readonly Mention[] {
  return allMentions(report).get(kind) ?? [];
}

function findMentions(report: Report): ReadonlyMap<MentionKind, readonly Mention[]> {
  const found = new Map<MentionKind, Mention[]>();
  for (const { line, text, matches } of literalsIn(report).mentions) {
    let quotations: readonly Span[] | undefined;
    for (const { value: kind, start, end } of matches) {
      const span = { start: line.start + start, end: line.start + end };
      if (isInside(report.cited, span.start)) continue;
      quotations ??= findQuotations(text);
      const mention = { kind, word: text.slice(start, end), span, line, quoted: isInside(quotations, start) };
      const others = found.get(kind);
      if (others === undefined) found.set(kind, [mention]);
      else others.push(mention);
    }
  }
  return found;
}

/** Every “…” of a line. */
function findQuotations(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of matchesOf(/[“”]/g, text)) {
    if (mark === '“') open ??= index;
    else if (open !== undefined) {
      spans.push({ start: open, end: index + 1 });
      open = undefined;
    }
  }
  return spans;
}
