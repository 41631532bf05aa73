import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { countCharacters, countWritten } from '../../../src/core/text/word-count.ts';

/** Each text and its 字数 as Word counts it. */
const COUNTS: readonly (readonly [text: string, count: number])[] = [
  ['', 0],
  ['   　\n', 0],
  ['法治', 2],
  ['法治，政府。', 6],
  ['2024年', 2],
  ['共12345件', 3],
  ['下降24.5%。', 4],
  ['12345政务服务', 5],
  ['A4纸', 2],
  ['WPS Office', 2],
  ["don't", 1],
  ['２０２４年', 5],
  ['《民法典》', 5],
  ['“放管服”', 5],
  ['法 治\u3000政府', 4],
  ['法\u200b治', 2],
  ['\ufeff法治', 2],
  ['𠮷林', 2],
  ['\ud800\udc00', 1],
  ['\udc00\udc00', 2],
  ['法治--政府', 6],
  ['——', 2],
  ['……', 2],
];

describe('字数', () => {
  for (const [text, count] of COUNTS) {
    it(`counts ${JSON.stringify(text)} as ${count}`, () => assert.equal(countCharacters(text), count));
  }
});

/** Each text and the 字数 of what is written of it. */
const WRITTEN: readonly (readonly [text: string, count: number])[] = [
  ['', 0],
  ['法治，政府。', 6],
  ['【待填：具体做法】', 0],
  ['【待填】', 0],
  ['（一）抓学习\n【待填：第一项】。\n　　【待填：第二项】；【待填：第三项】。', 6],
  ['一是【待填：第一项】，原因是【待填：其原因】。二是【待填：第二项】，原因是【待填：其原因】。', 0],
  ['一是人手不足，原因是【待填：其原因】。', 11],
  ['办理【待填：上年30】件。', 4],
  ['全年____件，20__年__月', 7],
  ['办理＿＿件', 3],
  ['【待补充】法治', 2],
  ['【重要】法治', 6],
  ['某县a_b', 3],
  ['【待填：没有写完', 8],
];

describe('字数 of what is written', () => {
  for (const [text, count] of WRITTEN) {
    it(`is ${count} of ${JSON.stringify(text)}`, () => assert.equal(countWritten(text), count));
  }
});
