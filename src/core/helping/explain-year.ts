import { findYearMentions, type MentionRole, type YearMention } from '../drafting/year-mentions.ts';
import { type Report, settledYear } from '../model/report.ts';
import { view } from '../views/view.ts';
import { roleName } from '../views/witnesses.ts';
import type { Explanation } from './explanation.ts';

/** Every year of a report with its role; read once a report. */
export const yearMentionsOf = view(findYearMentions);

const TITLES: Readonly<Record<MentionRole, string>> = {
  report: '报告年度',
  next: '报告年度的次年',
  previous: '上一年，用来比较',
  'document-number': '发文字号的年份',
  date: '成文日期的年份',
  cited: '引用文件的年份',
  fixed: '固定的年份：起始、成立、印发的时间或者名称的一部分',
  other: '与报告年度没有固定关系的年份',
};
const REASONS: Readonly<Record<MentionRole, string>> = {
  report: '更改报告年度时随之改动',
  next: '下一年度的安排写次年，更改报告年度时随之改动',
  previous: '用作比较的基数，更改报告年度时随之改动',
  'document-number': '按发文的年份编号，一般是报告年度的次年',
  date: '报告一般在报告年度的次年3月1日前报送',
  cited: '属于文件名称或文号，更改报告年度时不动',
  fixed: '更改报告年度时不动',
  other: '更改报告年度时不动，请自行核对',
};

/** What the year at an offset is the year of, and by whose word. */
export function explainYear(report: Report, offset: number): Explanation | undefined {
  const mention = yearMentionsOf(report).find(({ span }) => span.start <= offset && offset <= span.end);
  if (mention === undefined) return undefined;
  const title = `${mention.year}年：${TITLES[mention.role]}`;
  return { span: mention.span, title, points: [REASONS[mention.role], ...aboutReportYear(report, mention)] };
}

function aboutReportYear(report: Report, { role }: YearMention): readonly string[] {
  const value = settledYear(report);
  if (value === undefined) return ['报告年度未定：各处写的年份不一致，分不出多少'];
  if (role === 'cited' || role === 'fixed' || role === 'other') return [];
  const voices = new Map<string, number>();
  for (const witness of report.year.witnesses) {
    const voice = `${roleName(witness.role)}${witness.year}年`;
    voices.set(voice, (voices.get(voice) ?? 0) + 1);
  }
  const counted = [...voices].map(([voice, count]) => (count === 1 ? voice : `${voice}（${count}处）`));
  return [`报告年度按${value}年认定，依据：${counted.join('、')}`];
}
