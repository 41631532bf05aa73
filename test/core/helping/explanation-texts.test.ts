import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { EXPLANATION_TEXTS } from '../../../src/core/helping/explanation-texts.ts';
import { explainAt } from '../../../src/core/helping/explanations.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { allWords, HAN } from './words-of.ts';

const { decidedBy, year, away, ...plain } = EXPLANATION_TEXTS.en;

/** What is told in English where `|` stands in the report of 2023, in part 1 or, without, in a report of its own. */
function told(marked: string): string {
  const found = explainAt(parse(marked.replace('|', '')), RULE_OF_LAW, marked.indexOf('|'), 'en');
  return found.map(({ title, points }) => [title, ...points].join('\n')).join('\n\n');
}
const inProse = (sentence: string) => told(sampleReport({ achievements: `一、2023年度主要举措和成效\n${sentence}` }));

describe('what is told of a place, in English', () => {
  it('is English but for what it cites', () => {
    const quoting = /《[^》]*》|“[^”]*”/g;
    for (const words of allWords(plain)) assert.doesNotMatch(words.replace(quoting, ''), HAN);
    for (const role of ['report', 'next', 'previous', 'document-number', 'date', 'cited', 'fixed', 'other'] as const) {
      assert.doesNotMatch(year(2023, role), HAN);
    }
  });

  it('says what a year is, by whose word', () => {
    const words = told(sampleReport().replace('2023年', '20|23年'));
    assert.match(words, /^2023: the report year\nFollows when the report year is changed\n/);
    assert.match(words, /taken to be 2023, by: title 2023, lead-in 2023, heading 2023 \(3 places\)/);
    assert.equal(
      decidedBy(2023, [['plan', 2024, 1]]),
      'The report year is taken to be 2023, by: heading of the plan 2024',
    );
  });

  it('counts years from the report year', () => {
    const years = [0, 1, -1, 2, -3];
    assert.deepEqual(
      years.map((each) => away(2023 + each, each)),
      [
        '← 2023 is the report year',
        '← 2024 is the year after the report year',
        '← 2022 is the year before the report year',
        '← 2025 is 2 years after the report year',
        '← 2020 is 3 years before the report year',
      ],
    );
  });

  it('says whether a document holds, with days as they are written in English', () => {
    assert.match(
      inProse('落实《信访条例|》要求。'),
      /Repealed: 2022-05-01\n.*no longer in force\nIn force now: 《信访工作条例》/,
    );
    assert.match(inProse('落实《重大行政|决策程序暂行条例》。'), /Published: 2019-04-20; in force: 2019-09-01/);
  });

  it('works out sums, and says which part a heading is and how long', () => {
    const sum = inProse('处罚|30件，其中市容类12件、市场类9件、其他类6件。');
    assert.equal(sum, '3 items add up to 27件\n12+9+6=27\nThe total is 30件: they differ by 3件, please check');
    const heading = told(sampleReport().replace('存在的不足', '存在的|不足'));
    assert.match(heading, /^Part 2 of those laid down: 存在的不足和原因\n/);
    assert.match(heading, /Characters: \d+ \(as Word counts\)$/);
    assert.match(
      inProse('（一）规范|执法\n做了【待填：甲】。'),
      /^Within “主要举措和成效”\n.*still to be filled in\)$/,
    );
  });
});
