import { replacement } from '../model/replacement.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { matchesOf } from '../text/matches.ts';
import { isInside, slice } from '../text/spans.ts';
import { YEAR } from '../text/years.ts';

const YEAR_PAIR = new RegExp(`(?<![0-9A-Za-z-])(${YEAR})(年?一)?(${YEAR})(?=年|[）)》〉])`, 'g');
/** Plans run shorter than this. */
const MOST_YEARS = 30;

export const lostDash: Rule = {
  id: 'lost-dash',
  title: '起止年份之间丢了连接号',
  reason:
    '从网页或别的系统粘贴时，规划名称里起止年份之间的连接号常被滤掉，两个年份连成一串数字，文件名称就错了。GB/T 15834—2011：起止年份之间用连接号。',
  severity: 'error',
  examples: [
    {
      name: '两个年份连在一起',
      text: '落实《法治政府建设实施纲要（⟦20212025⟧年）》的要求。',
      fixed: '落实《法治政府建设实施纲要（2021—2025年）》的要求。',
    },
    {
      name: '连接号写成了汉字“一”',
      text: '全面实施云岫县法治建设规划（⟦2021一2025⟧年）。',
      fixed: '全面实施云岫县法治建设规划（2021—2025年）。',
    },
    {
      name: '八位日期、编号和正确的起止年份',
      text: '编号20210105，电话20202025，《规划（2021－2025年）》，20250101年检。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const line of report.lines) {
      for (const match of matchesOf(YEAR_PAIR, slice(report.text, line))) {
        const [whole, first = '', dash, last = ''] = match;
        const years = Number(last) - Number(first);
        const start = line.start + match.index;
        const span = { start, end: start + whole.length };
        const isCertain = report.text.startsWith('年', span.end) || isInside(report.cited, start);
        if (years <= 0 || years > MOST_YEARS || !isCertain) continue;
        const right = `${first}—${last}`;
        yield {
          span,
          message:
            dash === undefined
              ? `两个年份之间丢了连接号，应为“${right}”`
              : `两个年份之间的连接号写成了汉字“一”，应为“${right}”`,
          fixes: [replacement(span, right)],
        };
      }
    }
  },
};
