import type { Context, Problem, Rule } from '../model/rule.ts';
import { firstMatch, matchesOf } from '../text/matches.ts';
import { countCharacters } from '../text/word-count.ts';
import { inReport, paragraphsOf } from '../views/paragraphs.ts';

/** 字数 of a sentence that one still reads in one breath. */
const LONGEST = 120;
const SENTENCE = /[^。！？]+[。！？]?/g;

export const longSentence: Rule = {
  id: 'long-sentence',
  title: '句子过长',
  reason: `一句话超过${LONGEST}字，读者难以一次读懂，也容易出现缺主语、搭配不当的毛病，宜断成几句。公文里长句很多，本规则默认关闭。`,
  severity: 'info',
  isOff: true,
  examples: [
    {
      name: '一逗到底',
      text: `⟦全县各级行政机关，⟧${'认真履行职责，不断提高依法行政水平，'.repeat(7)}为高质量发展提供保障。`,
    },
    { name: '断成几句', text: `${'认真履行职责，不断提高依法行政水平。'.repeat(8)}` },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const paragraph of paragraphsOf(report)) {
      if (paragraph.kind !== 'text') continue;
      for (const { 0: sentence, index } of matchesOf(SENTENCE, paragraph.text)) {
        if (sentence.length <= LONGEST) continue;
        const count = countCharacters(sentence);
        if (count <= LONGEST) continue;
        const clause = firstMatch(/^[^，；：、]{0,30}[，；：、]?/, sentence).length;
        yield {
          span: inReport(paragraph, { start: index, end: index + Math.max(1, clause) }),
          message: `这一句有${count}字，超过${LONGEST}字，宜断成几句`,
        };
      }
    }
  },
};
