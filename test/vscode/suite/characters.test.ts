import { describe, it } from 'mocha';
import { describeCharacters, readLimit } from '../../../src/extension/writing/characters.ts';
import * as assert from './assert.ts';

describe('the 字数 in the status bar', () => {
  it('are all, or those selected of all', () => {
    assert.equal(describeCharacters(1234, 0, 0).text, '1234 字');
    assert.equal(describeCharacters(1234, 56, 0).text, '已选 56 字，共 1234 字');
    assert.equal(describeCharacters(1234, 56, 5000).text, '已选 56 字，共 1234/5000 字');
  });

  it('are held against the limit', () => {
    const within = describeCharacters(5000, 0, 5000);
    assert.equal(within.text, '5000/5000 字');
    assert.equal(within.backgroundColor, undefined);
    const over = describeCharacters(5001, 0, 5000);
    assert.equal(over.text, '$(warning) 5001/5000 字');
    assert.ok(over.backgroundColor, 'no colour');
    assert.match(over.accessibilityInformation.label, /超出限额 1 字/);
  });

  it('may have a limit that is typed as one likes, or none', () => {
    assert.deepEqual(['5000', '５０００ 字', '5,000', '', ' '].map(readLimit), [5000, 5000, 5000, 0, 0]);
    assert.deepEqual(['五千', '-1', '12345678'].map(readLimit), [undefined, undefined, undefined]);
  });
});
