import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allSections } from '../../../src/core/model/report.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { readMarkdownLines } from '../../../src/core/reading/markdown.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { recognizeParts } from '../../../src/core/reading/parts.ts';
import { isReport } from '../../../src/core/reading/recognize.ts';
import { sampleReport } from '../fixtures/sample.ts';

describe('the head', () => {
  const leadIn = (line: string) => parse(sampleReport({ leadIn: line })).leadIn?.text;

  it('has a lead-in that ends in any mark, in none, or in words', () => {
    assert.equal(leadIn('现将有关情况报告如下；'), '现将有关情况报告如下；');
    assert.equal(leadIn('现将有关情况报告如下'), '现将有关情况报告如下');
    assert.equal(leadIn('现将有关情况报告如下几点：'), '现将有关情况报告如下');
  });

  it('has one without 现将 where a colon ends the line, in either width', () => {
    assert.equal(leadIn('全年主要情况如下：'), '全年主要情况如下：');
    assert.equal(leadIn('全年主要情况如下:'), '全年主要情况如下:');
    assert.equal(leadIn('全年主要情况如下。'), undefined);
  });

  const title = (...lines: readonly string[]) => parse(sampleReport({ title: lines.join('\n') })).title?.text;
  const THREE = ['关于2023年度', '法治政府建设', '情况的报告'];

  it('has a title of three lines below its organ', () => {
    assert.equal(title('云岫县水利局', ...THREE), '云岫县水利局关于2023年度法治政府建设情况的报告');
  });

  it('has a title with its own organ below the same one', () => {
    const [first, ...rest] = THREE;
    assert.equal(
      title('云岫县水利局', `云岫县水利局${first}`, ...rest),
      '云岫县水利局关于2023年度法治政府建设情况的报告',
    );
  });
});

describe('the closing', () => {
  it('has 署名 above a note where the date is missing', () => {
    const report = parse(sampleReport({ date: '', note: '（此件公开发布）' }));
    assert.equal(report.signature?.text, '云岫县水利局');
    assert.equal(report.note?.text, '（此件公开发布）');
    assert.equal(report.closing?.text, '特此报告。');
  });

  const LIST = '附件：1.行政执法清单\n2.普法责任清单\n3.权力清单';

  it('begins above a list of attachments', () => {
    const report = parse(sampleReport({ closing: `特此报告。\n${LIST}` }));
    assert.equal(report.closing?.text, '特此报告。');
    assert.equal(report.signature?.text, '云岫县水利局');
  });

  it('does not take numbered lines for attachments that no 附件 leads', () => {
    const report = parse(sampleReport({ other: '五、其他需要报告的情况\n1.机构调整\n2.人员变动', closing: '' }));
    const last = report.sections.at(-1)?.children.map(({ heading }) => heading.title);
    assert.deepEqual(last, ['机构调整', '人员变动']);
    const lines = ['一、主要举措和成效', '1.集中学习', '2.规范执法', '云岫县水利局', '2024年2月5日'];
    const [section] = parse(lines.join('\n')).sections;
    assert.deepEqual(
      section?.children.map(({ heading }) => heading.title),
      ['集中学习', '规范执法'],
    );
  });
});

describe('headings', () => {
  const titles = (text: string) =>
    [...allSections(parse(text, 'markdown').sections)].map(({ heading }) => `${heading.level} ${heading.title}`);

  it('end with the bold type they begin with', () => {
    assert.deepEqual(titles('一、甲\n\n**（一）健全制度**完善目录，公布清单。'), ['1 甲', '2 健全制度']);
  });

  it('have four levels, however many # stand before them', () => {
    assert.deepEqual(titles('## 甲\n\n### 乙\n\n#### 丙\n\n##### 丁\n\n###### 戊\n'), [
      '2 甲',
      '3 乙',
      '4 丙',
      '4 丁',
      '4 戊',
    ]);
  });
});

describe('a report on one line', () => {
  const long = '我局健全工作制度，规范行政执法，办理行政许可十二件。'.repeat(6);
  const title = '关于2023年度法治政府建设情况的报告';

  it('is not cut at a number inside a sentence, nor at one out of turn', () => {
    const text = `${title} 一、主要举措和成效 ${long}做到了二、三级联动。五、建章立制。${long} 二、存在的不足和原因 ${long}`;
    assert.deepEqual(
      parse(text).sections.map(({ heading }) => heading.title),
      ['主要举措和成效', '存在的不足和原因'],
    );
  });

  it('may end in a date that no 署名 stands before', () => {
    const text = `${title} 一、主要举措和成效 ${long} 二、存在的不足和原因 ${long.replaceAll('。', '，')}机制还要健全 2024年2月5日`;
    const report = parse(text);
    assert.equal(report.date?.text, '2024年2月5日');
    assert.equal(report.signature, undefined);
  });
});

describe('other reading', () => {
  it('a text of front matter alone has no lines', () => {
    assert.deepEqual(readMarkdownLines('---\ntitle: 报告\n---'), []);
  });

  it('work to be done beside problems makes no heading of achievements', () => {
    assert.deepEqual(recognizeParts('工作措施和存在的问题', RULE_OF_LAW), ['problems']);
  });

  it('headings that tell of the first person responsible make a report', () => {
    const text = (third: string) => `一、主要工作\n办理项目。\n二、存在的问题\n资金不足。\n三、${third}\n带头学法。`;
    assert.equal(isReport(parse(text('主要负责人履行推进法治建设第一责任人职责情况'))), true);
    assert.equal(isReport(parse(text('队伍建设情况'))), false);
  });
});
