import type { Context, Problem, Rule } from '../model/rule.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isInside, slice } from '../text/spans.ts';
import { partSpans } from '../views/part-at.ts';

/** 一是, 其中， and numbers, with which a sentence may open. */
const BEFORE_YEAR = '(?:[一二三四五六七八九十]{1,3}是|其中，|[（(]?[0-9一二三四五六七八九十]{1,3}[）)．.、])';
/** The year as a whole: 2022年，全县, 截至2022年底，. */
const WHOLE_YEAR = '(?:截[至止]到?)?([0-9]{4})年(?:度|底|末|12月底|12月31日|全年|以来，)?';
/** What the year's account goes on with. */
const BEHIND_YEAR = '(?:，|[我本全][办局委厅县区市镇乡省]|共|累计)';
/** A sentence that tells of a whole year: 2022年，… 一是2022年度共… 截至2022年底，… */
const OPENING = new RegExp(`^[\\s　]*(?:${BEFORE_YEAR})?${WHOLE_YEAR}${BEHIND_YEAR}`);
const FIGURE = /[0-9][余多]?[万亿]?余?(?:件|条|项|次|场|份|期|起|宗|家|人|名|户|部|个|篇|批|元|%|％)/;
const COMPARED = '[较比]|同比|上年|增长|下降|提高|减少|增加';
const COURSE_OF_YEARS = '以来|[从自]|期间|起，';
const BEGINNING = '启动|成立|设立|挂牌';
const HONOUR = '获|评为|评比|表彰|荣誉|排名|名列';
const INSPECTION = '考[核评]|评估|督[察查]|验收|审计|巡[视察]';
const LEFT_OVER = '遗留|结转|历史';
const ISSUED = '(?:印发|出台|制定|修订|发布|施行|实施|通过)(?:了)?《';
/** The sentence compares, tells of a course of years, or of one event of the past. */
const LEGITIMATE = new RegExp([COMPARED, COURSE_OF_YEARS, BEGINNING, HONOUR, INSPECTION, LEFT_OVER, ISSUED].join('|'));

export const staleYear: Rule = {
  id: 'stale-year',
  title: '疑似漏改的上年数据',
  reason: '年度报告的前几部分只报告本年度。以上一年开头、带统计数据、又不是作比较的句子，多半是沿用上年文稿时漏改的。',
  severity: 'warning',
  examples: [
    {
      name: '上年的统计',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n⟦2022年⟧，我局办理行政许可86件，开展普法宣传9场。',
    },
    {
      name: '比较、起点、单项往事和次年安排',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n2022年办理行政许可80件，2023年办理86件。2022年，全县启动试点，确定试点单位3家。2022年以来，累计培训300人次。2022年，被评为先进单位，得分居全市第3名。\n四、2024年主要安排',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const { value, confidence } = report.year;
    if (value === undefined || confidence < 0.5) return;
    const plan = partSpans(report, 'plan');
    const start = report.sections[0]?.span.start ?? report.text.length;
    for (const line of report.lines) {
      if (line.start < start || isInside(plan, line.start)) continue;
      if (!slice(report.text, line).includes(`${value - 1}年`)) continue;
      const sentences = [...sentencesOf(report.text, line)];
      for (const [index, sentence] of sentences.entries()) {
        const text = slice(report.text, sentence);
        const year = OPENING.exec(text)?.[1];
        if (year === undefined || Number(year) !== value - 1 || !FIGURE.test(text) || LEGITIMATE.test(text)) continue;
        const neighbours = [sentences[index - 1], sentence, sentences[index + 1]];
        if (neighbours.some((other) => other !== undefined && slice(report.text, other).includes(`${value}年`)))
          continue;
        const at = sentence.start + text.indexOf(year);
        yield {
          span: { start: at, end: at + year.length + 1 },
          message: `本报告的年度是${value}年，这一句写的却是${year}年的数据，疑为沿用上年文稿；确是上年数据的，请写明用来与什么比较`,
        };
      }
    }
  },
};
