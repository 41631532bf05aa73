import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allSections, type Section } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

/** The parts of each top section. */
const tops = (pieces: Sample) => parse(sampleReport(pieces)).sections.map(({ parts }) => parts.join('+'));

/** The own text of each section. */
function bodies(text: string): readonly string[] {
  return [...allSections(parse(text).sections)].map(({ body }) => slice(text, body));
}

describe('a heading with the year after the report’s', () => {
  it('is the plan’s, as long as it is not the first', () => {
    const plan = '四、2024年重点工作\n加强培训。';
    assert.equal(tops({ plan })[3], 'plan');
    const title = '云岫县水利局2023年法治政府建设情况及2024年工作要点的报告';
    assert.equal(tops({ title, leadIn: '现将有关情况报告如下：', plan })[3], 'plan');
    assert.equal(tops({ plan: '四、2023年重点工作\n加强培训。' })[3], 'achievements');
    assert.equal(tops({ achievements: '一、2024年重点工作\n办理许可。' })[0], 'achievements');
    const early = { achievements: '一、主要成效\n办理许可。\n二、2024年重点工作\n加强培训。', plan: '' };
    assert.equal(tops(early)[1], 'plan');
  });

  it('says nothing where no year is known', () => {
    const silent = { title: '', leadIn: '现将有关情况报告如下：', plan: '四、2024年重点工作\n加强培训。' };
    assert.equal(tops(silent)[3], 'achievements');
  });
});

describe('a heading on a theme', () => {
  const theme = '一、健全制度体系\n办理许可。';

  it('tells of achievements before the problems, and in a report that has neither problems nor plan', () => {
    assert.equal(tops({ achievements: theme })[0], 'achievements');
    assert.deepEqual(tops({ achievements: theme, problems: '', leadership: '', plan: '', other: '' }), [
      'achievements',
    ]);
    assert.equal(tops({ problems: `二、规范执法行为\n办理许可。` })[1], 'achievements');
  });

  it('behind the problems is nothing, were they the very first', () => {
    const pieces = { achievements: '一、存在的不足\n人员不足。', problems: '二、规范执法\n检查。' };
    assert.deepEqual(tops(pieces).slice(0, 2), ['problems', '']);
  });

  it('behind the leaders’ duty still does', () => {
    const pieces = {
      achievements: '',
      problems: '',
      leadership: '三、第一责任人履职情况\n学法。\n四、规范执法\n检查。',
    };
    assert.deepEqual(tops(pieces).slice(0, 3), ['leadership', 'achievements', 'plan']);
  });
});

describe('a lower heading', () => {
  const lower = (title: string, problems: string) => {
    const { sections } = parse(
      sampleReport({ leadership: `三、第一责任人履职情况\n（一）${title}\n学法。`, problems }),
    );
    return sections.flatMap(({ children }) => children.flatMap(({ parts }) => parts));
  };

  it('carries a part that no top heading does, but never achievements', () => {
    assert.deepEqual(lower('存在的问题', ''), ['problems']);
    assert.deepEqual(lower('存在的问题', '二、存在的不足\n人员不足。'), []);
    assert.deepEqual(lower('主要成效', ''), []);
  });
});

describe('the own text of a section', () => {
  it('begins behind the heading where text runs on, else on the next line', () => {
    assert.deepEqual(bodies('一、甲。甲文\n续文\n（一）乙\n乙文\n二、丙'), ['甲文\n续文', '乙文', '']);
    assert.deepEqual(bodies('一、甲\n甲文\n续文\n二、丙。丙文'), ['甲文\n续文', '丙文']);
    assert.deepEqual(bodies('一、甲。甲文\n（一）乙。乙文'), ['甲文', '乙文']);
  });

  it('and all of it ends with the last line before the next heading', () => {
    const text = '一、甲\n（一）乙\n乙文\n二、丙\n丙文';
    const spans = [...allSections(parse(text).sections)].map(({ span }) => slice(text, span));
    assert.deepEqual(spans, ['一、甲\n（一）乙\n乙文', '（一）乙\n乙文', '二、丙\n丙文']);
  });
});

const TITLE = '关于2023年度法治政府建设情况的报告\n';
const sectionsOf = (...headings: readonly string[]): readonly Section[] =>
  parse(`${TITLE}${headings.map((heading) => `${heading}\n全年组织学习六次。\n`).join('')}`).sections;
const partsOf = (...headings: readonly string[]) => sectionsOf(...headings).map(({ parts }) => parts.join('+'));

describe('the parts of top headings', () => {
  it('are told by the year of the title: work of the next year is the plan', () => {
    assert.deepEqual(partsOf('一、主要举措和成效', '二、2024年重点工作'), ['achievements', 'plan']);
    assert.deepEqual(partsOf('一、主要举措和成效', '二、2023年重点工作'), ['achievements', 'achievements']);
  });

  it('are achievements together as far as problems or plan, whatever leadership stands between', () => {
    const found = partsOf(
      '一、依法科学决策',
      '二、主要负责人履行第一责任人职责情况',
      '三、严格公正执法',
      '四、存在的问题',
    );
    assert.deepEqual(found, ['achievements', 'leadership', 'achievements', 'problems']);
    assert.deepEqual(partsOf('一、存在的问题', '二、严格公正执法'), ['problems', '']);
  });

  it('are not given to lower headings again', () => {
    const [first] = sectionsOf('一、主要举措和成效', '（一）存在的问题', '二、存在的问题', '三、下一步打算');
    assert.deepEqual(
      first?.children.map(({ parts }) => parts),
      [[]],
    );
  });
});
