import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { paragraphFigures } from '../../../src/core/figures/paragraph-figures.ts';
import { parse } from '../../../src/core/reading/parse.ts';

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
