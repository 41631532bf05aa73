import assert from 'node:assert/strict';
import { it } from 'mocha';
import { describeWithCorpus } from '../corpus.ts';
import { fallsBelow, recall } from './bars.ts';
import { claimants } from './claims.ts';
import { readGolden } from './golden.ts';
import { measureNeighbours, neighboursBelow } from './neighbours.ts';
import { measure } from './result.ts';

describeWithCorpus('the score on real reports', () => {
  const result = measure();

  it('is taken from all 87 annotated errors and warnings', () => assert.equal(recall(result).all, 87));

  it('stands above every bar', () => assert.deepEqual(fallsBelow(result), []));

  it('knows which rules may claim an annotation', () => {
    const codes = new Set(readGolden().flatMap(({ code, severity }) => (severity === 'none' ? [] : [code])));
    const orphans = [...codes].filter((code) => claimants(code).length === 0);
    assert.deepEqual(orphans, ['PARALLEL'], 'one code no rule is made for');
  });
});

describeWithCorpus('the rules of wording, figures and lists on another genre', () => {
  const neighbours = measureNeighbours();

  it('are measured on sixteen government work reports', () => assert.ok(neighbours.characters > 280_000));

  it('say what was read and judged, and hardly anything wrong', () =>
    assert.deepEqual(neighboursBelow(neighbours), []));
});
