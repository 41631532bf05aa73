import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { beginsInsidePair } from '../../../src/core/reading/open-pairs.ts';

/** Texts with `|` where the line in question begins, and whether that is inside a pair. */
const ROWS: readonly (readonly [text: string, isInside: boolean])[] = [
  ['贯彻《规划（2021－202\n|5）》，健全制度。', true],
  ['（见附件1、\n|2）并落实', true],
  ['（见附件1、\r\n|2、附件3）并落实', true],
  ['（见附件1、\v|2）并落实', true],
  ['《云岫县规则\n|一、二》', true],
  ['“三项\n|1、制度”', true],
  ['(a\n|b)', true],
  ['（甲)（乙\n|2）', true],
  ['（甲（乙）丙\n|2）', true],
  ['（甲\n|乙（丙）丁', false],
  ['（甲\n|乙（丙）丁）', true],
  ['（甲《乙》丙\n|2）', true],
  ['健全制度。\n|2）规范执法', false],
  ['（甲）\n|2）规范执法', false],
  ['（甲《乙》\n丙\n|2）', true],
  ['《甲》（乙）“丙”\n|2）', false],
  ['（初稿\n|一、主要举措', false],
  ['（初稿。\n|2）规范执法', false],
  ['（初稿！\r|2）规范执法', false],
  ['（一是健全；\n|二）', true],
  ['（初稿\n|一、主要举措。\n2）规范执法', false],
  ['（初稿\n|一、主要举措（上）。2）', true],
  [`（${'甲'.repeat(198)}\n|2）`, true],
  [`（${'甲'.repeat(199)}\n|2）`, false],
  [`（甲\n|${'乙'.repeat(199)}）`, true],
  [`（甲\n|${'乙'.repeat(200)}）`, false],
  ['）甲\n|2）', false],
  ['《（甲》乙）\n|2）', false],
  ['|2）', false],
];

describe('a line that goes on inside brackets', () => {
  for (const [row, isInside] of ROWS) {
    it(`${JSON.stringify(row.slice(0, 40))}: ${isInside}`, () => {
      const at = row.indexOf('|');
      assert.equal(beginsInsidePair(row.replace('|', ''), at), isInside);
    });
  }
});
