import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isReportYear } from '../../../src/core/text/years.ts';

describe('the years a report can be asked for', () => {
  it('are those of this century', () => {
    assert.deepEqual([1999, 2000, 2099, 2100].map(isReportYear), [false, true, true, false]);
  });
});
