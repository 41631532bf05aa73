import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { isReport } from '../../../src/core/reading/recognize.ts';
import { sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

/** Texts that are such a report, however little of it is written. */
const REPORTS: readonly (readonly [name: string, text: string])[] = [
  ['a whole one', sampleReport()],
  ['a title alone', '云岫县水利局关于2023年度法治政府建设情况的报告'],
  ['one without title', sampleReport({ title: '' })],
  ['headings alone', '一、法治政府建设主要举措和成效\n二、推进法治建设存在的不足\n'],
];

/** Texts of other kinds. */
const OTHERS: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['one character', '一'],
  ['a notice about such reports', '关于报送2023年度法治政府建设情况报告的通知\n\n各科室：\n\n请于1月10日前报送。'],
  ['a plan', '云岫县法治政府建设实施方案\n\n一、指导思想\n二、主要任务\n三、工作措施'],
  [
    'a work summary',
    '云岫县水利局2023年工作总结\n\n一、主要工作\n办理项目。\n二、存在的问题\n资金不足。\n三、下一步打算\n加强管理。',
  ],
  [
    'a work summary that speaks of the law as well',
    '云岫县水利局2023年工作总结\n\n一、主要工作\n坚持依法行政。\n二、存在的问题\n资金不足。\n三、下一步打算\n加强管理。',
  ],
  [
    'headings as such a report has them, without a word on the subject',
    '一、主要举措和成效\n二、主要负责人履行职责情况\n三、存在的问题',
  ],
  [
    'a disclosure report',
    '云岫县2023年政府信息公开工作年度报告\n一、总体情况\n二、存在的主要问题及改进情况\n三、其他需要报告的事项',
  ],
  ['a readme', '# fazhi-report\n\nChecks reports on 法治政府建设.\n\n## Install\n\n## Usage\n'],
  ['an article', '法治政府建设迈出新步伐\n\n近日，云岫县召开会议，研究法治政府建设工作。'],
];

describe('what is a report', () => {
  for (const [name, text] of REPORTS) {
    it(name, () => assert.equal(isReport(parse(text)), true));
  }

  it('one in Markdown', () => assert.equal(isReport(parse(sampleMarkdown(), 'markdown')), true));

  for (const [name, text] of OTHERS) {
    it(`not ${name}`, () => {
      assert.equal(isReport(parse(text)), false);
      assert.equal(isReport(parse(text, 'markdown')), false);
    });
  }

  it('stays one while a heading or the title is half typed', () => {
    const text = sampleReport();
    for (let end = text.indexOf('二、') + 2; end < text.length; end += 1) {
      assert.ok(isReport(parse(text.slice(0, end))), text.slice(0, end).slice(-20));
    }
    const later = text.indexOf('三、');
    for (const typed of ['三', '三、', '三、2', '三、2023年', '']) {
      assert.ok(isReport(parse(text.slice(0, later) + typed + text.slice(later))));
    }
  });

  it('headings that tell of the first person responsible make a report', () => {
    const text = (third: string) => `一、主要工作\n办理项目。\n二、存在的问题\n资金不足。\n三、${third}\n带头学法。`;
    assert.equal(isReport(parse(text('主要负责人履行推进法治建设第一责任人职责情况'))), true);
    assert.equal(isReport(parse(text('队伍建设情况'))), false);
  });
});
