import assert from 'node:assert/strict';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { lint } from '../../../src/core/checking/lint.ts';
import type { Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { readMarked, writeMarked } from '../fixtures/marked.ts';

/** A rule finds what is marked ⟦…⟧ and nothing else; the first fix of each finding makes the text `fixed`. */
export function assertFound(rule: string, marked: string, fixed?: string, syntax: Syntax = 'plain'): void {
  const { text } = readMarked(marked);
  const rules = RULES.filter(({ id }) => id === rule);
  const settings = { rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) };
  const findings = lint(parse(text, syntax), settings, { rules });
  assert.equal(
    writeMarked(
      text,
      findings.map(({ span }) => span),
    ),
    marked,
  );
  if (fixed === undefined) return;
  assert.equal(
    applyFixes(
      text,
      findings.flatMap(({ fixes }) => fixes.slice(0, 1)),
    ),
    fixed,
  );
}
