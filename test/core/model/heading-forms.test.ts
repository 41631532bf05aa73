import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readMarker } from '../../../src/core/model/heading.ts';

/** Numbers whose form gives them away as words: quarters, holidays, years, a number said in figures. */
const WORDS = [
  '三、四季度工作',
  '一、二季度',
  '五、六月份集中整治',
  '七一、八一走访慰问',
  '三八、六一期间',
  '二〇二三、二〇二四年',
  '二三、其他',
];

describe('heading numbers in rarer forms', () => {
  for (const line of WORDS) {
    it(`finds none in “${line}”`, () => assert.equal(readMarker(line, 0), undefined));
  }

  it('lets a year or a month and day follow the number and a space', () => {
    assert.equal(readMarker('1. 2023年普法工作', 0)?.number, 1);
    assert.equal(readMarker('2.12月4日开展宣传', 0)?.number, 2);
  });

  it('reads the half-bracketed forms', () => {
    assert.deepEqual([readMarker('一）健全机制', 0)?.level, readMarker('一）健全机制', 0)?.number], [2, 1]);
    assert.deepEqual([readMarker('1)政务公开', 0)?.level, readMarker('1）政务公开', 0)?.number], [3, 1]);
    assert.deepEqual([readMarker('⑵主动公开', 0)?.level, readMarker('⑵主动公开', 0)?.number], [4, 2]);
  });
});
