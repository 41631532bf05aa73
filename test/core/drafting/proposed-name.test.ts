import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { proposedName } from '../../../src/core/drafting/proposed-name.ts';

const named = (organ: string | undefined, number?: number) => proposedName({ organ, year: 2025, suffix: 'md' }, number);

describe('the file name of a new report', () => {
  it('tells organ and year', () => {
    assert.equal(named('霁川县水利局'), '霁川县水利局2025年度法治政府建设情况报告.md');
    assert.equal(named('霁川县　水 利 局'), '霁川县水利局2025年度法治政府建设情况报告.md');
    assert.equal(
      proposedName({ organ: undefined, year: 2026, suffix: 'report.txt' }),
      '2026年度法治政府建设情况报告.report.txt',
    );
  });

  it('counts those of the same name', () => {
    assert.equal(named('霁川县水利局', 2), '霁川县水利局2025年度法治政府建设情况报告（2）.md');
  });

  it('leaves out an organ that is still to be written', () => {
    assert.equal(named('【待填：发文机关全称】'), named(undefined));
    assert.equal(named('霁川县【待填：部门】'), named(undefined));
  });

  it('can be given to a file everywhere', () => {
    assert.equal(named('../甲/乙\\丙:丁*"<>|\n'), '..甲乙丙丁2025年度法治政府建设情况报告.md');
    const bytes = Buffer.byteLength(named('霁'.repeat(300), 12));
    assert.ok(bytes <= 255, String(bytes));
    assert.doesNotThrow(() => encodeURIComponent(named(`${'霁'.repeat(39)}𠮷局`)), 'half a character');
  });
});
