import type { Span } from '../../../src/core/text/spans.ts';
import { changed, type Kind, type PlantedFault, type Sample } from '../planted.ts';

/** What a page has above or below a title; 2%- is the year after the report's. */
const HEAD = [
  '首页 > 政务公开 > 法治政府建设',
  '当前位置：首页>信息公开>年度报告',
  '发布时间：2%-02-06 09:30　来源：云岫县水利局　浏览次数：96',
  '发布日期：2%-02-06',
  '索引号：11340000/2%-00012　发布机构：云岫县水利局',
  '[ 成文日期 ] 2%-01-13',
  '| 索引号 | 11340000/2%-00012 |',
  '信息来源：云岫县水利局    字体：【大 中 小】',
  '【字体：大 中 小】 打印 关闭',
  '分享到：微信 微博 QQ空间',
  '打印本页 关闭窗口',
  '2%-02-06 09:30 云岫县水利局',
];
const FOOT = [
  '【打印】 【关闭】',
  '打印本页　关闭窗口　返回顶部',
  '上一篇：没有了',
  '扫一扫在手机打开当前页',
  '相关报道：',
  '主办单位：云岫县人民政府　技术支持：云岫县大数据中心',
  '版权所有：云岫县水利局　云ICP备2%0001号',
  '网站标识码：3400000012',
  '— 5 —',
];

/** Puts each line in, with its year, at an offset that begins a line. */
function* lineAt(sample: Sample, at: number, lines: readonly string[]): Generator<PlantedFault> {
  const end = sample.text.includes('\r\n') ? '\r\n' : '\n';
  for (const line of lines) {
    const text = line.replace('2%', String(sample.year + 1));
    const before = at === sample.text.length && !sample.text.endsWith(end) ? end : '';
    const planted = changed(sample, { start: at, end: at }, before + text + end, text);
    const start = at + before.length;
    yield { ...planted, span: { start, end: start + text.length } };
  }
}

function* aroundTitle({ report, text }: Sample, place: (title: Span) => number): Generator<number> {
  if (report.title === undefined) return;
  const at = place(report.title.span);
  yield at <= 0 ? 0 : text.indexOf('\n', at - 1) + 1;
}

function* eachAt(sample: Sample, places: Iterable<number>, lines: readonly string[]): Generator<PlantedFault> {
  for (const at of places) yield* lineAt(sample, at, lines);
}

/** Kinds of damage by the page a report was copied from. */
export const WEB_LINE_KINDS: readonly Kind[] = [
  {
    name: 'a web line above the title',
    rules: ['web-lines'],
    isLoud: true,
    plant: (sample) => eachAt(sample, [0], HEAD),
  },
  {
    name: 'a web line below the title',
    rules: ['web-lines'],
    isLoud: true,
    plant: (sample) =>
      eachAt(
        sample,
        aroundTitle(sample, ({ end }) => end),
        HEAD,
      ),
  },
  {
    name: 'a web line below the report',
    rules: ['web-lines'],
    isLoud: true,
    plant: (sample) => eachAt(sample, [sample.text.length], FOOT),
  },
];
