import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { yearDue } from '../../../src/core/drafting/year-due.ts';

describe('the report year that is due', () => {
  const due = (month: number): number => yearDue(2026, month);

  it('is the running year in November and December, when its report is asked for and often signed already', () => {
    assert.deepEqual([11, 12].map(due), [2026, 2026]);
  });

  it('is the year before while its report is handed in and made public, by 1 March and 1 April', () => {
    assert.deepEqual([1, 2, 3].map(due), [2025, 2025, 2025]);
  });

  it('is still that one afterwards, for those who are late: the running year is far from over', () => {
    assert.deepEqual([4, 5, 6, 7, 8, 9, 10].map(due), Array(7).fill(2025));
  });
});
