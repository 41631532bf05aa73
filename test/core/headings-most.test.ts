import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../src/core/parse.ts';

describe('a text of headings only', () => {
  it('has at most three thousand; what follows is read as text', () => {
    const { sections, lines } = parse('（一）标题\n'.repeat(4_000));
    assert.deepEqual([sections.length, lines.length], [3_000, 4_000]);
    assert.equal(sections.at(-1)?.span.end, lines.at(-1)?.end);
  });
});
