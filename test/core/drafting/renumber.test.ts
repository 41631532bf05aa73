import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { lint } from '../../../src/core/checking/lint.ts';
import { renumberAll } from '../../../src/core/drafting/renumber.ts';
import type { Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { enumerationSequence } from '../../../src/core/rules/enumeration-sequence.ts';
import { headingSequence } from '../../../src/core/rules/heading-sequence.ts';
import { corpusTexts, describeWithCorpus } from '../../corpus.ts';
import { damagedMarkdown, damagedPlain, RUNS, wildText } from '../fixtures/arbitraries.ts';
import { samples } from '../fixtures/seeds.ts';

function renumbered(text: string, syntax: Syntax = 'plain'): string {
  return applyFixes(text, [{ title: '', edits: renumberAll(parse(text, syntax)).edits, safe: false }]);
}

/** What is still said of numbers; a point that has no fellow is no question of its number. */
function numberFindings(text: string, syntax: Syntax): readonly string[] {
  return lint(parse(text, syntax), {}, { rules: [headingSequence, enumerationSequence] })
    .filter(({ rule, message }) => rule === 'heading-sequence' || /不连续/.test(message))
    .map(({ message }) => message);
}

describe('numbering afresh', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['一、甲\n三、乙\n三、丙', '一、甲\n二、乙\n三、丙'],
    [
      '一、甲\n（一）子\n（三）丑\n二、乙\n（二）寅\n（三）卯',
      '一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅\n（二）卯',
    ],
    ['一、甲\n1.子\n3.丑\n（1）寅\n（3）卯', '一、甲\n1.子\n2.丑\n（1）寅\n（2）卯'],
    ['一是甲；二是乙；四是丙；五是丁。', '一是甲；二是乙；三是丙；四是丁。'],
    ['一是甲。\n二是乙。\n二是丙。', '一是甲。\n二是乙。\n三是丙。'],
    ['措施有：①甲；③乙；④丙。', '措施有：①甲；②乙；③丙。'],
    ['首先，甲。二是乙。四是丙。', '首先，甲。二是乙。三是丙。'],
    ['三是甲。四是乙。', '一是甲。二是乙。'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(renumbered(text), expected));

  it('an unnumbered heading in a numbered row', () => {
    const text = '一、主要举措和成效\n文。\n存在的不足和原因\n文。\n四、下一步工作安排\n文。';
    assert.equal(renumbered(text), text.replace('存在的', '二、存在的').replace('四、', '三、'));
    const markdown = '## 一、甲\n\n文。\n\n## 乙\n\n文。\n\n## 二、丙\n';
    assert.equal(renumbered(markdown, 'markdown'), '## 一、甲\n\n文。\n\n## 二、乙\n\n文。\n\n## 三、丙\n');
  });

  it('headings without numbers stay without', () => {
    const markdown = '# 题\n\n## 甲\n\n文。\n\n## 乙\n\n文。\n';
    assert.equal(renumbered(markdown, 'markdown'), markdown);
  });

  for (const { name, text, syntax } of samples()) {
    it(`${name}: after it nothing is said of numbers, and a right report stays`, () => {
      const after = renumbered(text, syntax);
      assert.deepEqual(numberFindings(after, syntax), []);
      if (numberFindings(text, syntax).length === 0) assert.equal(after, text);
      assert.equal(renumbered(after, syntax), after);
    });
  }

  const damaged = fc.oneof(
    damagedPlain.map((text) => ({ text, syntax: 'plain' as const })),
    damagedMarkdown.map((text) => ({ text, syntax: 'markdown' as const })),
  );
  it('any damaged report: after it nothing is said of numbers', () => {
    fc.assert(
      fc.property(damaged, ({ text, syntax }) => {
        const after = renumbered(text, syntax);
        assert.deepEqual(numberFindings(after, syntax), []);
      }),
      { numRuns: RUNS },
    );
  });

  it('any text: nothing but numbers changes', () => {
    // A control character inside a number goes with it: nobody sees it.
    const letters = (text: string) =>
      text.replace(/[0-9０-９一二三四五六七八九十百零〇①-⑳⑴-⒇（）()、.．，,\s\p{Cc}]/gu, '');
    fc.assert(
      fc.property(wildText, (text) => assert.equal(letters(renumbered(text)), letters(text))),
      { numRuns: RUNS },
    );
  });
});

describeWithCorpus('numbering real reports afresh', () => {
  for (const { name, text } of [...corpusTexts('seeds'), ...corpusTexts('reports')]) {
    it(`${name}: after it nothing is said of numbers`, () => {
      assert.deepEqual(numberFindings(renumbered(text), 'plain'), []);
    });
  }

  it('leaves rows that are longer than numbers go, and says how many', () => {
    const left = (text: string) => {
      const { edits, left: rows } = renumberAll(parse(text));
      return [edits.length, rows];
    };
    assert.deepEqual(left('一、标题\n'.repeat(99)), [98, 0]);
    assert.deepEqual(left('一、标题\n'.repeat(100)), [0, 1]);
    assert.deepEqual(left(`一、标题\n①甲${'②'.repeat(49)}\n三、标题`), [49, 0]);
    assert.deepEqual(left(`一、标题\n①甲${'②'.repeat(50)}\n三、标题`), [1, 1]);
  });
});
