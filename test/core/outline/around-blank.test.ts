import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { aroundBlank } from '../../../src/core/outline/around-blank.ts';

/** What stands around the place that is marked with ⟦⟧. */
function around(marked: string): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return aroundBlank(marked.replace(/[⟦⟧]/g, ''), { start, end });
}

describe('what stands around a blank', () => {
  for (const [what, text, expected] of [
    ['its clause', '全年办理许可⟦【待填：上年86】⟧件，培训3期。', '全年办理许可＿件'],
    ['no year before it', '2024年办理行政许可事项⟦____⟧件', '办理行政许可事项＿件'],
    ['no other blank', '2026年【待填：月】月⟦【待填：日】⟧日', '月＿日'],
    ['the end of a long clause', '局党组理论学习中心组开展法治专题学习⟦____⟧次', '…心组开展法治专题学习＿次'],
    ['the beginning of what follows', '办件⟦____⟧件比上年有明显增加', '办件＿件比上年'],
    ['the number of its sentence', '一是⟦【待填：第一项】⟧。', '一是＿'],
    ['nothing of other lines', '全年办件\n⟦____⟧\n件', ''],
    ['nothing that tells nothing', '（一）\n共⟦____⟧。', ''],
    ['no half of a character', '𠮷三四五六七八九十一⟦____⟧甲乙丙𠮷', '…三四五六七八九十一＿甲乙丙'],
  ] as const) {
    it(`is ${what}`, () => assert.equal(around(text), expected));
  }
});
