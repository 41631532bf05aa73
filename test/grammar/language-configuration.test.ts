import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';

const configuration = JSON.parse(
  readFileSync(new URL('../../syntaxes/language-configuration.json', import.meta.url), 'utf8'),
) as {
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: string;
};

const words = (line: string): readonly string[] => line.match(new RegExp(configuration.wordPattern, 'gu')) ?? [];

describe('language configuration', () => {
  it('pairs the same marks when typing, surrounding and matching', () => {
    const matched = configuration.brackets.map(([open, close]) => open + close);
    assert.deepEqual(
      configuration.autoClosingPairs.map(({ open, close }) => open + close),
      matched,
    );
    assert.deepEqual(
      configuration.surroundingPairs.map(([open, close]) => open + close),
      matched,
    );
    assert.equal(new Set(matched.join('')).size, 2 * matched.length);
  });

  it('takes a year, a figure and a Latin word for one word each, so that a prefix typed after Chinese stands alone', () => {
    assert.deepEqual(words('现将2023年度情况报告如下'), ['2023年度']);
    assert.deepEqual(words('办结率98.6％，PM2.5下降'), ['98.6％', 'PM2.5']);
    assert.deepEqual(words('重点工作fzbg'), ['fzbg']);
  });

  it('takes no run of Chinese for a word: the segmenter of the editor parts it', () => {
    assert.deepEqual(words('推进法治政府建设的主要举措和成效'), []);
  });
});
