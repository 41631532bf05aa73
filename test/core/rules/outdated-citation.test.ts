import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

describe('outdated-citation: a plan of the years to come', () => {
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
