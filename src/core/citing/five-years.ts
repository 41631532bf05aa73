import type { Window } from '../data/row-types/window.ts';
import type { Report } from '../model/report.ts';
import type { Problem } from '../model/rule.ts';
import { clauseAround } from '../text/clauses.ts';
import { isInside } from '../text/spans.ts';
import type { Moment } from '../views/moment.ts';
import { partSpans } from '../views/part-at.ts';
import { isToldAsPast } from './history.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { legalWindow, nationalWindow } from './windows.ts';

/** Words that use a plan as the basis of work. */
const CURRENT = /(?:落实|贯彻|实施|推进|执行|按照|根据|遵照|围绕|做好|抓好|开展|启动)[^，]{0,14}$/;
const FIGURES = '一二三四五六七八九';
const NATIONAL = /^”?(?:规划|计划|纲要|法治)/;
const LEGAL = /^”?(?:普法|法治宣传|法制宣传)/;
const LOOKING_AHEAD = /谋划|编制|研究|制定|起草|前期|思路|衔接|筹备|目标|展望|建议|调研/;
const LOOKING_BACK = /总结|验收|评估|收官|期间|时期|期末|以来|成果|圆满|经验|先进|表彰|获|完成|中期|终期|承前启后|接续/;

/** 十三五规划 or 七五普法 used as current outside their years; what is being prepared or looked back on is not. */
export function* outdatedFiveYears(report: Report, moment: Moment): Generator<Problem> {
  const plan = partSpans(report, 'plan');
  for (const mention of mentionsOf(report, 'five-years')) {
    const { span, word } = mention;
    const window = windowAt(report.text, mention);
    if (window === undefined) continue;
    const around = clauseAround(report.text, span);
    const before = around.before.replace(/“$/, '');
    if (!CURRENT.test(before) || isToldAsPast(around, moment.year)) continue;
    const last = isInside(plan, span.start) ? moment.year + 1 : moment.year;
    const isOver = window.to < moment.year && !LOOKING_BACK.test(around.before + around.after);
    const isAhead = window.from > last && !LOOKING_AHEAD.test(around.before + around.after);
    if (!isOver && !isAhead) continue;
    yield {
      span,
      severity: 'warning',
      message: `“${word}”的起止年份是${window.from}—${window.to}年，不能作为${moment.year}年度工作的依据，请核对是第几个五年`,
    };
  }
}

/**
 * 十四五规划 or 八五普法 that a report on the year before could still name (calendar year), and that are over by now; what looks
 * back on them is left out.
 */
export function* endedFiveYears(report: Report, year: number): Generator<Pick<Problem, 'span' | 'message'>> {
  for (const mention of mentionsOf(report, 'five-years')) {
    const { span, word } = mention;
    const { before, after } = clauseAround(report.text, span);
    if (windowAt(report.text, mention)?.to !== year - 1 || LOOKING_BACK.test(before + after)) continue;
    const at = word.length - 2;
    const next = word.slice(0, at) + FIGURES.charAt(FIGURES.indexOf(word.charAt(at)) + 1) + word.slice(at + 1);
    yield { span, message: `“${word}”到${year - 1}年为止，${year}年度的报告是否要改为“${next}”，请核对` };
  }
}

/** The years of 十三五 before 规划, of 七五 before 普法; of other words none. */
function windowAt(text: string, { word, span }: Mention): Window | undefined {
  const behind = text.slice(span.end, span.end + 6);
  const figure = FIGURES.indexOf(word.charAt(word.length - 2)) + 1;
  if (word.length === 3) return NATIONAL.test(behind) ? nationalWindow(10 + figure) : undefined;
  return LEGAL.test(behind) && text.charAt(span.start - 1) !== '十' ? legalWindow(figure) : undefined;
}
