import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PartId } from '../../../src/core/model/part.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { partSpans } from '../../../src/core/views/part-at.ts';
import { sampleReport } from '../fixtures/sample.ts';

function where(text: string, part: PartId): readonly string[] {
  return partSpans(parse(text), part).map((span) => slice(text, span));
}

describe('where a report deals with a part', () => {
  it('are its top sections', () => {
    const [plan, ...more] = where(sampleReport(), 'plan');
    assert.deepEqual(more, []);
    assert.match(plan ?? '', /^四、2024年度主要安排\n.*\n?$/);
  });

  it('is the lower section that carries it', () => {
    const text = sampleReport({ plan: '（一）2024年度主要安排\n加强培训。\n（二）其他\n无。' });
    const [plan, ...more] = where(text, 'plan');
    assert.deepEqual(more, []);
    assert.match(plan ?? '', /^（一）2024年度主要安排\n加强培训。\n?$/);
  });

  it('is the prose from where it first speaks of it', () => {
    const text = sampleReport({ plan: '', other: '', closing: '下一步，我局将加强培训。', signature: '', date: '' });
    const [plan = ''] = where(text, 'plan');
    assert.ok(plan.startsWith('下一步') && text.endsWith(plan), plan);
  });

  it('is nowhere where it is missing', () => {
    assert.deepEqual(where('一、主要举措和成效\n办理许可。', 'leadership'), []);
  });
});
