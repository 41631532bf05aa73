import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import type { Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';

/** What is said of levels: the place, the example it points at, the message. */
function found(lines: readonly string[], syntax: Syntax = 'plain') {
  const text = lines.join(syntax === 'plain' ? '\n' : '\n\n');
  return lint(parse(text, syntax))
    .filter(({ rule }) => rule === 'heading-level')
    .map(({ span, related, message }) => ({
      place: slice(text, span),
      examples: related.map((other) => slice(text, other.span)),
      message,
    }));
}

describe('heading-level: levels', () => {
  it('skipped below a heading that keeps them further down: the example is one that keeps them', () => {
    const [finding, ...others] = found([
      '一、主要举措',
      '1.先写',
      '（一）强化领导',
      '（二）依法履职',
      '二、存在的不足',
    ]);
    assert.deepEqual(others, []);
    assert.equal(finding?.place, '1.');
    assert.deepEqual(finding.examples, ['（一）']);
    assert.match(finding.message, /^“一、”下面直接用“1\.”，而别处用“（一）”.*宜用“（一）”$/);
  });

  it('skipped beside a section that begins with another level', () => {
    const [finding, other] = found(['一、主要举措', '（1）先写', '（一）强化领导', '二、存在的不足', '2.认识不足']);
    assert.equal(finding?.place, '（1）');
    assert.equal(other?.place, '2.');
    assert.deepEqual(other.examples, ['（一）']);
    assert.match(other.message, /宜用“（二）”$/);
  });

  it('skipped where headings have no number: their wording stands for it', () => {
    const [finding] = found(
      ['# 关于2023年度法治政府建设情况的报告', '## 主要举措', '### 强化领导', '## 存在的不足', '1.认识不足。'],
      'markdown',
    );
    assert.equal(finding?.place, '1.');
    assert.deepEqual(finding.examples, ['强化领导']);
    assert.match(finding.message, /^“存在的不足”下面直接用“1\.”/);
  });

  it('kept, or skipped all over', () => {
    assert.deepEqual(found(['一、主要举措', '（一）强化领导', '1.学习', '二、存在的不足', '（一）认识不足']), []);
    assert.deepEqual(found(['一、主要举措', '1.学习', '二、存在的不足', '1.认识不足']), []);
  });
});
