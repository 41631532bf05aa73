import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findCited } from '../../../src/core/reading/cited.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { findYears, isReportYear } from '../../../src/core/text/years.ts';

/** Each text and the years found in it. */
const ROWS: readonly (readonly [text: string, years: readonly number[]])[] = [
  ['2023年度工作', [2023]],
  ['2023 年', [2023]],
  ['1999年以来', [1999]],
  ['二〇二三年', [2023]],
  ['二零二三年', [2023]],
  ['２０２３年', [2023]],
  ['2022年工作和2023年打算', [2022, 2023]],
  ['2021—2025年规划', []],
  ['2021-2025年', []],
  ['2021－2025年', []],
  ['2021～2025年', []],
  ['2021年—2025年', []],
  ['2021年-2025年', []],
  ['2021年至2025年', []],
  ['2021到2025年', []],
  ['2023', []],
  ['2023件', []],
  ['第2023号', []],
  ['12023年', []],
  ['20212025年', []],
  ['3023年', []],
  ['1789年', []],
  ['10年来', []],
  ['', []],
];

describe('years', () => {
  for (const [text, years] of ROWS) {
    it(`finds ${years.join(', ') || 'none'} in “${text}”`, () => {
      const found = [...findYears(text, { start: 0, end: text.length })];
      assert.deepEqual(
        found.map(({ year }) => year),
        years,
      );
      for (const { span } of found) assert.equal(span.end - span.start, 4);
    });
  }

  it('passes over what is cited', () => {
    const text = '《2021年工作要点》印发后，2022年《2023年计划》出台，2024年';
    const found = [...findYears(text, { start: 0, end: text.length }, findCited(text))];
    assert.deepEqual(
      found.map(({ span }) => slice(text, span)),
      ['2022', '2024'],
    );
  });

  it('looks inside the span alone and answers in offsets of the whole text', () => {
    const text = '2021年、2022年、2023年';
    const [found, ...rest] = findYears(text, { start: 6, end: 12 });
    assert.deepEqual(rest, []);
    assert.deepEqual(found, { year: 2022, span: { start: 6, end: 10 } });
  });
});

describe('the years a report can be asked for', () => {
  it('are those of this century', () => {
    assert.deepEqual([1999, 2000, 2099, 2100].map(isReportYear), [false, true, true, false]);
  });
});
