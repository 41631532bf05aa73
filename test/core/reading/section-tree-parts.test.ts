import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Section } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';

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
