import { ELEMENT_NAMES, type ElementKind } from '../model/element.ts';
import { guessKind, suggestRecipients } from '../model/organ-kind.ts';
import { type Report, settledYear } from '../model/report.ts';
import type { Fix } from '../model/rule.ts';
import { valuesBehind } from '../reading/labelled.ts';
import { isOrganName } from '../reading/organs.ts';
import { type DateText, findDates, formatDate, isPossibleDate } from '../text/dates.ts';
import { lineStart } from '../text/line-ends.ts';
import { prompt } from '../text/prompts.ts';
import { slice } from '../text/spans.ts';
import { blankBefore } from '../text/white-space.ts';
import { missingElements } from '../views/missing-elements.ts';
import { reportOrgan } from '../views/report-organ.ts';
import { blanksBefore, breakBetween, lineBreaks } from './line-breaks.ts';

/**
 * The fix that adds 标题, 主送机关, 署名 or 成文日期, or several that belong at the same place, as far as the report tells their
 * wording and with prompts for the rest; its first edit is the insertion. Undefined where the report has the first of them.
 */
export function insertElements(report: Report, kinds: readonly ElementKind[]): Fix | undefined {
  const place = missingElements(report).find((element) => element.kind === kinds[0])?.span.start;
  if (place === undefined) return undefined;
  const below = report.lines.find(({ start }) => start === place);
  const start = lineStart(report.text, place);
  // A heading's # and white space belong to the line below.
  const opens = below !== undefined && /^[\s\u3000#>*_-]*$/.test(report.text.slice(start, place));
  const gap = breakBetween(report, below?.end ?? place);
  const words = kinds.map((kind) => wordingOf(report, kind));
  const text = kinds.map((kind, index) => `${indentFor(report, kind)}${words[index]}`).join(gap);
  const at = opens ? start : place;
  const isGlued = report.unsplit.some((piece) => piece.start === place);
  const behind = isGlued || !isBroken(report, at) ? gap : '';
  return {
    title: `补上${kinds.map((kind) => ELEMENT_NAMES[kind]).join('和')}“${words.join(' ')}”`,
    edits: [
      {
        span: isGlued ? blanksBefore(report.text, at) : { start: at, end: at },
        text: opens ? `${text}${gap}` : `${gap}${text}${behind}`,
      },
      ...lineBreaks(report).filter(({ span }) => !isGlued || span.end !== place),
    ],
    safe: false,
  };
}

function wordingOf(report: Report, kind: ElementKind): string {
  const named = reportOrgan(report);
  const organ = named !== undefined && isOrganName(named) ? named : undefined;
  const year = settledYear(report);
  switch (kind) {
    case 'title':
      return `${report.syntax === 'markdown' ? '# ' : ''}${organ ?? prompt('发文机关')}关于${year ?? prompt('年份')}年度法治政府建设情况的报告`;
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

/** Whether nothing else stands on the line behind a place. */
function isBroken({ text, lines }: Report, at: number): boolean {
  const next = lines.find(({ start }) => start >= at);
  return next === undefined || lineStart(text, next.start) >= at;
}
