import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findOfficialTitle } from '../../../src/core/citing/documents.ts';
import { assertFound } from '../rules/found.ts';

describe('titles that are nearly right', () => {
  it('lose a 中华人民共和国 that the official title has not', () => {
    assert.equal(findOfficialTitle('中华人民共和国重大行政决策程序条例'), '重大行政决策程序暂行条例');
    assert.equal(findOfficialTitle('重大行政决策程序条例'), '重大行政决策程序暂行条例');
  });

  const inReport = (prose: string) =>
    `关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n落实${prose}要求。\n二、存在的不足和原因`;
  const PLAN = '国民经济和社会发展第十四个五年规划和2035年远景目标纲要';

  it('may add the years a plan has', () => {
    assertFound('citation-form', inReport(`《${PLAN}（2021—2025年）》`));
  });

  it('may not add years it never had', () => {
    assertFound('citation-form', inReport(`⟦《${PLAN}（2022—2026年）》⟧`));
  });
});

describe('a plan of the years to come', () => {
  it('is basis in a plan that stands under a lower heading, and nowhere else', () => {
    assertFound(
      'outdated-citation',
      [
        '关于2025年度法治政府建设情况的报告',
        '一、2025年主要举措和成效',
        '（一）规范执法。按照“⟦十五五⟧”规划推进各项工作。',
        '（二）下一步工作打算',
        '落实“十五五”规划各项任务。',
        '二、存在的不足和原因',
        '执行“⟦十五五⟧”规划的力量不足。',
      ].join('\n'),
    );
  });
});
