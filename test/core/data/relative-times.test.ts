import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { RELATIVE_TIMES } from '../../../src/core/data/relative-times.ts';
import { duplicates } from './duplicates.ts';

describe('relative times', () => {
  it('stand once each', () => assert.deepEqual(duplicates(RELATIVE_TIMES.map(({ word }) => word)), []));
});
