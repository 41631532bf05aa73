import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { completionsAt } from '../../../src/core/helping/completions.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';

/** A report of a year with a sentence in part 1. */
function reportOf(year: number, sentence: string): string {
  const text = sampleReport({ achievements: `一、2023年度主要举措和成效\n${sentence}` });
  return text.replaceAll('2024', String(year + 1)).replaceAll('2023', String(year));
}

/** The findings of a text that touch the first occurrence of a piece of it. */
function foundIn(text: string, piece: string): readonly string[] {
  const start = text.indexOf(piece);
  const here = lint(parse(text)).filter(({ span }) => span.end >= start && span.start <= start + piece.length);
  return here.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('what completion offers', () => {
  for (const year of [2017, 2019, 2021, 2023, 2025]) {
    for (const [kind, before, after] of [
      ['title', '我局落实《', '要求。'],
      ['expression', '我局深入了解', '。'],
    ] as const) {
      it(`is complained of by no rule: every ${kind} for ${year}`, () => {
        const text = reportOf(year, before);
        const offset = text.indexOf(before) + before.length;
        const found = completionsAt(parse(text), RULE_OF_LAW, text, offset).filter((entry) => entry.kind === kind);
        assert.ok(found.length > 90, `only ${found.length}`);
        for (const entry of found) {
          assert.deepEqual(foundIn(reportOf(year, before + entry.text + after), entry.text), [], entry.text);
        }
      });
    }
  }

  it('fits a text some key strokes newer than the reading, at any place', () => {
    const old = parse(sampleReport());
    for (const text of ['', '《', '一是', '\r\n', '😀《', '# ', sampleReport({}, '\r\n')]) {
      for (let offset = 0; offset <= text.length; offset += 1) {
        for (const { span } of completionsAt(old, RULE_OF_LAW, text, offset)) {
          assert.ok(span.start <= offset && offset <= span.end && span.end <= text.length);
          assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
        }
      }
    }
  });
});
