import type { Report } from '../model/report.ts';
import { isOrganName } from '../reading/organs.ts';
import type { Edit } from '../text/edits.ts';
import { HAN_CHARACTER } from '../text/han.ts';
import { isPrompt } from '../text/prompts.ts';
import { quotedNames } from '../text/quotes.ts';
import { byPlace, isInside, type Span } from '../text/spans.ts';
import { reportOrgan } from '../views/report-organ.ts';
import { organPlaces } from './organ-places.ts';
import { shortForms } from './organ-short-forms.ts';

/**
 * full, short: changes with the name. other: another office may be meant, by what stands before it or behind. undecided: nobody can
 * tell what it becomes. cited, quoted: stays, in 《》 and “”. code: 机关代字, which is given anew by others.
 */
export type OrganMentionKind = 'full' | 'short' | 'other' | 'undecided' | 'cited' | 'quoted' | 'code';

/** A place that names the report's organ, or seems to. */
export interface OrganMention {
  readonly span: Span;
  readonly kind: OrganMentionKind;
  /** What it would become; undefined where that cannot be told. */
  readonly fresh: string | undefined;
}

/** What a short form can stand behind: other characters may begin a longer name. */
const BEFORE = /[我本该由向经报请与和及同会并在对为给按据让使是以把将被到从至等了的]/;
/** How an office below the named one ends, and what can only stand in a sentence. */
const BELOW = /队|中心|站|所|工委|党委|委员会|办公室|社区|村/;
const SENTENCE = /[的在与和对把将以按开组坚依推认落健完深严积充举到向从由等是有被及]/;

/** Every place that names the organ, in full or short, and what becomes of it under another name; in the order of the text. */
export function organMentions(report: Report, name: string): readonly OrganMention[] {
  const { text, cited, documentNumber } = report;
  const organ = reportOrgan(report);
  if (organ === undefined || isPrompt(organ)) return [];
  const found: OrganMention[] = organPlaces(report)
    .filter(({ start }) => !text.startsWith(name, start))
    .map((span) => ({ span, kind: 'full', fresh: name }));
  const taken = new Set(organPlaces(report).flatMap(({ start, end }) => charactersOf(start, end)));
  const quoted = quotedNames(text);
  const forms = isOrganName(organ) ? [{ old: organ, fresh: name }, ...shortForms(organ, name)] : [];
  for (const { old, fresh } of forms) {
    for (let at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length)) {
      if (taken.has(at) || text.startsWith(name, at)) continue;
      const span = { start: at, end: at + old.length };
      for (const offset of charactersOf(span.start, span.end)) taken.add(offset);
      const staying = isInside(cited, at) ? 'cited' : isInside(quoted, at) ? 'quoted' : undefined;
      const isClear = fresh !== undefined && !isOther(text, span, organ.startsWith(old));
      found.push({ span, kind: staying ?? (fresh === undefined ? 'undecided' : isClear ? 'short' : 'other'), fresh });
    }
  }
  if (documentNumber !== undefined && documentNumber.code !== '' && !documentNumber.code.includes('【')) {
    const start = text.indexOf(documentNumber.code, documentNumber.span.start);
    if (start >= 0 && start < documentNumber.span.end) {
      found.push({ span: { start, end: start + documentNumber.code.length }, kind: 'code', fresh: undefined });
    }
  }
  return found.sort(byPlace);
}

/** Edits that give the report's organ another name wherever it is written out, or short where only it can be meant. */
export function renameOrgan(report: Report, name: string): readonly Edit[] {
  return organMentions(report, name)
    .filter(({ kind }) => kind === 'full' || kind === 'short')
    .map(({ span, fresh = name }) => ({ span, text: fresh }));
}

function isOther(text: string, span: Span, isFromBeginning: boolean): boolean {
  const before = text.charAt(span.start - 1);
  const goesOnAbove = !isFromBeginning && HAN_CHARACTER.test(before) && !BEFORE.test(before);
  const [behind = ''] = text.slice(span.end, span.end + 10).split(/[，。；、：“《\r\n]/, 1);
  const at = behind.search(BELOW);
  return goesOnAbove || (at >= 0 && !SENTENCE.test(behind.slice(0, at)));
}

function charactersOf(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
