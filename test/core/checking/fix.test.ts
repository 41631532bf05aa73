import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyFixes, safeFixes } from '../../../src/core/checking/fix.ts';
import type { Finding, Fix } from '../../../src/core/model/rule.ts';
import type { Edit } from '../../../src/core/text/edits.ts';

const TEXT = '一二三四五六';

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });
const fix = (...edits: readonly Edit[]): Fix => ({ title: '改', edits, safe: true });

/** The fixes, and the text behind them. */
const ROWS: readonly (readonly [name: string, fixes: readonly Fix[], result: string])[] = [
  ['none', [], '一二三四五六'],
  ['a replacement', [fix(edit(1, 3, '〇'))], '一〇四五六'],
  ['an insertion at the start, one at the end', [fix(edit(0, 0, '前'), edit(6, 6, '后'))], '前一二三四五六后'],
  ['a deletion', [fix(edit(0, 6, ''))], ''],
  ['edits given out of order', [fix(edit(4, 5, '戊'), edit(0, 1, '甲'))], '甲二三四戊六'],
  ['an insertion before what its own fix replaces', [fix(edit(2, 3, '丙'), edit(2, 2, '前'))], '一二前丙四五六'],
  ['fixes that touch, the later first', [fix(edit(2, 4, '乙')), fix(edit(0, 2, '甲'))], '甲乙五六'],
  ['a fix whose second character is taken', [fix(edit(3, 4, '丁')), fix(edit(2, 4, '乙'))], '一二三丁五六'],
  ['a fix whose last character is taken', [fix(edit(4, 5, '戊')), fix(edit(1, 5, '乙'))], '一二三四戊六'],
  ['an insertion where another fix ends', [fix(edit(0, 2, '甲')), fix(edit(2, 2, '乙'))], '甲乙三四五六'],
  [
    'a fix behind an insertion',
    [fix(edit(2, 2, '甲')), fix(edit(2, 3, '乙')), fix(edit(3, 4, '丁'))],
    '一二甲三丁五六',
  ],
  ['fixes that touch', [fix(edit(0, 2, '甲')), fix(edit(2, 4, '乙'))], '甲乙五六'],
  [
    'a fix that overlaps an earlier one',
    [fix(edit(0, 3, '甲')), fix(edit(2, 4, '乙')), fix(edit(4, 5, '丙'))],
    '甲四丙六',
  ],
  ['a fix inside an earlier one', [fix(edit(0, 5, '甲')), fix(edit(2, 2, '乙'))], '甲六'],
  ['two insertions at one place', [fix(edit(2, 2, '甲')), fix(edit(2, 2, '乙'))], '一二甲三四五六'],
  [
    'a fix one of whose edits overlaps: none of it',
    [fix(edit(2, 3, '丙')), fix(edit(0, 1, '甲'), edit(2, 4, '乙'))],
    '一二丙四五六',
  ],
  ['a fix beyond the text', [fix(edit(5, 7, '甲')), fix(edit(-1, 1, '乙')), fix(edit(3, 2, '丙'))], '一二三四五六'],
];

describe('applying fixes', () => {
  for (const [name, fixes, result] of ROWS) {
    it(name, () => assert.equal(applyFixes(TEXT, fixes), result));
  }
});

describe('safe fixes', () => {
  const finding = (...fixes: readonly Fix[]): Finding => ({
    rule: 'r',
    severity: 'error',
    span: { start: 0, end: 1 },
    message: '错',
    related: [],
    fixes,
  });
  const unsafe: Fix = { ...fix(edit(0, 1, '甲')), safe: false };
  const safe = fix(edit(0, 1, '乙'));

  it('are the first safe one of each finding', () => {
    assert.deepEqual(safeFixes([finding(), finding(unsafe), finding(unsafe, safe, fix()), finding(safe)]), [
      safe,
      safe,
    ]);
  });
});
