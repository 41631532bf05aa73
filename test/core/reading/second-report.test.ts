import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

const TITLE = '云岫县司法局关于2022年度法治政府建设情况的报告';
const OTHER = `${TITLE}\n一、主要举措和成效\n办理公证。`;

/** The line at which a second report begins. */
function second(below: string, syntax: 'plain' | 'markdown' = 'plain'): string | undefined {
  const text = `${syntax === 'plain' ? sampleReport() : sampleMarkdown()}\n\n${below}`;
  const { secondReport } = parse(text, syntax);
  return secondReport && slice(text, secondReport);
}

describe('a second report in the same text', () => {
  it('begins at its title', () => {
    assert.equal(second(OTHER), TITLE);
    assert.equal(second(`# ${TITLE}\n\n## 一、主要举措和成效\n\n办理公证。`, 'markdown'), TITLE);
    assert.equal(second(sampleReport()), '云岫县水利局关于2023年度法治政府建设情况的报告');
  });

  it('begins at the organ above a title that names none', () => {
    const bare = '关于2022年度法治政府建设情况的报告\n一、主要举措和成效\n办理公证。';
    assert.equal(second(`云岫县司法局\n${bare}`), '云岫县司法局');
    assert.equal(second(`（另一份）\n${bare}`), '关于2022年度法治政府建设情况的报告');
    assert.equal(second(`云岫县人民政府\n${OTHER}`), TITLE);
  });

  it('is none that is only named: in an attachment, a link, a heading, without 一、 near below', () => {
    assert.equal(second(TITLE), undefined);
    assert.equal(second(`附件：${OTHER}`), undefined);
    assert.equal(second(`一、${OTHER}`), undefined);
    assert.equal(second(`${TITLE}\n二、存在的不足\n人员不足。`), undefined);
    assert.equal(second(`${TITLE}\n（一）主要举措\n办理公证。`), undefined);
    assert.equal(second(`${TITLE}${'\n办理公证。'.repeat(10)}\n一、主要举措和成效`), TITLE);
    assert.equal(second(`${TITLE}${'\n办理公证。'.repeat(11)}\n一、主要举措和成效`), undefined);
  });

  it('is none where the first has no heading yet: a title stands twice', () => {
    assert.equal(parse(`${TITLE}\n${OTHER}`).secondReport, undefined);
  });

  it('is none below stray headings: that is the first', () => {
    for (const stray of ['1.政务公开', '（一）机构职能', '二、相关链接']) {
      const report = parse(`${stray}\n${sampleReport()}`);
      assert.equal(report.secondReport, undefined, stray);
      assert.equal(report.title?.text, '云岫县水利局关于2023年度法治政府建设情况的报告', stray);
      assert.equal(report.sections.length, 5, stray);
      assert.equal(report.date?.text, '2024年2月5日', stray);
    }
  });

  it('stands below the first where stray headings stand above that', () => {
    const text = `1.政务公开\n${sampleReport()}\n${OTHER}`;
    const { secondReport, sections } = parse(text);
    assert.equal(secondReport && slice(text, secondReport), TITLE);
    assert.equal(sections.length, 5);
  });

  it('stands below a first without title, whatever stands above its 一、', () => {
    const text = `（一）机构职能\n一、主要举措和成效\n办理许可。\n二、主要安排\n加强培训。\n${OTHER}`;
    const { secondReport, sections } = parse(text);
    assert.equal(secondReport && slice(text, secondReport), TITLE);
    assert.equal(sections.length, 3);
  });

  it('stands below a first without title as well', () => {
    const text = `${sampleReport({ title: '', number: '' })}\n${OTHER}`;
    const { secondReport } = parse(text);
    assert.equal(secondReport && slice(text, secondReport), TITLE);
  });

  it('is not read', () => {
    const { sections, title, date, year } = parse(`${sampleReport()}\n${OTHER}\n云岫县司法局\n2023年1月31日`);
    const alone = parse(sampleReport());
    assert.equal(sections.length, alone.sections.length);
    assert.deepEqual([title, date, year.value], [alone.title, alone.date, 2023]);
  });
});
