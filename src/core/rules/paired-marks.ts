import { alike, isTouching } from '../marks/crossings.ts';
import { type Crossing, type Mark, pairingsOf, pairMarks, partnerOf } from '../marks/marks.ts';
import { type SingleMark, singleMarks } from '../marks/single-marks.ts';
import type { Context, Fix, Problem, Rule } from '../model/rule.ts';
import { wide } from '../text/wide-marks.ts';
import { inReport, type Paragraph } from '../views/paragraphs.ts';

export const pairedMarks: Rule = {
  id: 'paired-marks',
  title: '成对的标点不配对',
  reason:
    'GB/T 15834—2011：引号、括号、书名号都由前后两半组成，成对使用；里面的一对应当在外面的一对结束之前结束。一段之内缺了一半，读者便不知道引文、书名到哪里为止。',
  severity: 'error',
  examples: [
    { name: '缺后一半', text: '贯彻落实⟦《⟧重大行政决策程序暂行条例，规范决策程序。' },
    { name: '缺前一半', text: '推进“放管服”改革、数字政府⟦”⟧建设。' },
    {
      name: '两对交叉',
      text: '制定《关于开展普法工作的第八个五年规划（2021—2025年⟦》）⟧。',
      fixed: '制定《关于开展普法工作的第八个五年规划（2021—2025年）》。',
    },
    { name: '引号方向反了', text: '落实“三项制度⟦“⟧要求。', fixed: '落实“三项制度”要求。' },
    {
      name: '网页工具条拆成几行的括号，不是文中的',
      text: '打印\n【字号：\n加大\n还原\n】\n云岫县政府工作报告\n各位代表：\n现在，我向大会报告工作，请予审议。\n一、工作回顾\n全年办理民生实事12件。',
    },
    {
      name: '序号后的半个括号、嵌套的标点、英文撇号',
      text: '重点是：1）健全制度；2）规范执法。落实《云岫县贯彻〈法治社会建设实施纲要（2020—2025年）〉的措施》，推广“‘法律明白人’培养”做法，开展Lawyers’ Day活动。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const { paragraph, pairing } of pairingsOf(report)) {
      for (const crossings of alike(pairing.crossings)) yield crossed(paragraph, crossings);
    }
    let held: SingleMark | undefined;
    for (const single of singleMarks(report)) {
      const twin = held && turnedRound(held, single);
      if (twin !== undefined) yield twin;
      else if (held !== undefined) yield lonely(held);
      held = twin === undefined ? single : undefined;
    }
    if (held !== undefined) yield lonely(held);
  },
};

function crossed(paragraph: Paragraph, crossings: readonly [Crossing, ...Crossing[]]): Problem {
  const [first] = crossings;
  const { outer, inner } = first;
  const length = isTouching(first) ? 2 : 1;
  const span = inReport(paragraph, { start: outer.close.offset, end: outer.close.offset + length });
  const [open, close] = [wide(inner.open.text), wide(inner.close.text)];
  const places = crossings.flatMap((each) => [each.inner.open, ...(isTouching(each) ? [] : [each.inner.close])]);
  return {
    span,
    message: `“${open}${close}”在“${outer.open.text}${outer.close.text}”里面开始，却在外面结束；应当先写“${close}”再写“${outer.close.text}”`,
    related: places.map((mark) => ({ span: markIn(paragraph, mark), message: '里面的一对' })),
    fixes: isTouching(first) ? [swap(paragraph, span, first)] : [],
  };
}

/** Puts the two closing marks in order, in the full width. */
function swap(paragraph: Paragraph, span: Problem['span'], { outer, inner }: Crossing): Fix {
  const text = wide(inner.close.text) + outer.close.text;
  const open = { span: markIn(paragraph, inner.open), text: wide(inner.open.text) };
  const edits = open.text === inner.open.text ? [] : [open];
  return { title: `改为“${text}”`, edits: [...edits, { span, text }], safe: false };
}

function lonely({ paragraph, first: { text: mark, offset }, count }: SingleMark): Problem {
  return {
    span: inReport(paragraph, { start: offset, end: offset + count }),
    message: `“${mark}”没有配对的“${partnerOf(mark)}”，请补上另一半，或删去这一半（GB/T 15834—2011）`,
  };
}

/** Two quotation marks that make a pair once one or both are turned round; between them all is in order. */
function turnedRound(first: SingleMark, second: SingleMark): Problem | undefined {
  const { paragraph, first: one } = first;
  const { first: other } = second;
  if (paragraph !== second.paragraph) return undefined;
  const isQuote = /[“”]/.test(one.text) && /[“”]/.test(other.text) && first.count + second.count === 2;
  const between = pairMarks(paragraph.text.slice(one.offset + 1, other.offset));
  if (!isQuote || between.single.length + between.crossings.length > 0) return undefined;
  const edits = [
    { span: markIn(paragraph, one), text: '“' },
    { span: markIn(paragraph, other), text: '”' },
  ].filter(({ text }, index) => text !== (index === 0 ? one : other).text);
  return {
    span: markIn(paragraph, one.text === '”' ? one : other),
    message: '引号的方向不对：前一半应为“，后一半应为”',
    fixes: [{ title: '改正引号的方向', edits, safe: false }],
  };
}

function markIn(paragraph: Paragraph, { offset }: Mark): Problem['span'] {
  return inReport(paragraph, { start: offset, end: offset + 1 });
}
