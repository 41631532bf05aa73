import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyFixes } from '../../src/core/checking/fix.ts';
import { lint } from '../../src/core/checking/lint.ts';
import type { Syntax } from '../../src/core/model/report.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { placeAt } from '../place.ts';
import { anyDocument, damagedPlain, RUNS, wildText } from './fixtures/arbitraries.ts';
import { sampleReport } from './fixtures/sample.ts';

/** What is found, by line and column, and what the text becomes by the first fix of each finding alone. */
function told(text: string, syntax: Syntax) {
  return lint(parse(text, syntax)).map(({ rule, severity, message, span, related, fixes }) => ({
    rule,
    severity,
    message,
    start: placeAt(text, span.start),
    end: placeAt(text, span.end),
    related: related.map((other) => placeAt(text, other.span.start)),
    fixed: applyFixes(text, fixes.slice(0, 1)).replace(/\r\n?/g, '\n'),
  }));
}

describe('findings', () => {
  for (const [name, terminator] of [
    ['CR LF', '\r\n'],
    ['lone CR', '\r'],
  ] as const) {
    it(`are the same for LF and ${name}`, () => {
      fc.assert(
        fc.property(anyDocument, ({ text, syntax }) => {
          const unix = text.replace(/\r\n?/g, '\n');
          assert.deepEqual(told(unix.replace(/\n/g, terminator), syntax), told(unix, syntax));
        }),
        { numRuns: RUNS },
      );
    });
  }

  it('do not depend on what is appended behind the dated closing of a report', () => {
    const closing = '\n特此报告。\n云岫县水利局\n2024年2月5日';
    const body = damagedPlain.map(
      (text) => text.replace(/\n特此报告[\s\S]*$/, '').replace(/《(?![^《》]*》)/g, '') + closing,
    );
    fc.assert(
      fc.property(body, wildText, (text, appendix) => {
        const { date, signature } = parse(text);
        fc.pre(date !== undefined && signature !== undefined);
        const others = (whole: string) => told(whole, 'plain').filter(({ rule }) => rule !== 'web-lines');
        const behind = others(`${text}\n\n附件1\n${appendix}`);
        assert.deepEqual(behind.map(withoutFixed), others(text).map(withoutFixed));
      }),
      { numRuns: RUNS },
    );
  });

  it('do not depend on the order of the rules', () => {
    const shuffled = fc.shuffledSubarray([...RULES], { minLength: RULES.length });
    fc.assert(
      fc.property(anyDocument, shuffled, ({ text, syntax }, rules) => {
        const report = parse(text, syntax);
        assert.deepEqual(lint(report, {}, { rules }), lint(report));
      }),
      { numRuns: RUNS },
    );
  });

  it('are none in the sample, however it is indented or spaced', () => {
    for (const gap of ['\n', '\n\n', '\r\n', '\r', '\n　　\n', '\n　　'])
      assert.deepEqual(told(sampleReport({}, gap), 'plain'), []);
  });
});

function withoutFixed(row: unknown): unknown {
  return { ...(row as object), fixed: '' };
}
