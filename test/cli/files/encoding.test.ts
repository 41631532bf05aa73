import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { type Decoded, decode } from '../../../src/cli/files/decode.ts';
import { encode, encodeLike } from '../../../src/cli/files/encode.ts';

const TEXT = '（一）关于法治政府建设情况的报告\r\n“两个维护”—𠮷🙂\n';
const GB18030_TEXT = Buffer.from('b7a8d6ced5feb8ae', 'hex');

describe('decoding', () => {
  const cases: Readonly<Record<string, readonly [Uint8Array, Decoded]>> = {
    'UTF-8': [Buffer.from(TEXT), { text: TEXT, encoding: 'utf-8', hasMark: false }],
    'UTF-8 with mark': [Buffer.from(`\ufeff${TEXT}`), { text: TEXT, encoding: 'utf-8', hasMark: true }],
    'UTF-16 LE': [Buffer.from(`\ufeff${TEXT}`, 'utf16le'), { text: TEXT, encoding: 'utf-16le', hasMark: true }],
    'UTF-16 BE': [
      Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(),
      { text: TEXT, encoding: 'utf-16be', hasMark: true },
    ],
    GB18030: [GB18030_TEXT, { text: '法治政府', encoding: 'gb18030', hasMark: false }],
    ASCII: [Buffer.from('a\n'), { text: 'a\n', encoding: 'utf-8', hasMark: false }],
    nothing: [new Uint8Array(), { text: '', encoding: 'utf-8', hasMark: false }],
  };
  for (const [name, [bytes, expected]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(decode(bytes), expected));
  }

  it('keeps a lone surrogate', () => {
    assert.equal(decode(Buffer.from('\ufeff法\ud800治', 'utf16le'))?.text, '法\ud800治');
  });

  it('reads a second mark as text', () => {
    assert.equal(decode(Buffer.from('\ufeff\ufeff法'))?.text, '\ufeff法');
  });

  it('refuses binary data', () => {
    assert.equal(decode(Buffer.from('504b030414000600', 'hex')), undefined);
    assert.equal(decode(Buffer.from('ffd8ffe145786966', 'hex')), undefined);
    assert.equal(decode(Buffer.from(`${TEXT}\0`)), undefined);
  });

  it('refuses UTF-8 that breaks off inside a character, instead of reading something else', () => {
    const bytes = Buffer.from(TEXT.repeat(20));
    for (let length = bytes.length - 200; length < bytes.length; length += 1) {
      const read = decode(bytes.subarray(0, length));
      assert.ok(read === undefined || read.encoding === 'utf-8');
    }
  });
});

describe('encoding', () => {
  const TEXTS = fc.string({
    unit: fc.constantFrom('法', '治', 'a', '\n', '〔', '—', '€', 'é', '𠮷', '🙂', '\u3000'),
    maxLength: 60,
  });

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
    it(`${encoding} gives back what was read`, () => {
      const hasMark = encoding !== 'gb18030';
      fc.assert(
        fc.property(TEXTS, (text) => {
          const bytes = encode({ text, encoding, hasMark }) ?? assert.fail();
          assert.equal(decode(bytes)?.text, text);
          assert.equal(Buffer.compare(encode(decode(bytes) ?? assert.fail()) ?? assert.fail(), bytes), 0);
        }),
        { seed: 7 },
      );
    });
  }

  it('GB18030 agrees with the platform on the whole basic plane, where it has an answer', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true });
    let refused = 0;
    for (let code = 0; code < 0x10000; code += 1) {
      const character = String.fromCharCode(code);
      const bytes = encode({ text: character, encoding: 'gb18030', hasMark: false });
      if (bytes === undefined) refused += 1;
      else assert.equal(decoder.decode(bytes), character);
    }
    assert.ok(refused < 2048 + 30, `only surrogates and a few private characters: ${refused}`);
  });

  it('refuses to write what would not come back', () => {
    const gb = decode(GB18030_TEXT) ?? assert.fail();
    assert.deepEqual(encodeLike(GB18030_TEXT, gb, '法治'), new Uint8Array(GB18030_TEXT.subarray(0, 4)));
    assert.equal(encodeLike(GB18030_TEXT, gb, '法\ud800'), undefined);
    const odd = Buffer.concat([Buffer.from('\ufeff法治', 'utf16le'), Buffer.from([1])]);
    assert.equal(encodeLike(odd, decode(odd) ?? assert.fail(), '法治。'), undefined);
  });
});
