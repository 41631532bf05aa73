import { CAMPAIGNS } from '../data/campaigns.ts';
import { CONGRESSES } from '../data/congresses.ts';
import { RELATIVE_TIMES } from '../data/relative-times.ts';
import { TERMS } from '../data/terms.ts';
import { matchesOf } from '../matches.ts';
import { perReport } from '../reading/per-report.ts';
import { isInside } from '../reading/years.ts';
import type { Report } from '../report.ts';
import type { Span } from '../text.ts';
import { literalTable } from '../wording/literal-table.ts';
import { DOCUMENTS } from './documents.ts';
import { normalizeTitle } from './titles.ts';

/**
 * congress: 二十大. plenum: 二十届, where a list of plenums may follow. five-years: 十三五, 七五. bare-title: a regulation or
 * Party rule named in full. The others are words of their tables.
 */
export type MentionKind = 'relative-time' | 'congress' | 'plenum' | 'term' | 'campaign' | 'five-years' | 'bare-title';

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

/** Shorter names of rules are everyday words. */
const SHORTEST_BARE_TITLE = 7;

const words = literalTable(function* (): Generator<readonly [string, MentionKind]> {
  for (const { word } of RELATIVE_TIMES) yield [word, 'relative-time'];
  for (const { name } of CONGRESSES) {
    yield [`${name}大`, 'congress'];
    yield [`${name}届`, 'plenum'];
  }
  for (const { term } of TERMS) yield [term, 'term'];
  for (const campaign of CAMPAIGNS) for (const word of campaign.words) yield [word, 'campaign'];
  for (const figure of '二三四五六') yield [`十${figure}五`, 'five-years'];
  for (const figure of '五六七八九') yield [`${figure}五`, 'five-years'];
  for (const { kind, title } of DOCUMENTS) {
    const name = normalizeTitle(title);
    const isRule = kind === 'regulation' || kind === 'party-rule';
    if (isRule && name.length >= SHORTEST_BARE_TITLE && !name.includes('关于')) yield [name, 'bare-title'];
  }
});

const allMentions = perReport(findMentions);

/** The words of one kind in a report, in order. */
export function mentionsOf(report: Report, kind: MentionKind): readonly Mention[] {
  return allMentions(report).get(kind) ?? [];
}

function findMentions(report: Report): ReadonlyMap<MentionKind, readonly Mention[]> {
  const found = new Map<MentionKind, Mention[]>();
  for (const { line, text, matches } of words(report)) {
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
