import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lineEnd, lineStart, lineTerminator, physicalLines, textLines } from '../../../src/core/text/line-ends.ts';
import { contains, slice } from '../../../src/core/text/spans.ts';
import { blankBefore, isBlank, trimSpan } from '../../../src/core/text/white-space.ts';
import { countCharacters } from '../../../src/core/text/word-count.ts';

/** Each text and its 字数 as Word counts it. */
const COUNTS: readonly (readonly [text: string, count: number])[] = [
  ['', 0],
  ['   　\n', 0],
  ['法治', 2],
  ['法治，政府。', 6],
  ['2024年', 2],
  ['共12345件', 3],
  ['下降24.5%。', 4],
  ['12345政务服务', 5],
  ['A4纸', 2],
  ['WPS Office', 2],
  ["don't", 1],
  ['２０２４年', 5],
  ['《民法典》', 5],
  ['“放管服”', 5],
  ['法 治\u3000政府', 4],
  ['法\u200b治', 2],
  ['\ufeff法治', 2],
  ['𠮷林', 2],
  ['\ud800\udc00', 1],
  ['\udc00\udc00', 2],
  ['法治--政府', 6],
  ['——', 2],
  ['……', 2],
];

describe('text', () => {
  for (const [text, count] of COUNTS) {
    it(`counts ${JSON.stringify(text)} as ${count}`, () => assert.equal(countCharacters(text), count));
  }

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

  it('contains what touches its borders and nothing beyond them', () => {
    const outer = { start: 2, end: 5 };
    assert.ok(contains(outer, outer));
    assert.ok(contains(outer, { start: 3, end: 3 }));
    assert.ok(!contains(outer, { start: 1, end: 4 }));
    assert.ok(!contains(outer, { start: 4, end: 6 }));
  });
});
