import { type Citation, citationsOf } from '../citing/citations.ts';
import { type Mention, mentionsOf } from '../citing/mentions.ts';
import { twoNames } from '../citing/same-document.ts';
import { titleProblems } from '../citing/title-problems.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { HAN_CHARACTER } from '../text/han.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/spans.ts';
import { textBefore } from '../text/spans.ts';
import { NATION } from '../text/titles.ts';
import { YEAR } from '../text/years.ts';
import { momentOf } from '../views/moment.ts';

const HALF_WIDTH = /<[^<>《》]{2,80}>/g;
const EDITION = new RegExp(`^(${YEAR}年(?:修订)?版)`);
/** Part of another name, or already marked. */
const OTHER_NAME = { before: /[省市州区县盟旗镇局厅委《〈“]$/, after: /^(?:实施|细则|办法|释义|[》〉”])/ };

export const citationForm: Rule = {
  id: 'citation-form',
  title: '引用文件的写法不规范',
  reason:
    'GB/T 15834—2011：书名号里还要用书名号时，里层用单书名号。法规和文件应引用正式名称并加书名号，同一文件前后名称应当一致。',
  severity: 'warning',
  isOfWords: true,
  examples: [
    {
      name: '里层书名号',
      text: '印发《云岫县贯彻⟦《法治社会建设实施纲要》⟧的措施》和《关于印发⟦<普法工作计划>⟧的通知》。',
      fixed: '印发《云岫县贯彻〈法治社会建设实施纲要〉的措施》和《关于印发〈普法工作计划〉的通知》。',
    },
    {
      name: '名称有误',
      text: '执行⟦《重大行政决策程序条例》⟧，落实⟦《法治政府建设与责任落实督查工作规定》⟧，学习⟦《信息公开条例》⟧。',
      fixed: '执行《重大行政决策程序暂行条例》，落实《法治政府建设与责任落实督察工作规定》，学习《政府信息公开条例》。',
    },
    {
      name: '同一文件两种名称',
      text: '执行《云岫县人民政府重大行政决策规则》。严格落实⟦《云岫县重大行政决策程序规则》⟧。',
      fixed: '执行《云岫县人民政府重大行政决策规则》。严格落实《云岫县人民政府重大行政决策规则》。',
    },
    {
      name: '法规全称没加书名号；版本写在书名号外',
      text: '学习⟦政府信息公开条例⟧，公布⟦《云岫县权责清单》2023年版⟧。',
      fixed: '学习《政府信息公开条例》，公布《云岫县权责清单（2023年版）》。',
    },
    {
      name: '正确的引用；两个不同的文件；别的法规的名称',
      text: '公布《云岫县2023年度重大行政决策事项目录》《云岫县重大行政决策规则》《云岫县重大行政决策听证规则》《云岫市贯彻〈法治中国建设规划（2020-2025年）〉实施方案》，落实省优化营商环境条例。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const moment = momentOf(report);
    const citations = citationsOf(report);
    for (const citation of citations) {
      yield* innerMarks(citation);
      yield* titleProblems(citation, moment);
      yield* outerEdition(report.text, citation);
    }
    yield* twoNames(report.text, citations);
    for (const mention of mentionsOf(report, 'bare-title')) yield* bareTitle(report.text, mention);
  },
};

function* innerMarks({ title, span, inner }: Citation): Generator<Problem> {
  for (const pair of inner) yield singleMarks(pair);
  for (const match of matchesOf(HALF_WIDTH, title)) {
    const start = span.start + 1 + match.index;
    if (HAN_CHARACTER.test(match[0])) yield singleMarks({ start, end: start + match[0].length });
  }
}

function singleMarks(span: Span): Problem {
  const edits = [
    { span: { start: span.start, end: span.start + 1 }, text: '〈' },
    { span: { start: span.end - 1, end: span.end }, text: '〉' },
  ];
  const message = '书名号里面的书名号应当用单书名号〈〉（GB/T 15834—2011）';
  return { span, message, fixes: [{ title: '改用〈〉', edits, safe: false }] };
}

function* outerEdition(text: string, { span, title }: Citation): Generator<Problem> {
  const edition = EDITION.exec(text.slice(span.end, span.end + 10))?.[1];
  if (edition === undefined) return;
  const whole = { start: span.start, end: span.end + edition.length };
  const right = `《${title}（${edition}）》`;
  const fixes = [{ title: `改为${right}`, edits: [{ span: whole, text: right }], safe: false }];
  yield { span: whole, severity: 'info', message: `版本是名称的一部分，应写在书名号里：${right}`, fixes };
}

function* bareTitle(text: string, { span, word, quoted }: Mention): Generator<Problem> {
  const start = text.endsWith(NATION, span.start) ? span.start - NATION.length : span.start;
  const before = textBefore(text, start, 1);
  if (quoted || OTHER_NAME.before.test(before) || OTHER_NAME.after.test(text.slice(span.end, span.end + 2))) return;
  const whole = { start, end: span.end };
  const fixes = [
    { title: '加上书名号', edits: [{ span: whole, text: `《${text.slice(start, span.end)}》` }], safe: false },
  ];
  yield { span: whole, severity: 'info', message: `“${word}”是法规全称，应加书名号`, fixes };
}
