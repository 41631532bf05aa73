import { type Citation, citationsOf } from '../citing/citations.ts';
import { findEditions, findOfficialTitle, successorTitle } from '../citing/documents.ts';
import { lifespanOf } from '../citing/lifespans.ts';
import type { OfficialDocument } from '../data/row-types/official-document.ts';
import type { Report } from '../model/report.ts';
import { dayInWords } from '../text/days.ts';
import { type Moment, momentOf, standing } from '../views/moment.ts';
import type { Explanation } from './explanation.ts';

/** What is known of the document cited at an offset: number, dates, whether it holds for the report's year, what took its place. */
export function explainCitation(report: Report, offset: number): Explanation | undefined {
  const citation = citationsOf(report).find(({ span }) => span.start <= offset && offset < span.end);
  if (citation === undefined) return undefined;
  const { document, span } = citation;
  if (document === undefined) return explainUnknown(citation);
  const points = [...aboutDocument(document), ...aboutStanding(citation.title, document, momentOf(report))];
  return { span, title: `《${document.title}》`, points };
}

/** Number and dates of a document. */
export function aboutDocument({
  number,
  published,
  inForce,
  revised,
  window,
  until,
}: OfficialDocument): readonly string[] {
  const begins = inForce === undefined || inForce === published ? [] : [`施行：${dayInWords(inForce)}`];
  return [
    ...(number === undefined ? [] : [`文号：${number}`]),
    ...(window === undefined ? [] : [`实施期：${window.from}—${window.to}年`]),
    [`公布：${dayInWords(published)}`, ...begins].join('；'),
    ...(revised === undefined ? [] : [`最近一次修订、修正的施行日期：${dayInWords(revised)}`]),
    ...(until === undefined ? [] : [`失效：${dayInWords(until)}`]),
  ];
}

function aboutStanding(title: string, document: OfficialDocument, moment: Moment | undefined): readonly string[] {
  if (moment === undefined) return ['报告年度未定，不判断是否有效'];
  const life = lifespanOf(document);
  const whose = `对${moment.year}年度报告`;
  switch (standing(life, moment)) {
    case 'not-yet':
      return [`${whose}：成文时尚未施行`];
    case 'over': {
      const successor = successorTitle(document, title, moment);
      const since = document.window === undefined ? '已经失效' : '实施期已过';
      return [`${whose}：${since}`, ...(successor === undefined ? [] : [`现行文件：《${successor}》`])];
    }
    default:
      return [`${whose}：有效`];
  }
}

/** A title that is nearly right, or that of a plan with years it never had. */
function explainUnknown({ title, normalized, span }: Citation): Explanation | undefined {
  const official = findOfficialTitle(title, normalized);
  if (official !== undefined) return { span, title: '标题与正式名称不同', points: [`正式名称：《${official}》`] };
  const editions = findEditions(title);
  if (editions.length === 0) return undefined;
  const points = editions.map((edition) => `《${edition.title}》`);
  return { span, title: '没有这一期文件，已知的有', points };
}
