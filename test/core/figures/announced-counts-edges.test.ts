import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { announcedCounts } from '../../../src/core/figures/announced-counts.ts';

/** Each count as `words: least–most`, `points` where an enumeration has to follow. */
function read(text: string): readonly string[] {
  return [...announcedCounts(text)].map(({ span, listed }) => {
    const found = listed === undefined ? 'points' : `${listed.least}–${listed.most}`;
    return `${text.slice(span.start, span.end)}: ${found}`;
  });
}

const of = (length: number) => '甲'.repeat(length);

describe('what may stand between a count and its things', () => {
  it('before points: up to twelve characters, brackets and all', () => {
    assert.deepEqual(read('存在三个问题：一是甲。'), ['三个问题: points']);
    assert.deepEqual(read('存在三方面不足：一是甲。'), ['三方面: points']);
    assert.deepEqual(read(`存在三个问题${of(12)}：一是甲。`), ['三个问题: points']);
    assert.deepEqual(read(`存在三个问题${of(13)}：一是甲。`), []);
    assert.deepEqual(read('存在三个问题（见附件，略）：一是甲。'), ['三个问题: points']);
  });

  it('before brackets: up to eight characters', () => {
    assert.deepEqual(read(`围绕三项${of(8)}（学法、用法）。`), ['三项: 2–Infinity']);
    assert.deepEqual(read(`围绕三项${of(9)}（学法、用法）。`), []);
  });

  it('ends where the points begin', () => {
    const text = '全年存在三个问题：一是甲。';
    assert.deepEqual(
      [...announcedCounts(text)].map(({ end }) => text.slice(end)),
      ['一是甲。'],
    );
  });
});

describe('the things in brackets', () => {
  it('are three to a hundred and twenty characters', () => {
    assert.deepEqual(read('围绕三项（甲、乙）。'), ['三项: 2–Infinity']);
    const list = [30, 30, 29].map(of).join('、');
    assert.deepEqual(read(`围绕五项（${list}、${of(28)}）。`), ['五项: 4–Infinity']);
    assert.deepEqual(read(`围绕五项（${list}、${of(29)}）。`), []);
  });

  it('are thirty characters each at most', () => {
    assert.deepEqual(read(`围绕五项（${of(30)}、甲）。`), ['五项: 2–Infinity']);
    assert.deepEqual(read(`围绕五项（${of(31)}、甲）。`), []);
  });

  it('are no things where the brackets begin with 含 or 如; elsewhere these are words like others', () => {
    assert.deepEqual(read('围绕三项（如学法、用法）。'), []);
    assert.deepEqual(read('围绕三项（学法、包括用法）。'), ['三项: 2–Infinity']);
  });
});

describe('the things before a count', () => {
  it('are short, the first with its verb somewhat longer', () => {
    assert.deepEqual(read(`${of(24)}、${of(14)}三项制度。`), ['三项: 2–2']);
    assert.deepEqual(read(`${of(25)}、${of(14)}三项制度。`), []);
    assert.deepEqual(read(`${of(24)}、${of(15)}三项制度。`), []);
  });

  it('begin behind the last mark, wherever in the text', () => {
    assert.deepEqual(read('学法、用法三项制度。'), ['三项: 2–2']);
    assert.deepEqual(read('学法、用法三方面，学法、用法三个方面。'), ['三方面: 2–2', '三个方面: 2–2']);
    assert.deepEqual(read(`${of(300)}、甲，学法、用法三项制度。${of(300)}`), ['三项: 2–2']);
    assert.deepEqual(read(`学法、用法三项制度。${of(300)}`), ['三项: 2–2']);
  });

  it('are counted with the whole number', () => {
    assert.deepEqual(read('十二个组：甲、乙。'), ['十二个: 2–2']);
  });
});
