import { DOUBLED_WORDS } from '../data/doubled-words.ts';
import { SET_PHRASES } from '../data/set-phrases.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { HAN } from '../text/han.ts';
import { LINE_END } from '../text/line-ends.ts';
import { quote } from '../text/quotes.ts';
import { slice } from '../text/spans.ts';
import { findDoublings } from '../wording/doublings.ts';
import { findRepetitions } from '../wording/repetitions.ts';

/** A clause this long, half of it its own, is not written twice by chance. */
const LEAST = 12;
const LEAST_OWN_SHARE = 0.5;
/** In one paragraph so much of its own is enough. */
const LEAST_OWN = 6;
/** The guidance that opens a report opens its plan as well. */
const GUIDANCE =
  /习近平|^(?:紧紧|牢牢)?(?:围绕|锚定|牢记|奋力|聚焦|坚持以)|^深入(?:贯彻|实施)|(?:精神|新篇章|发展理念|战略|目标)$/;
/** Titles, marks, figures and letters. */
const NOT_OWN = new RegExp(`《[^《》]*》|[^${HAN}]`, 'g');
/** 一件一件, 的村的村民: a count, or a word of grammar, is rightly said twice. */
const REPEATABLE = /[一二三四五六七八九十百千万零〇两几每逐各的之和与或]/;

export const repeatedText: Rule = {
  id: 'repeated-text',
  title: '文字重复',
  reason: '连写两遍的字词多是误键或粘贴留下的；同一句话一字不差地出现两次，多是改稿时漏删；相隔较远的只作提示。',
  severity: 'warning',
  isOfWords: true,
  examples: [
    {
      name: '字词连写两遍',
      text: '审理⟦涉企涉企⟧案件30件，⟦认真落实认真落实⟧各项要求。',
      fixed: '审理涉企案件30件，认真落实各项要求。',
    },
    {
      name: '整句重复',
      text: '一、存在的不足和原因\n（一）培训不够。部分村干部遇到纠纷仍习惯找熟人说情，培训要加强。\n（二）宣传不够。普法进村次数偏少，⟦部分村干部遇到纠纷仍习惯找熟人说情⟧。',
    },
    {
      name: '同一段里连固定提法一起重复',
      text: '一、主要举措和成效\n依次履行公众参与、专家论证、风险评估、合法性审查、集体讨论决定五个步骤，建立决策档案，⟦依次履行公众参与、专家论证、风险评估、合法性审查、集体讨论决定五个步骤⟧。',
    },
    {
      name: '固定提法在两段里重复',
      text: '一、主要举措和成效\n集中学习党章，引导干部职工深刻领悟“两个确立”的决定性意义，自觉增强“四个意识”、坚定“四个自信”、做到“两个维护”。\n开展专题研讨，引导干部职工深刻领悟“两个确立”的决定性意义，自觉增强“四个意识”、坚定“四个自信”、做到“两个维护”。\n局长履职尽责，重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。\n班子成员履职尽责，重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。',
    },
    {
      name: '正常的重叠、跨词的重复和固定提法',
      text: '一、主要举措和成效\n方方面面、点点滴滴都按本规定规定的程序，一件一件使用信用信息核对，推进监测预测预警和共建共治共享。\n深入学习贯彻习近平法治思想，全面贯彻落实党的二十大精神。\n学习会上，深入学习贯彻习近平法治思想，全面贯彻落实党的二十大精神。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const line of report.lines) {
      for (const { unit, span: within } of findDoublings(slice(report.text, line))) {
        const span = { start: line.start + within.start, end: line.start + within.end };
        if ((unit.length > 1 && REPEATABLE.test(unit)) || DOUBLED_WORDS.has(unit)) continue;
        yield {
          span,
          severity: 'error',
          message: `${quote(unit)}重复，请删去多出的`,
          fixes: [{ title: `只留一个${quote(unit)}`, edits: [{ span, text: unit }], safe: false }],
        };
      }
    }
    for (const { clause, span, first, isNear } of findRepetitions(report, LEAST)) {
      const isOneParagraph = isNear && !LINE_END.test(report.text.slice(first.end, span.start));
      if (!isOwn(clause, isOneParagraph)) continue;
      yield {
        span,
        severity: isNear ? 'warning' : 'info',
        message: '这句话前面已经出现过，一字不差，请核对是否漏删',
        related: [{ span: first, message: '第一次出现' }],
      };
    }
  },
};

/** Whether a clause is long enough and more than set phrases, cited titles and figures. */
function isOwn(clause: string, isOneParagraph: boolean): boolean {
  const length = countWords(clause);
  if (length < LEAST || GUIDANCE.test(clause)) return false;
  const own = SET_PHRASES.reduce((rest, phrase) => rest.replace(phrase, ''), clause);
  const least = length * LEAST_OWN_SHARE;
  return countWords(own) >= (isOneParagraph ? Math.min(LEAST_OWN, least) : least);
}

/** The Chinese characters of a clause outside titles. */
function countWords(clause: string): number {
  return clause.replace(NOT_OWN, '').length;
}
