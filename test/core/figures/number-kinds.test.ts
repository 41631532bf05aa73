import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { classify, type NumberForm, type NumberKind } from '../../../src/core/figures/number-kinds.ts';

type Row = readonly [before: string, number: string, after: string];

/** Checks what each number is by what stands before and behind it. */
function check(form: NumberForm, kind: NumberKind | undefined, rows: readonly Row[]): void {
  for (const [before, number, after] of rows) {
    it(`${before}[${number}]${after} is ${kind === undefined ? 'none' : `a ${kind}`}`, () => {
      assert.equal(classify(form, number, before, after), kind);
    });
  }
}

describe('a number with a unit', () => {
  check('number', 'figure', [
    ['得', '5', '分。'],
    ['第三，', '3', '件'],
    ['A，', '3', '件'],
    ['', '3', '件A'],
    ['', '3', '件，5号'],
    ['跑，', '1', '次'],
    ['跑', '1', '件'],
    ['跑', '1', '件1次'],
    ['（', '1', '件）'],
    ['。', '1', '件'],
    ['', '1', '件、'],
    ['', '124', '小时'],
    ['', '245', '小时'],
    ['', '24', '件，3小时'],
  ]);
  check('number', undefined, [
    ['', '24', '小时'],
    ['', '7*24', '小时'],
    ['最多跑', '1', '次'],
  ]);
});

describe('a number without a unit', () => {
  check('number', 'unknown', [
    ['', '3', '分局'],
    ['共有', '8', '，服务群众'],
    ['', '212345', '。'],
    ['', '4.15', '，国家安全日。'],
    ['', '4.15', `${'甲'.repeat(13)}日。`],
    ['', '123.15', '环境日。'],
    ['', '4.155', '环境日。'],
    ['率为，', '8', '。'],
    ['甲。乙', '1', '.'],
    ['（见', '1', '）'],
    ['（', '123', '）'],
  ]);
  check('number', 'figure', [
    ['率提升至', '95', '。'],
    ['率提到', '95', '。'],
    ['率至', '95', '。'],
    ['率升至', '95', '。'],
  ]);
});

describe('a number that is a name, an ordinal or a marker', () => {
  check('number', undefined, [
    ['', '4.15', '法制日。'],
    ['', '12.4', '法制日。'],
    ['', '4.15', '日。'],
    ['', '4.15', `${'甲'.repeat(12)}日。`],
    ['（', '1', '）'],
    ['（', '12', '）'],
    ['第', '3', '，名次'],
    ['', '12345', '。'],
  ]);
  check('number', 'figure', [
    ['位居第', '4', '。'],
    ['位居第 ', '4', '。'],
    [`居${'甲'.repeat(10)}第`, '4', '。'],
    ['第', '4', '名'],
  ]);
});

describe('a number in a rule', () => {
  check('number', 'limit', [
    ['', '6', '日前'],
    ['', '6', '日之前'],
    ['', '3', '年期'],
    ['', '18', '岁'],
    ['', '14', '周岁'],
    ['不超过', '3', '件'],
    ['不得超过', '3', '件'],
  ]);
  check('number', 'figure', [
    ['', '7', '件，3日内'],
    ['', '7', '件，5年以上'],
  ]);
});

describe('a day', () => {
  check('day', undefined, [
    ['', '6月', '禁毒宣传月'],
    ['', '6月', `${'甲'.repeat(12)}宣传月`],
    ['每年', '12月4日', '举行'],
    ['自', '1月1日', '起施行'],
  ]);
  check('day', 'figure', [
    ['', '12月4日', '，国家宪法日'],
    ['', '6月', '，法治宣传月'],
    ['每年，于', '5月', '举行'],
    ['', '5月', '，起施行'],
    ['', '5月', '，前往'],
  ]);
  check('day', 'limit', [
    ['', '6月30日', '前'],
    ['', '6月30日', '起'],
  ]);
});

describe('a count in words', () => {
  check('words', 'word', [
    ['', '三十', '场。'],
    ['', '十二', '条。'],
    ['', '十二', '家。'],
    ['第三，共', '十二', '件'],
    ['', '二十', '件'],
    ['近', '十', '件'],
  ]);
  check('words', undefined, [
    ['', '三', '场所'],
    ['', '十二', '条例'],
    ['', '十二', '家庭'],
    ['第', '十二', '件'],
    ['', '二', '件'],
    ['近，', '十', '件'],
    ['', '十', '件余'],
  ]);
});
