import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { tokenise } from './tokenise.ts';

/** Beyond this many characters in a line the editor gives up colouring by itself (editor.maxTokenizationLineLength). */
const longest = 20_000;
const hostile = [
  '《',
  '《〈',
  '【待填：',
  '（',
  '(',
  '×',
  'X',
  '某',
  '法治',
  '一',
  '1',
  '2023',
  '20',
  '〔2023',
  '　',
  '政府',
];

const milliseconds = async (unit: string): Promise<number> => {
  const text = unit.repeat(longest / unit.length);
  const start = performance.now();
  await tokenise(text, 'source.fazhi-report');
  return performance.now() - start;
};

describe('grammar on one endless line', () => {
  before(() => tokenise(hostile.join(''), 'source.fazhi-report'));
  for (const unit of hostile) {
    // Two quantifiers for spaces side by side, once written, took 2,600 ms; Oniguruma's retry limit hides the growth beyond that.
    it(`costs little more than plain text: ${unit}`, async () => {
      const plain = await milliseconds('汉');
      const long = await milliseconds(unit);
      assert.ok(long < 20 * plain + 200, `${long.toFixed(0)} ms against ${plain.toFixed(0)} ms`);
    });
  }
});
