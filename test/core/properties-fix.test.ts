import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyFixes, safeFixes } from '../../src/core/checking/fix.ts';
import { fixAll } from '../../src/core/checking/fix-all.ts';
import { lint } from '../../src/core/checking/lint.ts';
import type { Syntax } from '../../src/core/model/report.ts';
import type { Finding } from '../../src/core/model/rule.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { countUnpaired, substanceOf } from './checking/substance.ts';
import { anyDocument, RUNS } from './fixtures/arbitraries.ts';

const check = (text: string, syntax: Syntax) => lint(parse(text, syntax));
const count = (findings: readonly Finding[], rule: string) =>
  findings.filter((finding) => finding.rule === rule).length;

function hold(property: (text: string, syntax: Syntax) => void): void {
  fc.assert(
    fc.property(anyDocument, ({ text, syntax }) => property(text, syntax)),
    { numRuns: RUNS },
  );
}

describe('fixes', () => {
  it('remove their finding and add none of the same rule', () => {
    hold((text, syntax) => {
      const findings = check(text, syntax);
      const { title } = parse(text, syntax);
      for (const { rule, message, fixes } of findings) {
        // Of several missing parts the first fix adds all, the others one each.
        for (const fix of rule === 'required-parts' ? fixes.slice(0, 1) : fixes) {
          // Where there is no title, a heading without number that is put on top may be read as the head.
          if (rule === 'required-parts' && title === undefined) continue;
          const fixed = applyFixes(text, [fix]);
          const left = count(check(fixed, syntax), rule);
          assert.ok(left < count(findings, rule), `${message} | ${fix.title} | ${JSON.stringify(fixed)}`);
        }
      }
    });
  });

  it('change the text, each of them', () => {
    hold((text, syntax) => {
      for (const { fixes } of check(text, syntax)) {
        for (const fix of fixes) assert.notEqual(applyFixes(text, [fix]), text, fix.title);
      }
    });
  });

  it('that are safe come to an end, and once is enough: what is left would do harm', () => {
    hold((text, syntax) => {
      const once = fixAll(text, syntax);
      assert.equal(fixAll(once, syntax), once);
      for (const fix of safeFixes(check(once, syntax))) {
        const fixed = applyFixes(once, [fix]);
        const isSame = isDeepStrictEqual(substanceOf(fixed, syntax), substanceOf(once, syntax));
        assert.ok(!isSame || countUnpaired(fixed) > countUnpaired(once), `${fix.title} | ${JSON.stringify(once)}`);
      }
    });
  });
});
