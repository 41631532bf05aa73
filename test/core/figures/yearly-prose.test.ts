import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { yearlyProse } from '../../../src/core/figures/yearly-prose.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';

function read(lines: readonly string[]): { readonly prose: readonly string[]; readonly headings: readonly string[] } {
  const text = lines.join('\n');
  const { prose, headings } = yearlyProse(parse(text));
  const words = (spans: typeof prose) => spans.map((span) => slice(text, span));
  return { prose: words(prose), headings: words(headings) };
}

const LONG = '甲'.repeat(28);

const REPORT = [
  '云岫县水利局关于2023年度法治政府建设情况的报告',
  '云水发〔2024〕3号',
  '县委、县政府：',
  '现将情况报告如下：',
  '一、主要举措和成效',
  '（一）健全制度。修订规则3项。',
  '开展培训2次。',
  '1.办理许可12件。',
  '2.开展检查30次。',
  `（二）${LONG}3项。修订规则。`,
  `（三）${LONG}甲3项。修订规则。`,
  '二、下一步安排',
];

describe('prose whose figures belong to the year', () => {
  const { prose, headings } = read(REPORT);

  it('is neither title nor 文号 nor 主送机关 nor heading', () => {
    assert.deepEqual(prose.slice(0, 3), ['现将情况报告如下：', '。修订规则3项。', '开展培训2次。']);
    assert.deepEqual(headings.slice(0, 2), ['一、主要举措和成效', '（一）健全制度']);
    assert.equal(headings.at(-1), '二、下一步安排');
  });

  it('is a sentence numbered like a heading', () => {
    assert.deepEqual(prose.slice(3, 5), ['办理许可12件。', '开展检查30次。']);
    assert.deepEqual(headings.slice(2, 4), ['1.', '2.']);
  });

  it('is what a heading says when that is too long for one', () => {
    assert.deepEqual(prose.slice(5), ['。修订规则。', `${LONG}甲3项。修订规则。`]);
    assert.deepEqual(headings.slice(4, 6), [`（二）${LONG}3项`, '（三）']);
  });

  it('is nothing of what Word left before a heading', () => {
    assert.deepEqual(read(['_Toc123456一、主要举措和成效', '办理许可12件。']).prose, ['办理许可12件。']);
  });

  it('is all that stands between headings on one line, with a blank before them or none', () => {
    const long = '我局健全工作制度，规范行政执法，办理行政许可12件。'.repeat(5);
    for (const blank of ['', ' ']) {
      assert.deepEqual(read([`一、主要举措和成效 ${long}${blank}二、存在的不足和原因 ${long}`]), {
        prose: [long, long],
        headings: ['一、主要举措和成效', '二、存在的不足和原因'],
      });
    }
  });

  it('is everything where there is no title and no heading', () => {
    assert.deepEqual(read(['办理许可12件。', '开展检查30次。']), {
      prose: ['办理许可12件。', '开展检查30次。'],
      headings: [],
    });
    assert.deepEqual(read(REPORT.slice(1)), { prose, headings });
  });
});
