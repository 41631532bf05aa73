import { DAY_NAMES, type DayName } from '../data/day-names.ts';
import { replacement } from '../model/replacement.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { isPossibleDate } from '../text/dates.ts';
import { matchesOf } from '../text/matches.ts';
import { quote } from '../text/quotes.ts';
import { isInside, slice, textBefore } from '../text/spans.ts';

const MONTH_DAY = /(?<![0-9.．·第表图章节〔-])([1-9]|1[0-2])([.．·・•])([12][0-9]|3[01]|[1-9])(?![0-9.．·])/g;
/** What follows a date that is the name of a speech, case or campaign. */
const EVENT =
  /^(?:系列|专项|主题|集中|特大|重大|重要)?(?:讲话|指示|批示|会议|事件|事故|案|专案|行动|宣传|普法|活动|晚会|火灾|地震|爆炸|精神|期间)/;
/** Stands before the date already: 全国“12.2”交通安全日. */
const SCOPE = /(?:国际|世界|全国|国家|全民|中国)$/;
const LEAP_YEAR = 2024;

export const dateName: Rule = {
  id: 'date-name',
  title: '用月日称呼的日子写法不规范',
  reason:
    'GB/T 15834—2011：用阿拉伯数字的月、日作节日或事件名称，中间用间隔号“·”，不用小数点；节日用正式名称，如“3·15”国际消费者权益日。',
  severity: 'warning',
  examples: [
    {
      name: '小数点和不规范的名称',
      text: '开展⟦“3.15”消费者权益保护日⟧、⟦“4.15”国家安全日⟧、“⟦12.4法制宣传日⟧”宣传。',
      fixed: '开展“3·15”国际消费者权益日、“4·15”全民国家安全教育日、“12·4国家宪法日”宣传。',
    },
    {
      name: '小数点和简称：一并写成正式名称',
      text: '开展⟦“3.15”消费者权益日⟧、“⟦12.4宪法日⟧”、全国⟦“12.2”⟧交通安全日、⟦“12.4”⟧宪法宣传周活动。',
      fixed: '开展“3·15”国际消费者权益日、“12·4国家宪法日”、全国“12·2”交通安全日、“12·4”宪法宣传周活动。',
    },
    {
      name: '以月日为名的讲话',
      text: '学习⟦“9.28”⟧重要讲话精神，办理⟦“7.6”⟧专案。',
      fixed: '学习“9·28”重要讲话精神，办理“7·6”专案。',
    },
    { name: '名称不规范', text: '⟦“12·4”法制宣传日⟧期间发放资料。', fixed: '“12·4”国家宪法日期间发放资料。' },
    {
      name: '小数、条款号、版本号',
      text: '“12·4”宪法宣传周和“3·15”消费者权益日期间，投入3.15万元，依照第3.15条，升级“5.12”版本，12.4%的村完成。',
    },
    { name: '书名号内不判断', text: '印发《“3.15”消费者权益保护日活动方案》。' },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const line of report.lines) {
      const text = slice(report.text, line);
      for (const match of matchesOf(MONTH_DAY, text)) {
        if (isInside(report.cited, line.start + match.index)) continue;
        const problem = judge(text, match, line.start);
        if (problem !== undefined) yield problem;
      }
    }
  },
};

function judge(text: string, match: RegExpExecArray, offset: number): Problem | undefined {
  const [date, month = '', dot, day = ''] = match;
  const numberEnd = match.index + date.length;
  const [open] = /[“‘"]$/.exec(textBefore(text, match.index, 1)) ?? [''];
  const [close] = open === '' ? [''] : (/^[”’"]/.exec(text.slice(numberEnd, numberEnd + 1)) ?? ['']);
  const behind = text.slice(numberEnd + close.length, numberEnd + close.length + 20);
  const known = DAY_NAMES.find((row) => row.month === Number(month) && row.day === Number(day));
  const { also = [], wrong = [] } = known ?? {};
  const name = known && longestStart(behind, [known.name, ...also, ...wrong]);
  const isEvent = close !== '' && isPossibleDate({ year: LEAP_YEAR, month: Number(month), day: Number(day) });
  if (name === undefined && !(isEvent && (known !== undefined || EVENT.test(behind)) && !/^版/.test(behind))) return;
  const isMisnamed = name !== undefined && wrong.includes(name);
  if (dot === '·' && !isMisnamed) return undefined;
  const isQuoted = close !== '';
  const start = match.index - (isQuoted ? open.length : 0);
  const isShort = name !== undefined && known?.name.endsWith(name) === true && !SCOPE.test(text.slice(0, start));
  const official = isMisnamed || (isShort && name !== known?.name) ? known : undefined;
  const end = numberEnd + close.length + (official && name ? name.length : 0);
  const right = `${isQuoted ? open : ''}${month}·${day}${close}${official?.name ?? ''}`;
  const span = { start: offset + start, end: offset + end };
  return {
    span,
    message: `${quote(text.slice(start, end))}应为${quote(right)}：${reasonFor(dot !== '·', official)}`,
    fixes: [replacement(span, right, true)],
  };
}

function longestStart(text: string, words: readonly string[]): string | undefined {
  return words.filter((word) => text.startsWith(word)).sort((a, b) => b.length - a.length)[0];
}

function reasonFor(hasWrongDot: boolean, official: DayName | undefined): string {
  const reasons = [
    ...(hasWrongDot ? ['月、日之间用间隔号（GB/T 15834—2011）'] : []),
    ...(official === undefined ? [] : [`正式名称是${quote(official.name)}（${official.source}）`]),
  ];
  return reasons.join('；');
}
