import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { said } from './said.ts';
import { TWO_YEARS } from './two-years.ts';

describe('plan-year', () => {
  it('is silent while the report year is undecided', () => {
    const text = sampleReport({ ...TWO_YEARS, plan: '四、2025年度主要安排\n加强培训。' });
    assert.equal(parse(text).year.confidence, 0);
    assert.deepEqual(said('plan-year', text), []);
  });

  it('says which year the plan should bear', () => {
    const text = sampleReport({ plan: '四、2023年度主要安排\n加强培训。' });
    assert.match(said('plan-year', text).join(), /本报告的年度是2023年.*应写2024年，这里写的是2023年$/);
  });
});
