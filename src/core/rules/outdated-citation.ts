import { type Citation, citationsOf } from '../citing/citations.ts';
import { findDocument, findOfficialTitle, successorTitle } from '../citing/documents.ts';
import { outdatedFiveYears } from '../citing/five-years.ts';
import { isToldAsPast } from '../citing/history.ts';
import { lifespanOf } from '../citing/lifespans.ts';
import { retitle } from '../citing/retitle.ts';
import { isPlanTitle } from '../citing/windows.ts';
import type { OfficialDocument } from '../data/row-types/official-document.ts';
import type { Window } from '../data/row-types/window.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import type { Fault } from '../model/severity.ts';
import { clauseAround } from '../text/clauses.ts';
import { dayInWords } from '../text/days.ts';
import { type Moment, momentOf, standing } from '../views/moment.ts';

/** Titles of what only tells of past years. */
const ACCOUNT = /总结|报告|汇报|通报|情况|评估|年鉴|大事记|汇编/;

export const outdatedCitation: Rule = {
  id: 'outdated-citation',
  title: '引用了已经废止或到期的文件',
  reason:
    '作为本年度工作依据的法律、法规和规划应当现行有效。规划期已满的规划、已经废止的法规，应改引接续的文件；回顾往年工作时提到的不算。',
  severity: 'error',
  examples: [
    {
      name: '规划期已满',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n全面落实⟦《法治政府建设实施纲要（2015－2020年）》⟧。',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n全面落实《法治政府建设实施纲要（2021－2025年）》。',
    },
    {
      name: '地方规划到期；法规已废止；规划期已过的“十三五”',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n落实⟦《云岫县法治政府建设实施方案（2016-2020年）》⟧，执行⟦《信访条例》⟧，深入实施“⟦七五⟧”普法规划。',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n落实《云岫县法治政府建设实施方案（2016-2020年）》，执行《信访工作条例》，深入实施“七五”普法规划。',
    },
    {
      name: '规划期内的、当年到期的、回顾往事的',
      text: '关于2020年度法治政府建设情况的报告\n一、2020年主要举措和成效\n落实《法治政府建设实施纲要（2015－2020年）》，根据原《中国共产党党员领导干部廉洁从政若干准则》清理文件，对2012年印发的《云岫县依法行政规划（2012—2016年）》开展评估，总结“十二五”时期经验。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const moment = momentOf(report);
    if (moment === undefined) return;
    for (const citation of citationsOf(report)) {
      const { title, normalized } = citation;
      const document = citation.document ?? findDocument(findOfficialTitle(title, normalized) ?? '');
      const window = document?.window ?? planWindow(citation);
      const isOver =
        document === undefined ? window !== undefined && window.to < moment.year : isEnded(document, moment);
      if (!isOver || isToldAsPast(clauseAround(report.text, citation.span), moment.year)) continue;
      yield problemOf(citation, document, window, moment);
    }
    yield* outdatedFiveYears(report, moment);
  },
};

function isEnded(document: OfficialDocument, moment: Moment): boolean {
  return standing(lifespanOf(document), moment) === 'over';
}

function planWindow({ normalized, window }: Citation): Window | undefined {
  return isPlanTitle(normalized) && !ACCOUNT.test(normalized) ? window : undefined;
}

function problemOf(
  citation: Citation,
  document: OfficialDocument | undefined,
  window: Window | undefined,
  moment: Moment,
): Problem {
  const { title, span } = citation;
  const successor = document && successorTitle(document, title, moment);
  const what = window === undefined ? `已于${dayInWords(document?.until ?? '')}废止` : `规划期已于${window.to}年届满`;
  const advice =
    successor === undefined ? '请改引接续的文件；没有接续文件的，核对是否仍需引用' : `应改引《${successor}》`;
  return {
    span,
    severity: severityOf(window, document, moment),
    message: `《${title}》${what}，不能作为${moment.year}年度工作的依据；${advice}`,
    fixes: successor === undefined ? [] : [retitle(span, successor)],
  };
}

/** In the year after its last a plan may still be all there is, until its successor comes out. */
function severityOf(window: Window | undefined, document: OfficialDocument | undefined, moment: Moment): Fault {
  if (window === undefined || window.to < moment.year - 1) return 'error';
  const successor = findDocument(document?.replacedBy ?? '');
  if (successor === undefined) return 'warning';
  return successor.published > `${moment.year}-01-01` ? 'info' : 'error';
}
