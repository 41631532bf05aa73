import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { stageOf } from '../../../src/core/views/stage.ts';
import { sampleReport } from '../fixtures/sample.ts';

const stage = (text: string) => stageOf(parse(text), 'auto');
const UNSIGNED = { closing: '', signature: '', date: '' };

describe('the stage of a report', () => {
  it('is review once it is written to its end', () => {
    assert.equal(stage(sampleReport()), 'review');
    assert.equal(stage(sampleReport({ plan: '', other: '' })), 'review', 'it is signed');
    assert.equal(stage(sampleReport(UNSIGNED)), 'review', 'it has a plan');
  });

  it('is draft while a place is to be filled in', () => {
    assert.equal(stage(sampleReport({ date: '2024年【待填：月】月5日' })), 'draft');
    assert.equal(stage(sampleReport().replace('十二件', '【待填】件')), 'draft');
  });

  it('is draft while neither closing nor plan is there, and while the plan is but a heading', () => {
    for (const plan of ['', '四、2024年度主要安排', '四、2024年度主要安排\n____']) {
      assert.equal(stage(sampleReport({ ...UNSIGNED, plan, other: '' })), 'draft', plan);
    }
    assert.equal(stage(''), 'draft');
  });

  it('is what the user wants it to be', () => {
    const report = parse('');
    for (const wish of ['draft', 'review', 'publish'] as const) assert.equal(stageOf(report, wish), wish);
  });
});
