import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pairMarks, partnerOf } from '../../../src/core/marks/marks.ts';
import { singleMarks } from '../../../src/core/marks/single-marks.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { wide } from '../../../src/core/text/wide-marks.ts';

/** What a text is read as: pairs by their offsets, crossings as outer×inner, marks alone by offset. */
function read(text: string): string {
  const { pairs, crossings, single } = pairMarks(text);
  return [
    ...pairs.map(({ open, close }) => `${open.offset}-${close.offset}`),
    ...crossings.map(({ outer, inner }) => `${outer.close.offset}×${inner.open.offset}-${inner.close.offset}`),
    ...single.map(({ offset }) => `?${offset}`),
  ].join(' ');
}

/** The marks without partner, run by run. */
function singles(text: string): readonly string[] {
  return singleMarks(parse(text)).map(({ first, count }) => first.text.repeat(count));
}

describe('pairs of marks', () => {
  it('go together by kind, inside one another, （ with ) too', () => {
    assert.equal(read('《甲》（乙）'), '0-2 3-5');
    assert.equal(read('“《甲〈乙〉》”'), '3-5 1-6 0-7');
    assert.equal(read('（甲)(乙）'), '0-2 3-5');
    assert.equal(read('甲乙'), '');
  });

  it('cross when the inner one closes behind the outer', () => {
    assert.equal(read('《甲（乙》）'), '0-4 4×2-5');
    assert.equal(read('《（“甲》”）'), '0-4 4×2-5 4×1-6');
    assert.equal(read('《（甲》乙'), '0-3 ?1');
  });

  it('leave marks alone, in the order of the text', () => {
    assert.equal(read('甲》（乙'), '?1 ?2');
    assert.equal(read('（（甲）'), '1-3 ?0');
    assert.equal(read('《（甲》”'), '0-3 ?1 ?4');
  });

  it('are none in an apostrophe or behind the number of an entry', () => {
    assert.equal(read('Lawyers’ Day'), '');
    assert.equal(read('1）甲；b)乙；（甲）二）丙'), '8-10 ?12');
    assert.equal(read('一）甲\n2)乙'), '');
  });

  it('have a wide form and a partner', () => {
    assert.deepEqual([...'()《x'].map(wide), ['（', '）', '《', 'x']);
    assert.deepEqual([...'（)“》x'].map(partnerOf), ['）', '(', '”', '《', 'x']);
  });
});

describe('marks alone', () => {
  const intro = '一、主要举措和成效\n';

  it('come as one where they stand together', () => {
    assert.deepEqual(singles(`${intro}甲（（（乙`), ['（（（']);
    assert.deepEqual(singles(`${intro}甲《乙。\n丙（丁。`), ['《', '（']);
  });

  it('are none where the next line closes them and the first breaks off', () => {
    assert.deepEqual(singles(`${intro}贯彻《重大行政决策\n程序暂行条例》，规范决策。`), []);
    assert.deepEqual(singles(`${intro}贯彻《重大行政决策。\n程序暂行条例》，规范决策。`), ['《', '》']);
    assert.deepEqual(singles(`${intro}贯彻《重大行政决策\n无关的一段\n程序暂行条例》，规范决策。`), ['《', '》']);
  });

  it('are none in a quotation of several paragraphs', () => {
    assert.deepEqual(singles(`${intro}指出：“一要学习。\n二要落实。”`), []);
  });
});
