import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { yearHints } from '../../../src/core/helping/year-hints.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';

/** The text with its hints in brackets, line by line, those with a hint only. */
function hinted(text: string): readonly string[] {
  let result = text;
  for (const { offset, label } of yearHints(parse(text)).toReversed()) {
    result = `${result.slice(0, offset)}[${label}]${result.slice(offset)}`;
  }
  return result.split('\n').filter((line) => line.includes('['));
}

describe('year hints', () => {
  it('say nothing where every year is the one that is expected', () => {
    assert.deepEqual(hinted(sampleReport({})), []);
    assert.deepEqual(
      hinted(sampleReport({ achievements: '一、2023年度主要举措\n2023年，较2022年增长，2024年再增。' })),
      [],
    );
  });

  it('stand at the end of the line, behind 文号, heading or date with another year', () => {
    const text = sampleReport({
      number: '云水发〔2023〕3号',
      problems: '二、2022年度存在的不足和原因\n（一）2021年以来的欠账。有的制度不健全。',
      plan: '四、2023年度主要安排\n（一）加强学习。全年组织学习4次。',
      date: '2026年2月5日',
    });
    assert.deepEqual(hinted(text), [
      '云水发〔2023〕3号[← 2023年是报告年度]',
      '二、2022年度存在的不足和原因[← 2022年是报告年度的上一年]',
      '四、2023年度主要安排[← 2023年是报告年度]',
      '2026年2月5日[← 2026年是报告年度后3年]',
    ]);
    assert.deepEqual(hinted(sampleReport({ number: '云水发〔2021〕3号' })), [
      '云水发〔2021〕3号[← 2021年是报告年度前2年]',
    ]);
  });

  it('know that a heading of two parts may speak of two years', () => {
    const problems = '二、2023年度存在的不足和2024年主要安排\n有的制度不健全，全年组织学习4次。';
    assert.deepEqual(hinted(sampleReport({ problems, plan: '' })), []);
    const odd = problems.replace('2024年', '2025年');
    assert.deepEqual(hinted(sampleReport({ problems: odd, plan: '' })), [
      '二、2023年度存在的不足和2025年主要安排[← 2025年是报告年度后2年]',
    ]);
  });

  it('say nothing of a year that is cited or of a fixed name, or while the report year is undecided', () => {
    const citing = sampleReport({ other: '五、其他需要报告的《关于2021年度法治工作的通知》落实情况\n无。' });
    assert.deepEqual(hinted(citing), []);
    assert.deepEqual(hinted('关于法治政府建设情况的报告\n一、2022年主要举措和成效'), []);
  });

  it('tear no sentence apart where a heading runs on', () => {
    const plan = '四、2023年度主要安排。全年组织学习4次。';
    assert.deepEqual(hinted(sampleReport({ plan })), [`${plan}[← 2023年是报告年度]`]);
  });

  it('are English for who chose that', () => {
    const report = parse(sampleReport({ number: '云水发〔2023〕3号' }));
    assert.deepEqual(
      yearHints(report, 'en').map(({ label }) => label),
      ['← 2023 is the report year'],
    );
  });

  it('know a year without 年', () => {
    assert.deepEqual(hinted(sampleReport({ date: '2023.12.5' })), ['2023.12.5[← 2023年是报告年度]']);
  });
});
