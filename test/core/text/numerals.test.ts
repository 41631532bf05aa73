import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { formatNumeral, readDigits, readNumeral } from '../../../src/core/text/numerals.ts';

describe('numerals', () => {
  it('writes 1–99 as a heading does', () => {
    const rows = [1, 2, 9, 10, 11, 12, 19, 20, 21, 30, 45, 99].map(formatNumeral);
    assert.deepEqual(rows, [
      '一',
      '二',
      '九',
      '十',
      '十一',
      '十二',
      '十九',
      '二十',
      '二十一',
      '三十',
      '四十五',
      '九十九',
    ]);
  });

  it('reads back what it writes', () => {
    for (let value = 0; value <= 99; value += 1) assert.equal(readNumeral(formatNumeral(value)), value);
  });

  it('writes every number its own way', () => {
    assert.equal(new Set(Array.from({ length: 99 }, (_, index) => formatNumeral(index + 1))).size, 99);
  });

  it('writes what is larger digit by digit', () => {
    assert.deepEqual([100, 101, 234].map(formatNumeral), ['一〇〇', '一〇一', '二三四']);
  });

  it('reads every digit, of whatever width', () => {
    assert.equal(readDigits('0123456789'), 123456789);
    assert.equal(readDigits('０１２３４５６７８９'), 123456789);
    assert.equal(readDigits('〇一二三四五六七八九'), 123456789);
  });

  it('reads a year digit by digit, whatever the nought looks like', () => {
    for (const year of ['二〇二三', '二零二三', '二O二三', '二o二三', '二Ｏ二三', '二○二三', '２０２３', '2023']) {
      assert.equal(readDigits(year), 2023, year);
    }
  });

  it('reads ordinals in figures and words', () => {
    assert.equal(readNumeral('12'), 12);
    assert.equal(readNumeral('１２'), 12);
    assert.equal(readNumeral('03'), 3);
    assert.equal(readNumeral('一百零三'), 103);
    assert.equal(readNumeral('一百二十'), 120);
    assert.equal(readNumeral('百'), 100);
    assert.equal(readNumeral('二百'), 200);
    assert.equal(readNumeral('二百一十'), 210);
  });

  it('knows what is no numeral', () => {
    for (const word of ['', '廿', '廿一', '卅', '壹', '甲', '十x', 'x', '-1', '1.5', '½', '\ud800']) {
      assert.equal(readNumeral(word), undefined, word);
    }
    for (const word of ['', '十', '二十', '20年', '廿']) assert.equal(readDigits(word), undefined, word);
  });
});
