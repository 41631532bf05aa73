import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { enumerationsOf } from '../../../src/core/points/enumerations.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';

/** Each run as its words, one after the other. */
function runs(text: string): readonly string[] {
  return enumerationsOf(parse(text)).map(({ marks }) => marks.map(({ span }) => slice(text, span)).join(' '));
}

describe('the points of a text', () => {
  it('count beyond twenty', () => assert.deepEqual(runs('二十是甲；二十一是乙。'), ['二十是 二十一是']));

  it('know where their number stands', () => {
    const text = '办理许可，一是甲，其二，乙。第三，丙。④丁。';
    const numbers = enumerationsOf(parse(text)).flatMap(({ marks }) => marks.map(({ numberSpan }) => numberSpan));
    assert.deepEqual(
      numbers.map((span) => slice(text, span)),
      ['一', '二', '三', '④'],
    );
  });

  it('are counted afresh against the most a section has', () => {
    const text = `一、主要举措和成效\n${'①'.repeat(200)}\n二、存在的不足和原因\n${'①'.repeat(200)}`;
    assert.equal(runs(text).length, 400);
  });

  it('leave an inner run only once it has two points', () => {
    assert.deepEqual(runs('一是甲。二是乙。三是丙：一是子，二是丑。四是丁。'), ['一是 二是 三是 四是', '一是 二是']);
    assert.deepEqual(runs('一是甲。二是乙：一是子，三是丑。'), ['一是 二是', '一是 三是']);
  });
});
