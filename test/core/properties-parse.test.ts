import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { lint } from '../../src/core/checking/lint.ts';
import { allSections, type Section } from '../../src/core/model/report.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { isReport } from '../../src/core/reading/recognize.ts';
import { contains } from '../../src/core/text/spans.ts';
import { anyDocument, RUNS } from './fixtures/arbitraries.ts';
import { allSpans, spanFault } from './span-faults.ts';

function hold(check: (text: string, syntax: 'plain' | 'markdown') => void): void {
  fc.assert(
    fc.property(anyDocument, ({ text, syntax }) => check(text, syntax)),
    { numRuns: RUNS },
  );
}

describe('any text', () => {
  it('is read and checked without an exception', () => {
    hold((text, syntax) => {
      const report = parse(text, syntax);
      isReport(report);
      const failed = lint(report).filter(({ message }) => /^规则 .*出错/.test(message));
      assert.deepEqual(failed, []);
    });
  });

  it('has every span inside, forward and on a character border', () => {
    hold((text, syntax) => {
      const report = parse(text, syntax);
      for (const [path, span] of allSpans({ report, findings: lint(report) })) {
        assert.equal(spanFault(text, span), undefined, `${path} ${span.start}–${span.end}`);
      }
    });
  });

  it('has lines, citations and findings in order', () => {
    hold((text, syntax) => {
      const report = parse(text, syntax);
      for (const spans of [report.lines, report.cited]) {
        for (let index = 1; index < spans.length; index += 1) {
          assert.ok((spans[index - 1]?.end ?? 0) <= (spans[index]?.start ?? 0));
        }
      }
      const starts = lint(report).map(({ span }) => span.start);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
    });
  });

  it('has sections that nest: children inside and behind the body, siblings apart, levels growing', () => {
    const check = (sections: readonly Section[], outer: Section | undefined) => {
      let end = outer?.body.end ?? 0;
      for (const section of sections) {
        assert.ok(section.heading.span.start === section.span.start);
        assert.ok(contains(section.span, section.body));
        assert.ok(section.heading.span.end <= Math.max(section.body.start, section.span.end));
        assert.ok(section.span.start >= end);
        end = section.span.end;
        if (outer !== undefined) {
          assert.ok(contains(outer.span, section.span));
          assert.ok(section.heading.level > outer.heading.level);
        }
        check(section.children, section);
      }
    };
    hold((text, syntax) => check(parse(text, syntax).sections, undefined));
  });

  it('has each part once, and says where it is exactly when it is somewhere', () => {
    hold((text, syntax) => {
      const report = parse(text, syntax);
      const sections = new Set(allSections(report.sections));
      assert.deepEqual(
        report.parts.map(({ part }) => part),
        ['achievements', 'problems', 'leadership', 'plan', 'other'],
      );
      for (const { status, span, section } of report.parts) {
        assert.equal(status === 'missing', span === undefined);
        assert.ok(section === undefined || sections.has(section));
        assert.ok(status !== 'present' || section !== undefined);
      }
    });
  });

  it('is read the same twice', () => {
    hold((text, syntax) => assert.deepEqual(lint(parse(text, syntax)), lint(parse(text, syntax))));
  });
});
