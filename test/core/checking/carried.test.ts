import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { carried } from '../../../src/core/checking/carried.ts';
import type { Finding } from '../../../src/core/model/rule.ts';

const at = (start: number, end: number) => ({ start, end });

/** A finding at 10–12 with a witness at 20–22 and a fix with edits at 10–12 and 30–30. */
const FINDING: Finding = {
  rule: 'spacing',
  severity: 'warning',
  span: at(10, 12),
  message: '',
  related: [{ span: at(20, 22), message: '' }],
  fixes: [
    {
      title: '',
      edits: [
        { span: at(10, 12), text: '' },
        { span: at(30, 30), text: '。' },
      ],
      safe: true,
    },
  ],
};

/** The places of what is left: finding, witnesses, edits. */
function places(...replacements: readonly (readonly [start: number, end: number, length: number])[]): string {
  const moves = replacements.map(([start, end, length]) => ({ span: at(start, end), length }));
  return carried([FINDING], moves)
    .map(({ span, related, fixes }) => {
      const edits = fixes.flatMap((fix) => fix.edits);
      return [[span], related, edits]
        .map((group) => group.map((one) => ('span' in one ? one.span.start : one.start)).join('+'))
        .join(' ');
    })
    .join();
}

describe('findings that are carried along', () => {
  it('move with the text before them', () => {
    assert.equal(places(), '10 20 10+30');
    assert.equal(places([0, 0, 3]), '13 23 13+33');
    assert.equal(places([0, 5, 1], [0, 0, 2]), '8 18 8+28');
    assert.equal(places([15, 15, 4]), '10 24 10+34');
    assert.equal(places([40, 41, 4]), '10 20 10+30');
  });

  it('go when somebody types into them, and so do witness and fix', () => {
    assert.equal(places([11, 11, 1]), '');
    assert.equal(places([21, 21, 1]), '10  10+31');
    assert.equal(places([25, 35, 0]), '10 20 ');
  });
});
