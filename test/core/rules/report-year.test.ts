import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { said } from './said.ts';
import { TWO_YEARS } from './two-years.ts';

describe('report-year', () => {
  it('names what the others say first, not what they might also mean', () => {
    const text = sampleReport({ ...TWO_YEARS, date: '2025年2月5日' });
    const [message, ...more] = said('report-year', text);
    assert.deepEqual(more, []);
    assert.match(message ?? '', /指向2023年、2024年。/);
  });
});

/** The title says 2022; the lead-in and the prose together weigh as much and say 2023; nothing else names a year. */
const TEXT = sampleReport({
  title: '云岫县水利局关于2022年度法治政府建设情况的报告',
  number: '',
  achievements: '一、主要举措和成效\n2023年，我局健全制度，规范执法，办理行政许可十二件，群众办事更加便捷。',
  problems: '二、存在的不足和原因\n执法力量仍然不足，主要原因是专业人员偏少，培训安排不够充分，工作机制还要健全。',
  leadership:
    '三、主要负责人履行推进法治建设第一责任人职责情况\n局主要负责人带头部署、带头学法，主持专题会议四次，重点工作都有安排、有检查。',
  plan: '四、下一年度主要安排\n我局将加强执法队伍，改进普法方式，健全合法性审查机制，把各项任务落到实处。',
  date: '',
});

describe('report-year: two years of equal weight', () => {
  const report = parse(TEXT);
  const [finding, ...more] = lint(report).filter(({ rule }) => rule === 'report-year');

  it('give the title’s, without confidence', () => {
    assert.deepEqual([report.year.value, report.year.confidence], [2022, 0]);
  });

  it('are reported once, on the title, with every other witness', () => {
    assert.deepEqual(more, []);
    assert.equal(slice(TEXT, finding?.span ?? { start: 0, end: 0 }), '2022');
    assert.equal(finding?.span.start, TEXT.indexOf('2022'));
    assert.match(finding?.message ?? '', /2022年.*2023年/);
    assert.deepEqual(
      finding?.related.map(({ span }) => slice(TEXT, span)),
      ['2023', '2023'],
    );
  });

  it('are settled by the fix', () => {
    const fixed = applyFixes(TEXT, finding?.fixes.slice(0, 1) ?? []);
    const settled = parse(fixed);
    assert.deepEqual([settled.year.value, settled.year.confidence], [2023, 1]);
    assert.deepEqual(
      lint(settled).filter(({ rule }) => rule === 'report-year'),
      [],
    );
  });

  it('are no matter when neither title, lead-in nor headings say one', () => {
    const silent = sampleReport({ title: '云岫县水利局法治政府建设情况的报告', leadIn: '现将有关情况报告如下：' });
    const bare = silent.replace(/(?<=[一二三]、)2023年度/g, '').replace('〔2024〕', '〔2026〕');
    assert.deepEqual(
      lint(parse(bare)).filter(({ rule }) => rule === 'report-year'),
      [],
    );
  });
});
