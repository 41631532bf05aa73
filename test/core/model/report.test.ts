import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { settledYear } from '../../../src/core/model/report.ts';

describe('the report year', () => {
  it('is settled when anything speaks for it more than for another', () => {
    const year = (value: number | undefined, confidence: number) => ({ year: { value, confidence, witnesses: [] } });
    assert.equal(settledYear(year(2025, 1)), 2025);
    assert.equal(settledYear(year(2025, 0.1)), 2025);
    assert.equal(settledYear(year(2025, 0)), undefined);
    assert.equal(settledYear(year(undefined, 0)), undefined);
  });
});
