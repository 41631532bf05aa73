import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Fix, Problem } from '../../../src/core/model/rule.ts';
import { together } from '../../../src/core/views/paragraph-problem.ts';

/** A problem whose fix replaces some characters. */
function problem(start: number, end: number, safe = true): Problem {
  const fix: Fix = { title: '改', edits: [{ span: { start, end }, text: '' }], safe };
  return { span: { start, end }, message: '错', fixes: [fix] };
}

/** Where the one fix for all of them changes something. */
function starts(...problems: readonly Problem[]): readonly number[] {
  const { fixes = [] } = together(problems, '都错', '都改');
  return fixes.flatMap(({ edits }) => edits.map(({ span }) => span.start));
}

describe('one problem for many', () => {
  it('stands where the first does', () => {
    const all = together([problem(5, 6), problem(2, 3)], '都错', '都改');
    assert.deepEqual([all.span, all.message], [{ start: 5, end: 6 }, '都错']);
    assert.deepEqual(together([], '都错', '都改'), { span: { start: 0, end: 0 }, message: '都错', fixes: [] });
  });

  it('repairs them in their order, what overlaps or touches the next time', () => {
    assert.deepEqual(starts(problem(5, 6), problem(0, 2), problem(8, 9)), [0, 5, 8]);
    assert.deepEqual(starts(problem(0, 4), problem(3, 5), problem(6, 7)), [0, 6]);
    assert.deepEqual(starts(problem(0, 4), problem(4, 5)), [0]);
  });

  it('repairs what needs no reader alone', () => {
    assert.deepEqual(starts(problem(0, 1, false), problem(2, 3)), [2]);
    assert.deepEqual(together([problem(0, 1, false)], '都错', '都改').fixes, []);
    assert.equal(together([problem(0, 1)], '都错', '都改').fixes?.[0]?.safe, true);
  });
});
