import { leftoverLines } from '../marks/leftover-lines.ts';
import type { Report } from '../model/report.ts';
import type { Context, Fix, Problem, Rule } from '../model/rule.ts';
import { findLeftovers, type Leftover } from '../reading/leftovers.ts';
import { VEIL } from '../reading/veil.ts';
import { lineTerminator } from '../text/line-ends.ts';
import { type Span, slice } from '../text/spans.ts';
import type { Paragraph } from '../views/paragraphs.ts';

const MESSAGES: Readonly<Record<Leftover['kind'], string>> = {
  word: '这是Word留下的书签或域代码，不是报告的内容，应删去',
  web: '这是网页留下的代码，读者会原样看到，应删去或换成相应的字符',
  invisible: '这里有看不见的控制字符，会妨碍检索、比对和排版，应删去',
  'line-break': '这里有Word的手动换行符或分页符，多数程序不认作换行，应改为回车',
  'lost-reference': 'Word的引用已经失效，请补上所引的内容，并删去这句提示',
  'lost-character': '这里的字没有显示出来，多半是转换编码时丢失的，请对照原稿补上',
};

export const residue: Rule = {
  id: 'residue',
  title: '排版软件和网页留下的代码',
  reason:
    '从Word、网页复制的文稿常带着书签、域代码、网页标记和看不见的字符。它们不是报告的内容，公开后却会原样显示，或者让检索、比对出错，定稿前应当清除。',
  severity: 'error',
  examples: [
    {
      name: 'Word的书签和域代码',
      text: '⟦[bookmark: _GoBack]⟧二是规范执法行为。详见⟦HYPERLINK "http://www.example.cn/a"⟧附表。',
      fixed: '二是规范执法行为。详见附表。',
    },
    {
      name: '网页标记',
      text: '⟦<p>⟧全年办理案件⟦&nbsp;&nbsp;⟧30件。⟦<br/>⟧',
      fixed: '全年办理案件30件。',
    },
    { name: '看不见的字符', text: '加强⟦\u200b⟧合法性审核。', fixed: '加强合法性审核。' },
    { name: '失效的引用，只能由起草人补写', text: '具体情况见⟦错误!未找到引用源。⟧' },
    {
      name: 'Markdown里的标记和代码是正常的写法',
      text: '全年办理案件&nbsp;30件<br>\n字段写作`_Toc123456`。',
      syntax: 'markdown',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const { line, paragraphs } of leftoverLines(report)) {
      for (const leftover of findLeftovers(slice(report.text, line), report.syntax)) {
        const span = { start: line.start + leftover.span.start, end: line.start + leftover.span.end };
        if (isByteOrderMark(report.text, span) || paragraphs.some((each) => isCode(each, span, report))) continue;
        const isSquare = /[□■]/.test(report.text.charAt(span.start));
        yield {
          span,
          message: MESSAGES[leftover.kind],
          ...(isSquare ? { severity: 'warning' as const } : {}),
          fixes: fixFor(leftover, span, report.text),
        };
      }
    }
  },
};

/** One at the very start of a file says how it is encoded. */
function isByteOrderMark(text: string, span: Span): boolean {
  return span.start === 0 && span.end === 1 && text.startsWith('\ufeff');
}

/** In Markdown, what stands between back-ticks or in a link is no text. */
function isCode(paragraph: Paragraph, span: Span, report: Report): boolean {
  if (report.syntax === 'plain' || report.text.charAt(span.start) === VEIL) return false;
  return paragraph.text.charAt(span.start - paragraph.span.start) === VEIL;
}

function fixFor({ kind, replacement }: Leftover, span: Span, text: string): readonly Fix[] {
  if (replacement === undefined) return [];
  const title = kind === 'line-break' ? '改为回车' : replacement === '' ? '删去' : `改为“${replacement}”`;
  const edit = { span, text: replacement === '\n' ? lineTerminator(text) : replacement };
  return [{ title, edits: [edit], safe: kind !== 'web' || replacement === '' || replacement === ' ' }];
}
