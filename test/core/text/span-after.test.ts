import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import type { Edit } from '../../../src/core/text/edits.ts';
import { spanAfter } from '../../../src/core/text/span-after.ts';
import { slice } from '../../../src/core/text/spans.ts';

/** What stands at `[start, end)` of a text once edits are applied. */
function wording(text: string, edits: readonly Edit[], start: number, end: number): string {
  const after = applyFixes(
    text,
    edits.map((edit) => ({ title: '', edits: [edit], safe: false })),
  );
  return slice(after, spanAfter(edits)({ start, end }));
}

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

describe('where a span lies after edits', () => {
  it('before, behind and between them', () => {
    const edits = [edit(2, 3, 'abc'), edit(5, 6, '')];
    assert.equal(wording('0123456789', edits, 0, 2), '01');
    assert.equal(wording('0123456789', edits, 3, 5), '34');
    assert.equal(wording('0123456789', edits, 6, 9), '678');
    assert.equal(wording('0123456789', edits, 1, 7), '1abc346');
  });

  it('inside what is replaced: the replacement', () => {
    assert.equal(wording('0123456789', [edit(2, 6, 'ab')], 3, 5), 'ab');
    assert.equal(wording('0123456789', [edit(2, 6, 'ab')], 4, 8), 'ab67');
    assert.equal(wording('0123456789', [edit(2, 6, 'ab')], 0, 4), '01ab');
    assert.equal(wording('0123456789', [edit(2, 6, '')], 3, 5), '');
  });

  it('what is put in at its ends is not part of it', () => {
    assert.equal(wording('0123456789', [edit(2, 2, 'ab'), edit(4, 4, 'cd')], 2, 4), '23');
    assert.deepEqual(spanAfter([edit(0, 0, 'ab')])({ start: 0, end: 0 }), { start: 2, end: 2 });
  });

  it('anywhere: what no edit reaches keeps its wording', () => {
    const plan = fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.constantFrom('', 'a', 'bcd')), { maxLength: 6 });
    fc.assert(
      fc.property(plan, fc.nat(30), fc.nat(10), (steps, start, length) => {
        const text = '甲乙丙丁戊己庚辛壬癸'.repeat(6);
        let at = 0;
        const edits = steps.map(([gap, size, put]) => {
          const from = at + gap + 1;
          at = from + size;
          return edit(from, at, put);
        });
        const end = start + length;
        const isFree = edits.every(({ span }) => span.end <= start || span.start >= end);
        if (isFree) assert.equal(wording(text, edits, start, end), text.slice(start, end));
      }),
    );
  });
});
