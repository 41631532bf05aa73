import { type Mention, mentionsOf } from '../citing/mentions.ts';
import { RELATIVE_TIMES, type RelativeTime } from '../data/relative-times.ts';
import { replacement } from '../model/replacement.ts';
import type { Report } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { isInside } from '../text/spans.ts';
import { partSpans } from '../views/part-at.ts';

const WORDS = new Map(RELATIVE_TIMES.map((row) => [row.word, row]));
/** 截至目前（2023年12月31日） says when. */
const DATE = /^[，（(为]{0,2}[0-9]{4}年[0-9]{1,2}月/;

export const relativeTime: Rule = {
  id: 'relative-time',
  title: '用相对时间代替了具体时间',
  reason:
    '年度报告在次年年初发出、公开后长期可查，“今年”“去年”“目前”指哪一天要靠读者推算；发文字号或成文日期在次年的，“今年”按字面就成了次年。公文中的时间应写具体的年、月、日。',
  severity: 'info',
  examples: [
    {
      name: '次年发文，“今年”指错了年',
      text: '关于2023年度法治政府建设情况的报告\n云政办发〔2024〕3号\n一、主要举措和成效\n⟦今年以来⟧，组织学习6次。',
      fixed: '关于2023年度法治政府建设情况的报告\n云政办发〔2024〕3号\n一、主要举措和成效\n2023年以来，组织学习6次。',
    },
    {
      name: '没有日期可参照',
      text: '关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n⟦截至目前⟧，办理案件12件。',
    },
    {
      name: '写明了日期的、别的词里的、安排里说次年的',
      text: '关于2023年度法治政府建设情况的报告\n云政办发〔2024〕3号\n一、主要举措和成效\n近年来，加快项目前期工作。截至目前（2023年12月31日），增强透明年度公开。如今年轻干部增多。\n二、下一步工作打算\n今年，我局将继续推进。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const later = datesAfterYear(report);
    const plan = partSpans(report, 'plan');
    const problems = partSpans(report, 'problems');
    let end = 0;
    let told = -1;
    for (const mention of mentionsOf(report, 'relative-time')) {
      const { word, span, line, quoted } = mention;
      const row = WORDS.get(word);
      if (row === undefined || quoted || span.start < end || !isWord(report.text, mention, row)) continue;
      const isPlan = isInside(plan, span.start);
      if (isPlan && (word !== '明年' || !later)) continue;
      if (word === '目前') {
        if (told === line.start || report.date !== undefined || isInside(problems, span.start)) continue;
        told = line.start;
      }
      if (word === '去年' && report.date !== undefined && !later) continue;
      end = span.end;
      yield problemOf(report, mention, row, later);
    }
  },
};

/** Whether 文号 or date lies in the year after the report year; 今年 then means that year. */
function datesAfterYear({ year, documentNumber, date }: Report): boolean {
  return year.value !== undefined && (documentNumber?.year === year.value + 1 || date?.year === year.value + 1);
}

/** Whether the characters are this word and need a date. */
function isWord(text: string, { span }: Mention, row: RelativeTime): boolean {
  if (row.unlessAfter?.some((other) => text.endsWith(other, span.start))) return false;
  if (row.unlessBefore?.some((other) => text.startsWith(other, span.end))) return false;
  return row.means !== 'now' || !DATE.test(text.slice(span.end, span.end + 12));
}

function problemOf(report: Report, { word, span }: Mention, row: RelativeTime, later: boolean): Problem {
  const year = report.year.value;
  const shifts = later && year !== undefined && (row.means === 'running' || row.means === 'next');
  const meant = year === undefined ? undefined : row.means === 'next' ? year + 2 : year + 1;
  const text = row.means === 'running' && year !== undefined ? `${year}年${word.slice(2)}` : undefined;
  return {
    span,
    severity: shifts ? 'warning' : 'info',
    message: shifts
      ? `发文字号或成文日期在${year + 1}年，这里的“${word}”按字面是${meant}年，应写明年份`
      : `“${word}”是相对时间，${row.means === 'now' ? '应写明截至哪一天' : '应写明年份'}`,
    fixes: text === undefined ? [] : [replacement(span, text)],
  };
}
