import { formatMarker } from '../model/heading.ts';
import type { Heading, Report } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { textLines } from '../text/line-ends.ts';
import { type Paragraph, paragraphsOf } from '../views/paragraphs.ts';
import { sectionsOf } from '../views/sections.ts';

const SENTENCE_END = /[。！？；：!?;:…][”’）)]?$/;

export const headingForm: Rule = {
  id: 'heading-form',
  title: '标题序号的写法不规范',
  reason:
    'GB/T 9704—2012：结构层次序数依次用“一、”“（一）”“1.”“（1）”标注；括号用全角，“一”后用顿号，“1”后用圆点，带括号的序号后不加标点。',
  severity: 'warning',
  isForm: true,
  examples: [
    {
      name: '半角括号',
      text: '一、主要举措和成效\n（一）强化领导\n⟦(二)⟧依法履职',
      fixed: '一、主要举措和成效\n（一）强化领导\n（二）依法履职',
    },
    {
      name: '序号后的标点不对',
      text: '⟦一.⟧主要举措和成效\n（一）强化领导\n⟦1、⟧学习宣传。\n⟦（二）、⟧依法履职',
      fixed: '一、主要举措和成效\n（一）强化领导\n1.学习宣传。\n（二）依法履职',
    },
    {
      name: '序号前多出空格',
      text: '一、主要举措和成效\n二、存在的不足和原因\n⟦　  三、⟧2024年主要安排',
      fixed: '一、主要举措和成效\n二、存在的不足和原因\n三、2024年主要安排',
    },
    {
      name: '统一缩进两字是正常排版；1．与1.通用',
      text: '　　一、主要举措和成效\n　　（一）强化领导\n　　1．学习宣传。\n　　（1）专题学习。\n　　二、存在的不足和原因',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const headings = sectionsOf(report).map(({ heading }) => heading);
    const onOwnLine = headings.filter(({ inline }) => !inline);
    const flush = onOwnLine.filter((heading) => indentOf(report.text, heading) === '').length;
    const strayIndents = report.syntax === 'plain' && flush * 2 > onOwnLine.length;
    let doubtful: ReadonlySet<Heading> | undefined;
    for (const heading of headings) {
      const { marker, number, level } = heading;
      if (marker === undefined || number === undefined) continue;
      const right = formatMarker(level, number);
      const isForm =
        marker.text === right || marker.text === right.replace('.', '．') || marker.text === right.replace('.', '\\.');
      const indent = strayIndents ? indentOf(report.text, heading) : '';
      if (isForm && indent === '') continue;
      doubtful ??= headingsInSentences(report);
      const span = { start: marker.span.start - indent.length, end: marker.span.end };
      yield {
        span,
        message: isForm
          ? '标题前多出空格，与其他标题没有对齐'
          : `标题序号应写作“${right}”，这里写成“${marker.text}”（GB/T 9704—2012）`,
        fixes: [
          {
            title: isForm ? '删去空格' : `改为“${right}”`,
            edits: [{ span, text: isForm ? marker.text : right }],
            safe: isForm || !doubtful.has(heading),
          },
        ],
      };
    }
  },
};

/**
 * Headings that the line above runs into without a final mark: the text may have been wrapped, so that the number (名列第 / 二，)
 * belongs to a sentence.
 */
function headingsInSentences(report: Report): ReadonlySet<Heading> {
  const found = new Set<Heading>();
  const { text, title, documentNumber, addressee } = report;
  const named = [title, documentNumber, addressee].flatMap((passage) => (passage === undefined ? [] : passage.span));
  let above: Paragraph | undefined;
  for (const paragraph of paragraphsOf(report)) {
    const { heading, span } = paragraph;
    if (heading !== undefined && above !== undefined && above.kind !== 'heading') {
      const { end } = above.span;
      const isApart = [...textLines(text.slice(end, span.start))].length > 2;
      const isNamed = named.some((passage) => passage.start < end && end <= passage.end);
      if (!isApart && !isNamed && !SENTENCE_END.test(above.text.slice(-2))) found.add(heading);
    }
    above = paragraph;
  }
  return found;
}

/** The white space between line start and number; nothing when anything else stands there. */
function indentOf(text: string, heading: Heading): string {
  if (heading.inline || heading.hashes > 0) return '';
  const before = text.slice(heading.line.start, heading.span.start);
  return /^[ \t\u3000]*$/.test(before) ? before : '';
}
