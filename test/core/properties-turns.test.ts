import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { lintInSteps } from '../../src/core/checking/lint.ts';
import type { Report, Syntax } from '../../src/core/model/report.ts';
import type { Problem } from '../../src/core/model/rule.ts';
import { RULE_OF_LAW } from '../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { anyDocument, RUNS } from './fixtures/arbitraries.ts';

interface Document {
  readonly text: string;
  readonly syntax: Syntax;
}

/** All that is said of a text, with a break behind its reading, each problem and each rule. */
function* everything({ text, syntax }: Document): Generator<undefined, unknown> {
  const report: Report = parse(text, syntax);
  yield;
  const problems: Problem[] = [];
  for (const rule of RULES) {
    for (const problem of rule.check({ report, profile: RULE_OF_LAW, stage: 'review', excuseFaults: [], terms: [] })) {
      problems.push(problem);
      yield;
    }
  }
  return { report, problems, findings: yield* lintInSteps(report) };
}

function alone(document: Document): unknown {
  const steps = everything(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Lets each go on by turns, the next of them by the list, which begins again at its end. */
function inTurns(documents: readonly Document[], turns: readonly number[]): readonly unknown[] {
  const waiting = documents.map(everything);
  const results: unknown[] = documents.map(() => undefined);
  const open = new Set(documents.keys());
  for (let turn = 0; open.size > 0; turn++) {
    const who = [...open][(turns[turn % turns.length] ?? 0) % open.size] ?? 0;
    const step = waiting[who]?.next();
    if (step?.done !== true) continue;
    results[who] = step.value;
    open.delete(who);
  }
  return results;
}

describe('several reports in hand', () => {
  it('give what each of them gives alone, in whatever turns they are read and checked', () => {
    const documents = fc.array(anyDocument, { minLength: 2, maxLength: 3 });
    const turns = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(documents, turns, (given, order) => {
        assert.deepEqual(inTurns(given, order), given.map(alone));
      }),
      { numRuns: RUNS },
    );
  });
});
