import { crowdedMarks, marksBeforeEtc, marksBetweenTitles } from '../marks/crowded-marks.ts';
import { narrowBrackets, narrowMarks, straightQuotes } from '../marks/half-width.ts';
import { type Pairing, pairingsOf } from '../marks/marks.ts';
import type { Report } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import type { Span } from '../text/spans.ts';
import { TRAIT } from '../text/traits.ts';
import { problemIn, together } from '../views/paragraph-problem.ts';
import type { Paragraph } from '../views/paragraphs.ts';

/** A paragraph written in the wrong width throughout is one fault. */
const MOST = 50;
const MARKS = TRAIT.halfWidth | TRAIT.narrowPair | TRAIT.fullWidth;

export const punctuation: Rule = {
  id: 'punctuation',
  title: '标点用得不对',
  reason:
    'GB/T 15834—2011《标点符号用法》：中文里的标点占一个字的位置，用全角；两个点号不能连用；“等”前不再用顿号；标有引号、书名号的并列成分之间通常不用顿号。',
  severity: 'warning',
  isForm: true,
  examples: [
    {
      name: '半角标点',
      text: '建立乡镇⟦(街道)⟧举报信箱⟦,⟧健全⟦"一窗受理"⟧机制。落实《民法典》⟦,⟧强化监督⟦.⟧',
      fixed: '建立乡镇（街道）举报信箱，健全“一窗受理”机制。落实《民法典》，强化监督。',
    },
    {
      name: '括号一半全角一半半角',
      text: '办理案件12件⟦（含上年结转2件)⟧。',
      fixed: '办理案件12件（含上年结转2件）。',
    },
    { name: '两个标点连用', text: '规范决策⟦，，⟧强化监督⟦；。⟧', fixed: '规范决策，强化监督。' },
    { name: '“等”前多了顿号', text: '采取培训、考试⟦、⟧等方式。', fixed: '采取培训、考试等方式。' },
    {
      name: '书名号之间的顿号，只作提示',
      text: '学习《宪法》⟦、⟧《民法典》等法律。',
      fixed: '学习《宪法》《民法典》等法律。',
    },
    {
      name: '时间、比例、小数、英文、网址和混合的列举',
      text: '9:30开会，按1:2配备，PM2.5下降3.5%，印发Rules (2023, draft)，见http://www.example.cn/a,b。学习民法典、《反间谍法》、《信访条例》。做到等级保护、等距公示，依法行政！！',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const { paragraph, pairing } of pairingsOf(report)) {
      if ((paragraph.traits & MARKS) === 0) continue;
      const own: Problem[] = [];
      for (const problem of problemsOf(paragraph, pairing)) {
        const found = problemIn(paragraph, problem);
        if (!isOthers(report, paragraph, found.span)) own.push(found);
      }
      if (own.length <= MOST) yield* own;
      else yield together(own, `这一段有${own.length}处标点用得不对`, '改正这一段的标点');
    }
  },
};

function* problemsOf({ text, traits }: Paragraph, pairing: Pairing): Generator<Problem> {
  if ((traits & TRAIT.halfWidth) !== 0) yield* narrowMarks(text);
  if ((traits & TRAIT.narrowPair) !== 0) {
    yield* straightQuotes(text);
    yield* narrowBrackets(text, pairing);
  }
  if ((traits & TRAIT.crowded) !== 0) yield* crowdedMarks(text);
  if ((traits & TRAIT.fullWidth) === 0) return;
  yield* marksBeforeEtc(text);
  if ((traits & TRAIT.pair) !== 0) yield* marksBetweenTitles(text, pairing);
}

/** Heading numbers, the colon of 主送机关 and that of the lead-in have rules of their own. */
function isOthers({ addressee, leadIn }: Report, { heading }: Paragraph, span: Span): boolean {
  if (heading?.marker !== undefined && span.start < heading.marker.span.end) return true;
  return span.end === addressee?.span.end || span.end === leadIn?.span.end;
}
