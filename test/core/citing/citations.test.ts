import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { citationsOf } from '../../../src/core/citing/citations.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';

describe('citations', () => {
  it('are read with title, window, document and inner titles', () => {
    const text = '落实《云岫县贯彻《法治政府建设实施纲要（2021－2025年）》的方案》和《民法典》。';
    const [plan, code] = citationsOf(parse(text));
    assert.equal(plan?.title, '云岫县贯彻《法治政府建设实施纲要（2021－2025年）》的方案');
    assert.deepEqual(
      plan?.inner.map((span) => slice(text, span)),
      ['《法治政府建设实施纲要（2021－2025年）》'],
    );
    assert.deepEqual(plan?.window, { from: 2021, to: 2025 });
    assert.equal(plan?.document, undefined);
    assert.equal(code?.document?.title, '中华人民共和国民法典');
    assert.equal(slice(text, code?.span ?? { start: 0, end: 0 }), '《民法典》');
  });

  it('are read once a report', () => {
    const report = parse('学习《民法典》。');
    assert.equal(citationsOf(report), citationsOf(report));
  });

  it('leave out what is no title', () => {
    assert.deepEqual(citationsOf(parse(`《》《${'长'.repeat(201)}》`)), []);
    assert.equal(citationsOf(parse(`《${'长'.repeat(200)}》`)).length, 1);
  });
});
