import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { closest } from '../../../src/core/text/closest.ts';

describe('the word that is meant', () => {
  const known = ['spacing', 'punctuation', 'part-order', 'part-content'];

  it('is the one with the fewest changes, whatever its case', () => {
    assert.equal(closest('spaceing', known), 'spacing');
    assert.equal(closest('PUNCTUATON', known), 'punctuation');
    assert.equal(closest('part-ordre', known), 'part-order');
  });

  it('is none where all are far', () => {
    assert.equal(closest('错别字', known), undefined);
    assert.equal(closest('', known), undefined);
  });
});
