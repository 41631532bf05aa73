import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DOUBLED_WORDS } from '../../../src/core/data/doubled-words.ts';
import { SET_PHRASES } from '../../../src/core/data/set-phrases.ts';
import { duplicates } from './duplicates.ts';
import { formsIn } from './forms-in.ts';

describe('the lists of what may be repeated', () => {
  it('are pieces and phrases that can occur', () => {
    for (const word of DOUBLED_WORDS) assert.match(word, /^\p{Script=Han}{2,4}$/u);
    assert.deepEqual(duplicates(SET_PHRASES), []);
    for (const phrase of SET_PHRASES) assert.deepEqual(formsIn(`我局${phrase}。`, 2023), [], phrase);
  });
});
