import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { lineEdits } from '../../../src/core/text/line-edits.ts';

const apply = (before: string, after: string) =>
  applyFixes(before, [{ title: '', edits: lineEdits(before, after), safe: true }]);

describe('line edits', () => {
  it('change a line where it differs, and no other', () => {
    assert.deepEqual(lineEdits('甲乙丙\n丁\n戊己', '甲二丙\n丁\n戊己庚'), [
      { span: { start: 1, end: 2 }, text: '二' },
      { span: { start: 8, end: 8 }, text: '庚' },
    ]);
    assert.deepEqual(lineEdits('甲', '甲'), []);
  });

  it('split no pair of surrogates', () => {
    assert.deepEqual(lineEdits('😀', '😁'), [{ span: { start: 0, end: 2 }, text: '😁' }]);
    assert.deepEqual(lineEdits('😀甲', '😀\u{1f601}甲'), [{ span: { start: 2, end: 2 }, text: '😁' }]);
  });

  it('make one text of any other', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '\n', '\r', '😀', '😁', ' ') });
    fc.assert(fc.property(text, text, (before, after) => assert.equal(apply(before, after), after)));
  });

  it('replace a pair of surrogates whole that differs in its second half or its first', () => {
    const [before, after] = ['甲\u{1f600}', '甲\u{1f601}'];
    assert.deepEqual(lineEdits(before, after), [{ span: { start: 1, end: 3 }, text: '\u{1f601}' }]);
    // U+1F600 and U+20200 have the second half in common.
    assert.deepEqual(lineEdits('\u{1f600}甲', '\u{20200}甲'), [{ span: { start: 0, end: 2 }, text: '\u{20200}' }]);
  });
});
