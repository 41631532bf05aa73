import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { excerpt } from '../../../src/cli/formats/excerpt.ts';
import { displayWidth, printable } from '../../../src/cli/terminal/width.ts';

/** What of the shown line stands above the pointer. */
function pointedAt({ shown, pointer }: { readonly shown: string; readonly pointer: string }): string {
  const from = pointer.search(/\^/);
  let column = 0;
  let found = '';
  for (const character of shown) {
    if (column >= from && column < pointer.length) found += character;
    column += displayWidth(character);
  }
  return found;
}

describe('an excerpt', () => {
  it('puts the pointer under the display column, wide characters being two', () => {
    assert.deepEqual(excerpt('（一）坚持“法制政府”建设', 6, 10, 80), {
      shown: '（一）坚持“法制政府”建设',
      pointer: `${' '.repeat(12)}${'^'.repeat(8)}`,
    });
  });

  it('points at an empty place, at the end of the line too', () => {
    assert.equal(excerpt('报告', 1, 1, 80).pointer, '  ^');
    assert.equal(excerpt('报告', 2, 2, 80).pointer, '    ^');
    assert.deepEqual(excerpt('', 0, 0, 80), { shown: '', pointer: '^' });
  });

  it('shows part of a long line, cut on both sides', () => {
    const line = `${'甲'.repeat(100)}法制政府${'乙'.repeat(100)}`;
    const cut = excerpt(line, 100, 104, 60);
    assert.match(cut.shown, /^…甲+法制政府乙+…$/);
    assert.ok(displayWidth(cut.shown) <= 60 && displayWidth(cut.shown) >= 57);
    assert.equal(pointedAt(cut), '法制政府');
  });

  it('cuts only where something is left out', () => {
    const line = `${'甲'.repeat(60)}法制政府`;
    assert.match(excerpt(line, 60, 64, 60).shown, /^…甲+法制政府$/);
    assert.match(excerpt(line, 0, 4, 60).shown, /^甲+…$/);
  });

  it('shows tabs as blanks and skips what has no width', () => {
    assert.deepEqual(excerpt('\t法\u200b治', 3, 4, 80), { shown: '    法\u200b治', pointer: '      ^^' });
  });

  it('takes no longer for a line of ten million characters', () => {
    const line = '法治'.repeat(5_000_000);
    const started = performance.now();
    for (let start = 0; start < 300; start += 1) excerpt(line, start * 9000, start * 9000 + 4000, 100);
    assert.ok(performance.now() - started < 2000);
  });

  it('always fits, and points at the first character of the place', () => {
    const unit = fc.oneof(
      fc.constantFrom('法', '治', 'a', '1', '“', '（', '\t', '\u200b', '𠮷', '\ud800', '\udc00', '\u0301', ' ', '　'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
    );
    const line = fc.array(unit, { maxLength: 300 }).map((units) => units.join(''));
    fc.assert(
      fc.property(line, fc.nat(300), fc.nat(300), fc.integer({ min: 36, max: 120 }), (text, at, length, columns) => {
        const start = Math.min(at, text.length);
        const end = Math.min(start + length, text.length);
        const result = excerpt(text, start, end, columns);
        assert.ok(displayWidth(result.shown) <= columns, 'the line fits');
        assert.ok(result.pointer.length <= columns + 1, 'so does the pointer');
        const isLow = /^[\udc00-\udfff]$/.test(text.charAt(start)) && /^[\ud800-\udbff]$/.test(text.charAt(start - 1));
        const first = String.fromCodePoint(text.codePointAt(isLow ? start - 1 : start) ?? 0);
        if (start < text.length && displayWidth(first) > 0) assert.ok(pointedAt(result).includes(printable(first)));
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
