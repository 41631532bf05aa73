import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDates } from '../../../src/core/text/dates.ts';

const read = (text: string, from?: number) =>
  [...findDates(text, from)].map(({ year, month, day }) => `${year}-${month}-${day}`);

describe('the figures of a date', () => {
  it('are one or two, in words up to three', () => {
    assert.deepEqual(read('2023年12月25日、2023.12.25、2023/12/5'), ['2023-12-25', '2023-12-25', '2023-12-5']);
    assert.deepEqual(read('二〇二三年十二月三十一日'), ['2023-12-31']);
    assert.deepEqual(read('2023年123月5日，2023.1.123，2023.123.1'), []);
  });

  it('may stand apart, by two blanks at most', () => {
    assert.deepEqual(read('2023  年  1  月  5  日'), ['2023-1-5']);
    for (const text of [
      '2023   年1月5日',
      '2023年   1月5日',
      '2023年1   月5日',
      '2023年1月   5日',
      '2023年1月5   日',
    ]) {
      assert.deepEqual(read(text), [], text);
    }
  });

  it('are looked for from an offset on', () => {
    assert.deepEqual(read('2023年1月5日、2024年2月6日', 5), ['2024-2-6']);
    assert.deepEqual(read('2023年1月5日', 0), ['2023-1-5']);
  });
});
