import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { firstThings } from '../../../src/core/points/first-things.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { readMarked, writeMarked } from '../fixtures/marked.ts';

/** What is marked, and nothing else, is left without its fellow. */
function check(marked: string): void {
  const { text } = readMarked(marked);
  assert.equal(writeMarked(text, [...firstThings(parse(text))]), marked);
}

describe('首先 and 其次', () => {
  it('belong together, in one paragraph or two', () => {
    check('首先，健全制度；其次，组织培训。');
    check('首先，健全制度。\n其次，组织培训。');
    check('首先，健全制度，同时组织培训。');
    check('一是健全制度；其次，组织培训。');
  });

  it('miss each other', () => {
    check('⟦首先⟧，健全制度。');
    check('健全制度。⟦其次⟧，组织培训。');
    check('同时健全制度。⟦首先⟧，组织培训。');
    check('⟦其次⟧，组织培训，主要是学法。');
  });

  it('are answered in a later paragraph by 其次 and the like at the beginning of a clause alone', () => {
    check('⟦首先⟧，健全制度。\n同时，组织培训。');
    check('⟦首先⟧，健全制度。\n名次再次提升。');
    check('首先，健全制度。\n开展宣传。最后，组织培训。');
  });

  it('are used in a way of its own by whoever leaves three alone', () => {
    check('⟦首先⟧，健全制度。\n⟦首先⟧，组织培训。');
    check('首先，健全制度。\n首先，组织培训。\n首先，开展宣传。');
  });
});
