import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { slice } from '../../../src/core/text/spans.ts';
import { blankBefore, isBlank, trimSpan } from '../../../src/core/text/white-space.ts';

describe('white space', () => {
  it('takes white space and invisible characters from both ends', () => {
    const text = '\ufeff \u3000法 治\u200b\u0000\t';
    assert.equal(slice(text, trimSpan(text, { start: 0, end: text.length })), '法 治');
  });

  it('trims what is only white space to nothing, inside the span', () => {
    const span = trimSpan('法  治', { start: 1, end: 3 });
    assert.equal(span.start, span.end);
    assert.ok(span.start >= 1 && span.end <= 3);
  });

  it('trims nothing beyond the span', () => {
    assert.deepEqual(trimSpan('法   治', { start: 1, end: 2 }), { start: 2, end: 2 });
  });

  it('takes the blanks before an offset, back to the beginning', () => {
    assert.equal(blankBefore(' \u3000一', 2), ' \u3000');
    assert.equal(blankBefore('一\t 二', 3), '\t ');
    assert.equal(blankBefore('一二', 1), '');
    assert.equal(blankBefore('一', 0), '');
  });

  it('knows blanks from characters', () => {
    for (const blank of [' ', '\t', '\u3000', '\ufeff', '\u200b', '\u2060', '\u00ad', '\u0000', '\n'])
      assert.ok(isBlank(blank));
    for (const character of ['一', '。', '·', '-', '\ud800']) assert.ok(!isBlank(character));
  });
});
