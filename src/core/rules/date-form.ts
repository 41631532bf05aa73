import { replacement } from '../model/replacement.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { findDates, formatDate, isPossibleDate } from '../text/dates.ts';
import { matchesOf } from '../text/matches.ts';
import { isInside, slice } from '../text/spans.ts';

const DAY_AS_NUMBER = /(?<![0-9年])(?:[1-9]|1[0-2])月(?:[12]?[0-9]|3[01])(号)(?![线楼院文令栋室门])/g;

/** 发布日期：2026-01-13: written by the program that keeps the page. */
const LABEL = /(?:日期|时间)[\s\u3000]{0,3}[:：\]】|｜][\s\u3000]{0,3}$/;
const LONGEST_LABEL = 12;

export const dateForm: Rule = {
  id: 'date-form',
  title: '日期的写法不规范',
  reason:
    'GB/T 9704—2012：成文日期用阿拉伯数字将年、月、日标全，月、日不编虚位（1不写作01）；公文中的日期写“日”不写“号”。',
  severity: 'warning',
  isForm: true,
  examples: [
    {
      name: '月、日带前导0',
      text: '关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n云岫县司法局\n⟦2024年01月05日⟧',
      fixed: '关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n云岫县司法局\n2024年1月5日',
    },
    {
      name: '用汉字或点号',
      text: '关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n⟦2023.3.15⟧召开推进会。\n云岫县司法局\n⟦二〇二四年一月五日⟧',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n2023年3月15日召开推进会。\n云岫县司法局\n2024年1月5日',
    },
    { name: '把“日”写成“号”', text: '12月5⟦号⟧召开会议。', fixed: '12月5日召开会议。' },
    { name: '规范的日期和书名号内的日期', text: '2024年1月5日印发《2023.12.4宣传方案》，1月5号线开通。' },
    { name: '网页写在栏目名之后的日期', text: '发布日期：2024-01-25　成文时间: 2024/1/5' },
  ],
  *check({ report }: Context): Generator<Problem> {
    const lines = report.date === undefined ? report.lines : [...report.lines, report.date.span];
    for (const line of lines) {
      const text = slice(report.text, line);
      for (const date of findDates(text)) {
        const span = { start: line.start + date.span.start, end: line.start + date.span.end };
        const right = formatDate(date);
        if (LABEL.test(text.slice(Math.max(0, date.span.start - LONGEST_LABEL), date.span.start))) continue;
        if (slice(report.text, span) === right || isInside(report.cited, span.start) || !isPossibleDate(date)) continue;
        yield {
          span,
          message: `日期应写作“${right}”：用阿拉伯数字写全年、月、日，月、日前不加0（GB/T 9704—2012）`,
          fixes: [replacement(span, right, true)],
        };
      }
      for (const match of text.includes('号') ? matchesOf(DAY_AS_NUMBER, text) : []) {
        const end = line.start + match.index + match[0].length;
        const span = { start: end - 1, end };
        if (isInside(report.cited, span.start)) continue;
        yield {
          span,
          message: `公文中的日期写“日”，不写“号”：${match[0].slice(0, -1)}日`,
          fixes: [{ title: '“号”改为“日”', edits: [{ span, text: '日' }], safe: true }],
        };
      }
    }
  },
};
