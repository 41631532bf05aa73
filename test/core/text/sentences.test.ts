import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sentencesOf } from '../../../src/core/text/sentences.ts';
import { slice } from '../../../src/core/text/spans.ts';

const read = (text: string, start = 0, end = text.length) =>
  [...sentencesOf(text, { start, end })].map((span) => slice(text, span));

describe('the sentences of a line', () => {
  it('end with their mark, the last with the line', () => {
    assert.deepEqual(read('甲。乙；丙！丁？戊'), ['甲。', '乙；', '丙！', '丁？', '戊']);
    assert.deepEqual(read('甲。'), ['甲。']);
    assert.deepEqual(read('甲，乙'), ['甲，乙']);
    assert.deepEqual(read(''), []);
  });

  it('are those of the line alone', () => {
    assert.deepEqual(read('甲。乙。丙', 2, 3), ['乙']);
    assert.deepEqual(read('甲。乙。丙', 2, 4), ['乙。']);
  });
});
