import { readMarker } from '../model/heading.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import type { Edit } from '../text/edits.ts';
import { LINE_END, lineTerminator } from '../text/line-ends.ts';
import type { Span } from '../text/spans.ts';
import { blankBefore } from '../text/white-space.ts';

const FILLER =
  '一年来，全县各级各部门认真履行职责，依法行政水平稳步提高，各项任务全面完成，群众满意度持续提升。'.repeat(4);

export const unsplitText: Rule = {
  id: 'unsplit-text',
  title: '几个标题挤在一行',
  reason: '从网页或聊天窗口粘贴的报告常丢失换行，标题夹在正文中间，既难读也无法分节。各级标题应另起一行。',
  severity: 'warning',
  examples: [
    {
      name: '整篇报告只有一行',
      text: `一、主要举措和成效${FILLER}⟦二、⟧存在的不足和原因有待提高。三、2024年主要安排继续推进。`,
      fixed: `一、主要举措和成效\n${FILLER}\n二、存在的不足和原因\n有待提高。\n三、2024年主要安排\n继续推进。`,
    },
    { name: '各占一行', text: `一、主要举措和成效\n${FILLER}\n二、存在的不足和原因\n有待提高。` },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const pieces of byPhysicalLine(report.text, report.unsplit)) {
      const [first] = pieces;
      const place = pieces.map((piece) => readMarker(report.text, piece.start)).find((marker) => marker !== undefined);
      yield {
        span: place?.span ?? { start: first.start, end: first.start + 1 },
        message: `这一行里挤了${pieces.length + 1}段内容，标题夹在正文中间。标题、署名和日期都应另起一行`,
        fixes: [
          { title: '在每个标题前换行', edits: pieces.map((piece) => breakBefore(report.text, piece)), safe: false },
        ],
      };
    }
  },
};

/** The pieces of each physical line; two pieces share one when no line break stands between them. */
function byPhysicalLine(text: string, pieces: readonly Span[]): readonly (readonly [Span, ...Span[]])[] {
  const groups: [Span, ...Span[]][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || LINE_END.test(text.slice(last.end, piece.start)))
      groups.push([piece]);
    else group.push(piece);
  }
  return groups;
}

/** A line break in the place of the white space before a piece. */
function breakBefore(text: string, piece: Span): Edit {
  const blank = blankBefore(text, piece.start).length;
  return { span: { start: piece.start - blank, end: piece.start }, text: lineTerminator(text) };
}
