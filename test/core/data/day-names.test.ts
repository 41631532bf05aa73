import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DAY_NAMES } from '../../../src/core/data/day-names.ts';
import { isPossibleDate } from '../../../src/core/text/dates.ts';
import { duplicates } from './duplicates.ts';

describe('the days with a name', () => {
  it('are possible days, each once, with names of their own', () => {
    for (const { month, day, name, source } of DAY_NAMES) {
      assert.ok(isPossibleDate({ year: 2023, month, day }), name);
      assert.ok(source.length > 4, name);
    }
    assert.deepEqual(duplicates(DAY_NAMES.map(({ month, day }) => `${month}·${day}`)), []);
    const good = DAY_NAMES.flatMap(({ name, also = [] }) => [name, ...also]);
    const wrong = DAY_NAMES.flatMap((row) => row.wrong ?? []);
    assert.deepEqual(duplicates([...good, ...wrong]), []);
  });
});
