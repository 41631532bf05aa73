import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { hasHalfEvidence } from '../../../src/core/reading/half-evidence.ts';
import { parse } from '../../../src/core/reading/parse.ts';

const has = (text: string) => hasHalfEvidence(parse(text));
const filler = (count: number) => '先写几句。\n'.repeat(count);

describe('half of the evidence for a report', () => {
  it('is a line at the top that names subject and genre', () => {
    for (const title of ['云岫县推进依法行政工作总结', '法治政府建设情况（征求意见稿）', '云岫县法治工作汇报']) {
      assert.ok(has(`${title}\n今年以来成效明显。`), title);
    }
    assert.ok(has(`${filler(11)}云岫县法治工作汇报`));
    assert.ok(!has(`${filler(12)}云岫县法治工作汇报`));
  });

  it('is no such line in another genre, or of another subject, or that is a sentence', () => {
    for (const line of [
      '云岫县法治工作要点',
      '云岫县财政工作总结',
      `${'法治工作'.repeat(15)}情况`,
      '我们推进法治工作。',
    ]) {
      assert.ok(!has(`${line}\n今年以来成效明显。`), line);
    }
  });

  it('is two of the parts, and not one', () => {
    const [first, second] = ['一、主要举措和成效\n成效明显。\n', '二、存在的不足和原因\n还有不足。\n'];
    assert.deepEqual([has(first + second), has(first), has('')], [true, false, false]);
  });
});
