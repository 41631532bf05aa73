import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';

const said = (text: string) =>
  lint(parse(text))
    .filter(({ rule }) => rule === 'figures-ratio')
    .map(({ message }) => message)
    .join();

describe('figures-ratio', () => {
  it('tells the right percentage with as many decimals as are printed', () => {
    assert.match(said('受理80件，办结76件，办结率98%。'), /应为95%（76÷80），这里写的是98%/);
    assert.match(said('受理80件，办结75件，办结率98.05%。'), /应为93\.75%（75÷80）/);
  });
});
