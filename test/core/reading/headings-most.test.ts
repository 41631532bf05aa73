import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';

describe('a text of headings only', () => {
  it('has at most two thousand; what follows is read as text', () => {
    const { sections, lines } = parse('（一）标题\n'.repeat(3_000));
    assert.deepEqual([sections.length, lines.length], [2_000, 3_000]);
    assert.equal(sections.at(-1)?.span.end, lines.at(-1)?.end);
  });

  it('counts what looks like a heading, with a number or with #, and no other line', () => {
    assert.equal(parse(`${'全年组织学习六次。\n'.repeat(2_200)}一、主要举措\n`).sections.length, 1);
    assert.equal(parse('# 依法行政\n'.repeat(2_200), 'markdown').sections.length, 1_999); // The first is the title.
  });
});
