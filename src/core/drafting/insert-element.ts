import { ELEMENT_NAMES, type ElementKind } from '../model/element.ts';
import { guessKind, suggestRecipients } from '../model/organ-kind.ts';
import { type Report, settledYear } from '../model/report.ts';
import type { Fix } from '../model/rule.ts';
import { valuesBehind } from '../reading/labelled.ts';
import { isOrganName } from '../reading/organs.ts';
import { type DateText, findDates, formatDate, isPossibleDate } from '../text/dates.ts';
import type { Edit } from '../text/edits.ts';
import { lineStart } from '../text/line-ends.ts';
import { prompt } from '../text/prompts.ts';
import { type Span, slice } from '../text/spans.ts';
import { blankBefore } from '../text/white-space.ts';
import { missingElements } from '../views/missing-elements.ts';
import { reportOrgan } from '../views/report-organ.ts';
import { blanksBefore, breakBetween, lineBreaks } from './line-breaks.ts';
import { numberLine } from './number-line.ts';

/**
 * The fix that adds 标题, 发文字号, 主送机关, 署名 or 成文日期, or several that belong at the same place, as far as the report tells their
 * wording and with prompts for the rest; its first edit is the insertion. Undefined where the report has the first of them.
 */
export function insertElements(report: Report, kinds: readonly ElementKind[]): Fix | undefined {
  const place = missingElements(report).find((element) => element.kind === kinds[0])?.span.start;
  if (place === undefined) return undefined;
  const next = report.lines.find(({ start }) => start >= place);
  const piece = report.unsplit.find(({ start }) => start === next?.start);
  const below = next?.start === place ? next : piece;
  const gap = breakBetween(report, below?.end ?? place);
  const words = kinds.map((kind) => wordingOf(report, kind));
  const text = kinds.map((kind, index) => `${indentFor(report, kind)}${words[index]}`).join(gap);
  return {
    title: `补上${kinds.map((kind) => ELEMENT_NAMES[kind]).join('和')}“${words.join(' ')}”`,
    edits: [
      insertionAt(report, { place, below, piece }, gap, text),
      ...lineBreaks(report).filter(({ span }) => span.end !== piece?.start),
    ],
    safe: false,
  };
}

/** Where something is missing, what stands right behind, and that again when nothing but a cut parts it from what stands before. */
interface Place {
  readonly place: number;
  readonly below: Span | undefined;
  readonly piece: Span | undefined;
}

function insertionAt({ text: whole }: Report, { place, below, piece }: Place, gap: string, text: string): Edit {
  if (piece !== undefined) return { span: blanksBefore(whole, piece.start), text: `${gap}${text}${gap}` };
  if (below === undefined) return { span: { start: place, end: place }, text: `${gap}${text}` };
  // A heading's # and white space belong to the line below.
  const start = lineStart(whole, place);
  return { span: { start, end: start }, text: `${text}${gap}` };
}

function wordingOf(report: Report, kind: ElementKind): string {
  const named = reportOrgan(report);
  const organ = named !== undefined && isOrganName(named) ? named : undefined;
  const year = settledYear(report);
  switch (kind) {
    case 'title':
      return `${report.syntax === 'markdown' ? '# ' : ''}${organ ?? prompt('发文机关')}关于${year ?? prompt('年份')}年度法治政府建设情况的报告`;
    case 'document-number':
      return numberLine(report.date?.year ?? (year === undefined ? prompt('年') : year + 1));
    case 'addressee':
      return `${suggestRecipients(named ?? '', guessKind(named ?? ''))[0] ?? prompt('主送机关')}：`;
    case 'signature':
      return organ ?? prompt('发文机关全称');
    case 'date': {
      const known = labelledDate(report);
      if (known !== undefined) return formatDate(known);
      return `${year === undefined ? prompt('年') : year + 1}年${prompt('月')}月${prompt('日')}日`;
    }
  }
}

const DATE_LABEL = /成文[\s\u3000]{0,2}(?:日期|时间)|生成日期/g;

/** 成文日期 as the particulars of a page tell it. */
function labelledDate({ text, webLines }: Report): DateText | undefined {
  for (const value of valuesBehind(text, webLines, DATE_LABEL)) {
    const date = findDates(slice(text, value)).next().value;
    if (date !== undefined && isPossibleDate(date)) return date;
  }
  return undefined;
}

/** 署名 and 成文日期 stand under each other. */
function indentFor(report: Report, kind: ElementKind): string {
  if (report.syntax === 'markdown') return '';
  const twin = kind === 'signature' ? (report.date ?? report.pendingDate) : report.signature;
  const isTwin = kind === 'signature' || kind === 'date';
  return isTwin && twin !== undefined ? blankBefore(report.text, twin.span.start) : '';
}
