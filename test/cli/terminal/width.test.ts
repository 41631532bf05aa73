import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { displayWidth, printable } from '../../../src/cli/terminal/width.ts';

describe('display width', () => {
  const widths: Readonly<Record<string, number>> = {
    'Aa1 (~': 6,
    法治政府: 8,
    '一、（一）': 10,
    '〔2022〕1号': 11,
    '“两个维护”……——·': 22,
    '①Ⅱ℃×': 8,
    '　': 2,
    ﾊ: 1,
    한: 2,
    𠮷: 2,
    '🙂': 2,
    '🇨🇳': 2,
    '䷀': 2,
    '¡®½ς': 4,
    'e\u0301\u200b\ufeff': 1,
    '\t': 4,
    '\u0007\ud800': 2,
  };
  for (const [text, width] of Object.entries(widths)) {
    it(`of ${JSON.stringify(text)} is ${width}`, () => assert.equal(displayWidth(text), width));
  }

  it('of every character in the rows of GB 2312 is two, Latin letters and the euro sign aside', () => {
    const decoder = new TextDecoder('gb18030');
    const narrow: string[] = [];
    for (let lead = 0xa1; lead <= 0xf7; lead += 1) {
      for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (!/[\p{Script=Latin}€]/u.test(character) && displayWidth(character) !== 2) narrow.push(character);
      }
    }
    assert.deepEqual(narrow, []);
  });
});

describe('printable text', () => {
  it('shows what would act on the terminal', () => {
    assert.equal(printable('a\u001b[31m\r\n\u202e\u009bb'), 'a␛[31m␍␊␦␦b');
  });
});
