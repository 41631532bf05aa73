import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { paragraphFigures } from '../../../src/core/figures/paragraph-figures.ts';
import { readQuantities } from '../../../src/core/figures/quantities.ts';
import { parse } from '../../../src/core/reading/parse.ts';

const values = (text: string) => readQuantities(text).map(({ value }) => value);
const areApproximate = (text: string) => readQuantities(text).map(({ isApproximate }) => isApproximate);

describe('the numbers of a sentence', () => {
  it('may be long', () => {
    assert.deepEqual(values('123456789012元'), [123456789012]);
    assert.deepEqual(values('1,234,567,890,123元'), [1234567890123]);
    assert.deepEqual(values('1.123456元'), [1.123456]);
  });

  it('may be round, in words', () => {
    assert.deepEqual(values('二十件、一十二件、十九件、两件'), [20, 12, 19, 2]);
  });

  it('are about so many by the word beside them, wherever in the text', () => {
    assert.deepEqual(areApproximate('约3件'), [true]);
    assert.deepEqual(areApproximate('约3件，办理材料若干，开展培训。'), [true]);
    assert.deepEqual(areApproximate('超30件，超过30件，不超过30件'), [true, true, true]);
    assert.deepEqual(areApproximate('3件左右，3件'), [true, false]);
  });
});

describe('the numbers of a report', () => {
  it('are those of paragraphs that have some, without what is cited', () => {
    const report = parse('开展培训。\n落实《关于办理3件实事的通知》，办理12件。\n落实《关于办理3件实事的通知》。');
    const found = paragraphFigures(report).map(({ paragraph, quantities }) => [
      paragraph.text.length,
      quantities.map(({ value }) => value),
    ]);
    assert.deepEqual(found, [[22, [12]]]);
  });
});
