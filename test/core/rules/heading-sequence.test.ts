import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';

describe('heading-sequence', () => {
  it('offers to repair the first twenty faults of a row alone', () => {
    const row = (marker: (index: number) => string) =>
      lint(parse(Array.from({ length: 30 }, (_, index) => `${marker(index)}标题\n`).join('')))
        .filter(({ rule }) => rule === 'heading-sequence')
        .map(({ fixes }) => fixes.length);
    assert.deepEqual(
      row(() => '一、'),
      [...Array<number>(20).fill(1), ...Array<number>(9).fill(0)],
    );
    const unnumbered = lint(parse(`# 报告\n\n## 一、标题\n\n${'## 标题\n\n'.repeat(25)}`, 'markdown'));
    assert.deepEqual(
      unnumbered.filter(({ rule }) => rule === 'heading-sequence').map(({ fixes }) => fixes.length),
      [...Array<number>(20).fill(1), ...Array<number>(5).fill(0)],
    );
  });
});
