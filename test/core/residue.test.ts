import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { skipResidue } from '../../src/core/reading/residue.ts';

describe('what Word left before a line', () => {
  const rest = (text: string) => text.slice(skipResidue(text, 0, text.length));

  it('is passed over, however much of it', () => {
    for (const residue of [
      '[bookmark:]',
      `[bookmark:${'a'.repeat(60)}]`,
      '_Toc1',
      '_Toc123456789012',
      '&nbsp;&nbsp; \u200b',
    ]) {
      assert.equal(rest(`${residue}甲`), '甲', residue);
    }
  });

  it('is no text of ours', () => {
    for (const text of ['甲', `[bookmark:${'a'.repeat(61)}]甲`, '_Toc甲']) assert.equal(rest(text), text);
    assert.equal(rest('_Toc1234567890123甲'), '3甲');
    assert.equal(skipResidue('甲 乙', 1, 2), 2);
    assert.equal(skipResidue('甲   乙', 1, 2), 2);
  });
});
