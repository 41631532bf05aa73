import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';

const REPORT = '关于2023年度法治政府建设情况的报告\n2023年，我局扎实推进法治政府建设。\n云岫县水利局\n2024年2月5日';

describe('the closing of a report without headings', () => {
  it('is found above an appendix that has headings', () => {
    for (const appendix of ['附件1\n1.政务公开', '（1）甲\n（2）乙', '一、主要举措\n主要举措有三。']) {
      const { signature, date, sections, bodyEnd } = parse(`${REPORT}\n\n${appendix}`);
      assert.deepEqual([signature?.text, date?.text], ['云岫县水利局', '2024年2月5日'], appendix);
      assert.deepEqual([sections.length, bodyEnd], [0, parse(REPORT).bodyEnd], appendix);
    }
  });

  it('is not what stands below the title, or dates a paragraph before the first heading', () => {
    const below = '关于2023年度法治政府建设情况的报告\n云岫县水利局\n2024年2月5日\n一、主要举措\n成效明显。';
    assert.equal(parse(below).sections.length, 1);
    const dated = '关于2023年度法治政府建设情况的报告\n现报告如下。\n2024年2月5日\n一、主要举措\n成效明显。';
    assert.equal(parse(dated).sections.length, 1);
  });
});
