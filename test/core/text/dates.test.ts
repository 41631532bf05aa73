import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDates, formatDate, isPossibleDate } from '../../../src/core/text/dates.ts';
import { slice } from '../../../src/core/text/spans.ts';

const SAME_DAY = [
  '2023年1月5日',
  '2023年01月05日',
  '2023年1月5号',
  '2023.1.5',
  '2023．1．5',
  '2023.01.05',
  '2023-01-05',
  '2023/1/5',
  '２０２３年１月５日',
  '2023 年 1 月 5 日',
  '二〇二三年一月五日',
  '二O二三年一月五日',
  '二○二三年一月五日',
  '二零二三年一月五日',
  '2023年一月五日',
];

const NO_DATES = [
  '2023年1月',
  '1月5日',
  '2023年',
  '12023年1月5日',
  '2023.1',
  '20230105',
  '2021-2025年',
  '2023年×月×日',
  '',
];

describe('dates', () => {
  for (const text of SAME_DAY) {
    it(`reads ${text}`, () => {
      const [date, ...rest] = findDates(`于${text}印发`);
      assert.deepEqual(rest, []);
      assert.deepEqual([date?.year, date?.month, date?.day], [2023, 1, 5]);
      assert.deepEqual(date?.span, { start: 1, end: 1 + text.length });
      assert.equal(date?.yearSpan.start, 1);
      assert.equal(date?.yearSpan.end, 5);
    });
  }

  for (const text of NO_DATES) {
    it(`finds none in “${text}”`, () => assert.deepEqual([...findDates(text)], []));
  }

  it('reads two-digit Chinese days and months', () => {
    const [date] = findDates('二〇二二年十二月二十九日');
    assert.deepEqual([date?.year, date?.month, date?.day], [2022, 12, 29]);
  });

  it('finds every date, in order, and impossible ones too', () => {
    const text = '2023年2月30日至2024年13月1日';
    const dates = [...findDates(text)];
    assert.deepEqual(
      dates.map((date) => slice(text, date.span)),
      ['2023年2月30日', '2024年13月1日'],
    );
    assert.deepEqual(dates.map(isPossibleDate), [false, false]);
  });

  it('knows the calendar', () => {
    const possible = (year: number, month: number, day: number) => isPossibleDate({ year, month, day });
    assert.ok(possible(2024, 2, 29) && possible(2000, 2, 29) && possible(2023, 12, 31) && possible(2023, 4, 30));
    assert.ok(!possible(2023, 2, 29) && !possible(1900, 2, 29) && !possible(2023, 4, 31));
    assert.ok(!possible(2023, 0, 1) && !possible(2023, 13, 1) && !possible(2023, 1, 0) && !possible(2023, 1, 32));
  });

  it('writes a date without leading noughts', () => {
    assert.equal(formatDate({ year: 2023, month: 1, day: 5 }), '2023年1月5日');
    assert.equal(formatDate({ year: 2023, month: 12, day: 29 }), '2023年12月29日');
  });
});

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
