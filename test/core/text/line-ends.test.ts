import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lineEnd, lineStart, lineTerminator, physicalLines, textLines } from '../../../src/core/text/line-ends.ts';
import { slice } from '../../../src/core/text/spans.ts';

describe('lines', () => {
  it('ends a line at CR LF, LF and a lone CR, and gives the last line even when empty', () => {
    const lines = (text: string) => [...physicalLines(text)].map((span) => slice(text, span));
    assert.deepEqual(lines('一\r\n二\n三\r四'), ['一', '二', '三', '四']);
    assert.deepEqual(lines('一\n\r二'), ['一', '', '二']);
    assert.deepEqual(lines('\r\r\n\n'), ['', '', '', '']);
    assert.deepEqual(lines('一\n'), ['一', '']);
    assert.deepEqual(lines(''), ['']);
  });

  it('ends a line of a report where Word broke it by hand as well', () => {
    const lines = (text: string) => [...textLines(text)].map((span) => slice(text, span));
    assert.deepEqual(lines('一\r\n二\n三\r四\v五\f六'), ['一', '二', '三', '四', '五', '六']);
    assert.deepEqual(lines('一\r\v\n二\t三\u2028'), ['一', '', '', '二\t三\u2028']);
    assert.deepEqual(lines(''), ['']);
    for (const end of ['\n', '\r', '\v', '\f', '\r\n']) assert.equal(lineEnd(`一二${end}三`, 0), 2);
    assert.deepEqual([lineEnd('一二', 1), lineEnd('一\t二', 0), lineEnd('一', 1)], [2, 3, 1]);
  });

  it('takes no other character for a line end', () => {
    assert.equal([...physicalLines('一\u2028二\u0085三\v四\f五')].length, 1);
  });

  it('knows the terminator by the first one', () => {
    assert.equal(lineTerminator('一\r\n二\n'), '\r\n');
    assert.equal(lineTerminator('一\r二\n'), '\r');
    assert.equal(lineTerminator('一\n二\r\n'), '\n');
    assert.equal(lineTerminator('一'), '\n');
  });

  it('finds where a line begins, whatever ends the one before', () => {
    for (const text of ['一\n二', '一\r二', '一\v二', '一\f二']) {
      assert.deepEqual(
        [0, 1, 2, 3].map((offset) => lineStart(text, offset)),
        [0, 0, 2, 2],
      );
    }
    assert.deepEqual(
      [0, 1, 2, 3].map((offset) => lineStart('\n\r\n', offset)),
      [0, 1, 2, 3],
    );
  });
});
