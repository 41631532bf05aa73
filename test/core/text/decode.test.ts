import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decodeBytes } from '../../../src/core/text/decode.ts';

/** 法治 in GB 2312, which GB18030 contains. */
const GB = [0xb7, 0xa8, 0xd6, 0xce];

function decoded(bytes: readonly number[] | string) {
  return decodeBytes(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes));
}

describe('the bytes of a text', () => {
  it('are read as UTF-8, or else as GB18030', () => {
    assert.deepEqual(decoded('法治'), { text: '法治', encoding: 'utf-8', hasMark: false });
    assert.deepEqual(decoded(GB), { text: '法治', encoding: 'gb18030', hasMark: false });
    assert.deepEqual(decoded(''), { text: '', encoding: 'utf-8', hasMark: false });
  });

  it('lose one byte order mark in front, and no other', () => {
    assert.deepEqual(decoded('\ufeff\ufeff法'), { text: '\ufeff法', encoding: 'utf-8', hasMark: true });
    assert.deepEqual(decoded('法\ufeff'), { text: '法\ufeff', encoding: 'utf-8', hasMark: false });
    assert.deepEqual(decoded([0x84, 0x31, 0x95, 0x33, ...GB]), { text: '法治', encoding: 'gb18030', hasMark: true });
  });

  it('are no text where neither can be, or a NUL stands near the beginning', () => {
    assert.equal(decoded([...GB, 0xff]), undefined);
    assert.equal(decoded([0x61, 0, 0x62]), undefined);
    assert.equal(decoded(`${'a'.repeat(8191)}\0`), undefined);
    assert.equal(decoded(`${'a'.repeat(8192)}\0`)?.text.length, 8193);
  });
});
