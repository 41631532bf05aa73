import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { momentOf, standing } from '../../../src/core/views/moment.ts';
import { sampleReport } from '../fixtures/sample.ts';

describe('what holds at the time of a report', () => {
  it('looks from the signing date, or else from 31 March of the year after', () => {
    assert.deepEqual(momentOf(parse(sampleReport({ date: '2023年12月29日' }))), { year: 2023, day: '2023-12-29' });
    assert.deepEqual(momentOf(parse(sampleReport({ date: '' }))), { year: 2023, day: '2024-03-31' });
    assert.deepEqual(momentOf(parse(sampleReport({ date: '2025年2月30日' }))), { year: 2023, day: '2024-03-31' });
    assert.deepEqual(momentOf(parse(sampleReport({ date: '2020年2月3日' }))), { year: 2023, day: '2024-03-31' });
    assert.deepEqual(momentOf(parse(sampleReport({ date: '2023年2月3日' }))), { year: 2023, day: '2024-03-31' });
    assert.equal(momentOf(parse('学习《民法典》。')), undefined);
  });

  it('is over when it ended before the middle of the year', () => {
    const life = { from: '2005-05-01', until: '2022-05-01' };
    assert.equal(standing(life, { year: 2022, day: '2023-03-31' }), 'over');
    assert.equal(standing(life, { year: 2021, day: '2022-03-31' }), 'holds');
    assert.equal(standing({ until: '2024-11-01' }, { year: 2024, day: '2025-03-31' }), 'holds');
    assert.equal(standing({ until: '2024-11-01' }, { year: 2025, day: '2026-03-31' }), 'over');
  });

  it('is not yet when it begins after the day', () => {
    assert.equal(standing({ from: '2022-10-16' }, { year: 2021, day: '2022-03-31' }), 'not-yet');
    assert.equal(standing({ from: '2022-03-31' }, { year: 2021, day: '2022-03-31' }), 'holds');
    assert.equal(standing({}, { year: 2021, day: '2022-03-31' }), 'holds');
  });
});
