import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

const messages = (pieces: Sample) =>
  lint(parse(sampleReport(pieces)))
    .filter(({ rule }) => rule === 'part-content')
    .map(({ message }) => message);

describe('part-content', () => {
  it('finds 整改 promised and not told, beside the causes told', () => {
    const [message, ...others] = messages({
      problems:
        '二、2023年度存在的不足、原因和整改情况\n执法力量仍然不足，主要原因是专业人员偏少，培训安排不够充分，机制不够顺畅。',
    });
    assert.match(message ?? '', /^标题写了“整改”，这一部分的正文却没有写/);
    assert.deepEqual(others, []);
  });
});
