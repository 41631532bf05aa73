import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

const HEAD = '云岫县水利局关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n';

describe('long-sentence', () => {
  it('is off, and counts 字数 between full stops when asked', () => {
    const clause = '认真履行职责，不断提高依法行政水平，';
    assertFound('long-sentence', `${HEAD}⟦认真履行职责，⟧${clause.slice(7)}${clause.repeat(6)}保障发展。${clause}`);
    assertFound('long-sentence', `${HEAD}${'abc '.repeat(40)}。`);
  });
});
