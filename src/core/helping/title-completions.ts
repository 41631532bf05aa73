import { lifespanOf } from '../citing/lifespans.ts';
import { DOCUMENTS } from '../data/documents.ts';
import type { DocumentKind, OfficialDocument } from '../data/row-types/official-document.ts';
import type { Report } from '../model/report.ts';
import { lineStart } from '../text/line-ends.ts';
import type { Span } from '../text/spans.ts';
import { NATION } from '../text/titles.ts';
import { type Moment, momentOf, standing } from '../views/moment.ts';
import { type Completion, filterOf } from './completion.ts';

const KINDS: Readonly<Record<DocumentKind, string>> = {
  plan: '规划、纲要',
  'party-rule': '党内法规',
  statute: '法律',
  regulation: '行政法规',
  policy: '文件',
};
const ORDER = Object.keys(KINDS);
/** What nearly every report of this kind cites. */
const USUAL = /法治(?:政府|中国|社会)?建设|重大行政决策|行政执法|行政规范性文件/;
/** What is longer is no title; UTF-16 units. */
const LONGEST = 60;
/** What may stand between the cursor and the closing mark, be it one the editor put there. */
const REST = /^[^《》，。；：！？\r\n]{0,60}》/;

/** Initials typed since the editor asked; it reckons from where it asked, when the closing mark came next. */
const TYPED_SINCE = /^[A-Za-z]{1,60}(?=》)/;

/**
 * Official titles for a cursor behind an open 《, those in force for the report year first and none that had expired by then;
 * undefined when the cursor (UTF-16 offset into `text`, which may be newer than the report) stands elsewhere. 》 stands there once
 * in the end. `plans` are those of the user's office, which come first. Nothing else behind the cursor is replaced: it may have been typed since the editor asked.
 */
export function titleCompletions(
  report: Report,
  text: string,
  offset: number,
  plans: readonly string[] = [],
): readonly Completion[] | undefined {
  const before = text.slice(lineStart(text, offset), offset);
  const open = before.lastIndexOf('《');
  const typed = before.slice(open + 1);
  if (open < 0 || typed.length > LONGEST || /[》。；！？]/.test(typed)) return undefined;
  const rest = REST.exec(text.slice(offset, offset + LONGEST + 1))?.[0].replace(TYPED_SINCE, '');
  const span = { start: offset - typed.length, end: offset + (rest === '》' ? 1 : 0) };
  const closing = rest === undefined || rest === '》' ? '》' : '';
  const moment = momentOf(report);
  const own = plans.map((plan) => ownPlan(plan, span, closing));
  const official = DOCUMENTS.map((document) => ({ document, rank: rankOf(document, moment) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ document }) => titlesOf(document, moment, span, closing));
  return [...own, ...official];
}

/** A plan of the user's office, which none of our tables can know. */
function ownPlan(plan: string, span: Span, closing: string): Completion {
  return { kind: 'title', label: plan, detail: '本地的规划和方案', text: plan + closing, span, filter: filterOf(plan) };
}

/** The place of a document in the list; negative for one that the report cannot cite. */
function rankOf(document: OfficialDocument, moment: Moment | undefined): number {
  const rank = (USUAL.test(document.title) ? 0 : 10) + ORDER.indexOf(document.kind);
  if (moment === undefined) return document.until === undefined ? rank : -1;
  const found = standing(lifespanOf(document), moment);
  if (found === 'over' || document.published > moment.day) return -1;
  return found === 'holds' ? rank : rank + 100;
}

/** A law with its full title and without 中华人民共和国. */
function titlesOf(
  document: OfficialDocument,
  moment: Moment | undefined,
  span: Span,
  closing: string,
): readonly Completion[] {
  const { title, kind, number } = document;
  const isEarly = moment !== undefined && standing(lifespanOf(document), moment) === 'not-yet';
  const detail = [KINDS[kind], number, isEarly ? '尚未施行' : undefined]
    .filter((word) => word !== undefined)
    .join(' · ');
  const titles = title.startsWith(NATION) ? [title.slice(NATION.length), title] : [title];
  return titles.map((label) => ({
    kind: 'title',
    label,
    detail,
    text: label + closing,
    span,
    filter: filterOf(label),
  }));
}
