import { findPlaceholders } from '../marks/placeholders.ts';
import type { Report } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import type { Span } from '../text/spans.ts';
import { inReport, type Paragraph, paragraphsOf } from '../views/paragraphs.ts';

const END_MARKS = '。！？…：?!:';
const FINISHED = /[。！？…；][”’》）】」]+$|[。；][ \u3000]?[（(][^（）()]{0,80}[）)]$/;
/** UTF-16 units in which the end of a paragraph shows. */
const TAIL = 90;
/** Shorter lines are entries of a list, or headings that only their shortness shows. */
const SHORTEST = 30;
/** A text broken at the edge of the page has so many such lines, and such a share of them; then none is a fault. */
const [MANY, SHARE] = [3, 0.3];

export const unfinishedParagraph: Rule = {
  id: 'unfinished-paragraph',
  title: '段落没有写完',
  reason:
    'GB/T 15834—2011：句末应有句号、问号或叹号。一段话没有句末标点，或者停在逗号、顿号、分号上，多半是复制时丢了后半截，或者这一句没有写完。',
  severity: 'info',
  examples: [
    {
      name: '没有句末标点',
      text: '一、主要举措和成效\n全年组织法治专题学习六次，开展执法培训四期，参训人员的依法行政能力有了明显提⟦高⟧\n二、存在的不足和原因\n（一）认识不足。',
    },
    {
      name: '停在逗号、分号上',
      text: '一、主要举措和成效\n（一）健全制度。修订议事规则⟦，⟧\n（二）规范执法。开展案卷评查。举办执法培训⟦；⟧\n（三）加强普法。举办专题讲座。',
    },
    {
      name: '分号隔开的条目、引出下文的冒号、句末的括注、小标题',
      text: '一、主要举措和成效\n主要做了以下工作：\n1.健全规章制度，修订议事规则；\n2.规范执法行为，开展案卷评查。\n3.加强法治宣传，举办专题讲座，群众依法办事的意识明显增强。（责任科室：办公室）\n二、存在的不足和原因\n执法力量不足',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const paragraphs = paragraphsOf(report);
    const isText = ({ kind, span }: Paragraph) => kind === 'text' && span.end !== report.leadIn?.span.end;
    if (isWrapped(paragraphs.filter(isText))) return;
    for (const [index, paragraph] of paragraphs.entries()) {
      if (!isText(paragraph) || !(isBroken(paragraph) || isStopped(paragraph, paragraphs[index + 1]))) continue;
      const mark = /[，、；,;]$/.exec(paragraph.text)?.[0];
      if (mark === undefined && endsInPlaceholder(report, paragraph)) continue;
      yield { span: lastCharacter(paragraph), message: messageFor(mark), isUnwritten: true };
    }
  },
};

/** Whether so many paragraphs are broken that the text was broken at the edge of the page. */
function isWrapped(paragraphs: readonly Paragraph[]): boolean {
  const broken = paragraphs.filter(isBroken).length;
  return broken >= MANY && broken > paragraphs.length * SHARE;
}

/** Whether what is still to be written stands at the end, or has only one mark behind it. */
function endsInPlaceholder(report: Report, paragraph: Paragraph): boolean {
  const last = [...findPlaceholders(report, paragraph)].at(-1);
  return last !== undefined && last.end >= paragraph.text.length - 1;
}

function lastCharacter(paragraph: Paragraph): Span {
  const { text } = paragraph;
  const length = /[\ud800-\udbff].$/.test(text) ? 2 : 1;
  return inReport(paragraph, { start: text.length - length, end: text.length });
}

function messageFor(mark: string | undefined): string {
  return mark === undefined
    ? '这一段没有句末标点，请核对是否写完，并补上句号'
    : `这一段停在“${mark}”上，请核对后面是否漏了内容，写完的改为句号`;
}

/** Ends without a mark, or with one that only goes between words; a line of a table is no paragraph. */
function isBroken({ text }: Paragraph): boolean {
  if (
    END_MARKS.includes(text.slice(-1)) ||
    FINISHED.test(text.slice(-TAIL)) ||
    /[；;]$/.test(text.slice(-1)) ||
    text.includes('|')
  )
    return false;
  if (/[，、,]/.test(text.slice(-1))) return true;
  return text.length >= SHORTEST && /[，。；]/.test(text);
}

/** Ends with ； although it holds whole sentences, or nothing of its kind follows. */
function isStopped({ text }: Paragraph, next: Paragraph | undefined): boolean {
  return /[；;]/.test(text.slice(-1)) && (text.includes('。') || next?.kind !== 'text');
}
