import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { lint } from '../../src/core/checking/lint.ts';
import { isReport } from '../../src/core/reading/recognize.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { faultsOfFixing } from './fixing.ts';
import type { Verdict } from './judge.ts';
import { KINDS } from './kinds/index.ts';
import { SAMPLES } from './samples.ts';
import { allCases, judgeAll, someCases } from './suite.ts';
import { isRight, renderVerdicts } from './table.ts';

/** `LONG=1` judges every case and prints the table; else a sample of each kind is judged. */
const { LONG } = process.env;
const isLong = LONG === '1';
const BAR = 0.99;
/** No kind may hide behind the others. */
const BAR_OF_A_KIND = 0.9;
/** Rules that are silent unless asked for, told an office's terms, or met by marks that excuse a place. */
const OFF = ['long-sentence', 'own-term', 'excuse'];

describe('faults planted into good reports', () => {
  for (const sample of SAMPLES) {
    it(`${sample.name} is a report of its year, without a finding`, () => {
      assert.ok(isReport(sample.report));
      assert.equal(sample.report.year.value, Number(sample.name.slice(0, 4)));
      assert.deepEqual(
        sample.report.parts.map(({ status }) => status),
        Array(5).fill('present'),
      );
      assert.deepEqual(
        lint(sample.report).map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }

  const cases = allCases();
  let verdicts: readonly Verdict[] = [];
  before('judge them', () => {
    verdicts = judgeAll(isLong ? cases : someCases(cases, 40));
  });

  it('are at least 2,000', () => {
    assert.ok(cases.length >= 2000);
    assert.ok(verdicts.length >= 2000, `only ${verdicts.length} judged`);
  });

  it(`are named by the right rule at the right place, ${BAR * 100} % of them`, () => {
    const table = [...renderVerdicts(verdicts)].join('\n');
    if (isLong) console.log(table);
    const counted = verdicts.filter(({ kind }) => kind.unknowable === undefined);
    assert.ok(counted.filter(isRight).length >= counted.length * BAR, table);
  });

  for (const kind of KINDS) {
    it(`${kind.name}${kind.unknowable === undefined ? '' : `: not counted, ${kind.unknowable}`}`, () => {
      const own = verdicts.filter((verdict) => verdict.kind === kind);
      assert.ok(own.length > 0, 'no case');
      if (kind.unknowable !== undefined) return;
      assert.ok(
        own.filter(isRight).length >= own.length * BAR_OF_A_KIND,
        [...renderVerdicts(own)].slice(-20).join('\n'),
      );
    });
  }

  it('try every rule', () => {
    const tried = new Set(KINDS.flatMap(({ rules }) => rules));
    assert.deepEqual(
      RULES.map(({ id }) => id).filter((id) => !tried.has(id) && !OFF.includes(id)),
      [],
    );
  });

  it('are repaired in bulk without a trace left or a word lost', () => {
    const step = isLong ? 1 : 16;
    const faults = verdicts
      .filter((_, index) => index % step === 0)
      .flatMap(({ kind, sample, planted }) =>
        [...faultsOfFixing(sample, planted)].map((fault) => `${kind.name}, ${sample.name}, ${planted.what}: ${fault}`),
      );
    assert.deepEqual(faults, []);
  });
}).timeout(120_000);
