import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { formatCircled } from '../../../src/core/text/numerals.ts';
import { assertFound } from './found.ts';

/** What the rule finds. */
function found(text: string) {
  return lint(parse(text)).filter(({ rule }) => rule === 'enumeration-sequence');
}

describe('enumeration-sequence', () => {
  it('finds 其次 without 首先', () => {
    assertFound('enumeration-sequence', '健全制度。⟦其次⟧，加强普法。');
  });

  it('counts one point out of place once', () => {
    assertFound(
      'enumeration-sequence',
      '一是健全制度；⟦五是⟧规范执法；三是加强普法。',
      '一是健全制度；二是规范执法；三是加强普法。',
    );
  });

  it('keeps a point that is right after all', () => {
    assertFound(
      'enumeration-sequence',
      '一是健全制度；⟦三是⟧规范执法；三是加强普法；四是化解纠纷。',
      '一是健全制度；二是规范执法；三是加强普法；四是化解纠纷。',
    );
  });

  it('counts the faults of a run that it does not show', () => {
    const messages = (count: number) =>
      found(`${'一是甲。\n二是乙。\n'}${'二是丙。\n'.repeat(count)}`).map(({ message }) => message);
    assert.deepEqual(
      messages(3).map((message) => message.endsWith('否则顺延序数')),
      [true, true, true],
    );
    assert.match(messages(4)[2] ?? '', /否则顺延序数。这一组后面还有1处不连续，没有逐一列出$/);
    assert.deepEqual([messages(4).length, messages(300).length], [3, 3]);
    assert.match(messages(300)[2] ?? '', /。这一组后面还有297处不连续，没有逐一列出$/);
  });

  it('renumbers a run as far as numbers go, and names no other', () => {
    const points = (count: number) => found(`①甲；③乙；${'④丙；'.repeat(count - 2)}`);
    assert.equal(points(50)[0]?.fixes[0]?.edits.length, 48);
    assert.equal(points(50)[0]?.fixes[0]?.edits.at(-1)?.text, '㊿');
    assert.deepEqual(points(51)[0]?.fixes, []);
    const all = Array.from({ length: 50 }, (_, index) => `${formatCircled(index + 1)}甲；`).join('');
    assert.match(found(`${all}㊿乙。`)[0]?.message ?? '', /重复或倒退。再往后没有这样的序数了，请分成几组$/);
  });

  it('a first point in other words may stand as far off as the section begins', () => {
    const second = (gap: number, above = '') =>
      found(`一、主要举措\n${above}甲乙。${'丙'.repeat(gap)}。二是规范执法。三是普法。`).length;
    for (const gap of [100, 590, 610, 5_000]) assert.equal(second(gap, '首先健全制度。'), 0);
    assert.equal(second(100), 1);
    assert.equal(second(5_000), 1);
    assert.equal(second(5_000, '首先健全制度。\n（一）执法\n'), 1);
    assert.equal(second(500, '首先健全制度。\n（一）执法\n'), 0);
  });
});
