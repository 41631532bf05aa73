import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { said } from './said.ts';

describe('figures-ratio', () => {
  it('tells the right percentage with as many decimals as are printed', () => {
    assert.match(said('figures-ratio', '受理80件，办结76件，办结率98%。').join(), /应为95%（76÷80），这里写的是98%/);
    assert.match(said('figures-ratio', '受理80件，办结75件，办结率98.05%。').join(), /应为93\.75%（75÷80）/);
  });
});
