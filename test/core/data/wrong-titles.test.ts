import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDocument } from '../../../src/core/citing/documents.ts';
import { WRONG_TITLES } from '../../../src/core/data/wrong-titles.ts';
import { normalizeTitle } from '../../../src/core/text/titles.ts';
import { duplicates } from './duplicates.ts';

describe('the table of wrong titles', () => {
  it('has each once, none of them right, and knows every right one', () => {
    const wrong = WRONG_TITLES.flatMap((row) => row.wrong);
    assert.deepEqual(duplicates(wrong.map(normalizeTitle)), []);
    for (const title of wrong) assert.equal(findDocument(title), undefined, title);
    for (const { right } of WRONG_TITLES) assert.ok(findDocument(right), right);
  });
});
