import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { applyFixes, safeFixes } from '../../src/core/checking/fix.ts';
import { fixAll } from '../../src/core/checking/fix-all.ts';
import { lint } from '../../src/core/checking/lint.ts';
import type { Syntax } from '../../src/core/model/report.ts';
import type { Fix } from '../../src/core/model/rule.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { slowness } from '../slowness.ts';
import { sampleReport } from './fixtures/sample.ts';

/** Characters of which a whole text may consist. */
const MARKS = [
  ...'（）()[]〔〕【】《》〈“”"‘一十百〇、。，：；.·年月日号第的法某10２#>*_-=`~|<!aé𠮷😀 　',
  ...'\\\t\n\r\0\ufeff\u200b\u0301',
  '\ud800',
  '\udc00',
];
/** Lines of headings, as other checkers were measured with: they bring thousands of findings. */
const HEADINGS = ['一、标题\n', '（一）标题\n', '1.标题\n', '# 一、标题\n', '1.甲\n', '一、主要举措\n'];
/** Pieces that open something, or that a rule looks at closely. */
const PIECES =
  '2021年|2021|2021-|2023年1月5日|1.|1.1|12.5%|3件、|（1）|（一）|一、|。一、|；1.|一是|第一，|**|__|# |> |- |```|<!--|-->|<a>|&nbsp;|![|[bookmark: _GoBack]|[bookmark: |第一责任人|第一责任人。|下一步，|。下一步，|其中：|共3件（甲1件、乙2件）|法制|法治政府建设|谁执法谁普法|《民法典》|《甲（2021—2025年）》|（）|《》|“”|现将|如下：|县委、|法治 |\r\n|\n |```\n|云岫县水利局\n|2024年2月5日\n|特此报告。\n|附件1\n'.split(
    '|',
  );
const LENGTH = 100_000;
/**
 * Milliseconds for a text of one character, for one of some piece over and over, where each may be a finding, and for one of tens
 * of thousands of headings, each with a finding or two.
 */
const BUDGET = 50;
const PIECE_BUDGET = 300;
const HEADING_BUDGET = 600;
const ROUNDS = 6;

/** Milliseconds of processor time: what else the machine does meanwhile does not count. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of some times, in milliseconds; one that is far within the budget suffices. */
function leastTime(work: () => void, budget: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least > budget / 2; round += 1) {
    least = Math.min(least, processorTime(work));
  }
  return least;
}

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** A tenth of the length must keep the budget before the whole is tried, lest a square growth hang the run. */
function assertQuick(write: (length: number) => string, syntax: Syntax, budget: number): void {
  for (const length of [LENGTH / 10, LENGTH]) {
    const text = write(length);
    const allowed = budget * slowness();
    const time = leastTime(() => lint(parse(text, syntax)), allowed);
    assert.ok(time <= allowed, `${length} characters, ${syntax}: ${time.toFixed(0)} ms of ${allowed.toFixed(0)}`);
  }
}

function testUnit(unit: string, budget: number): void {
  it(`are read and checked within ${budget} ms: ${JSON.stringify(unit)}`, () => {
    assertQuick((length) => repeated(unit, length), 'plain', budget);
    const inside = (length: number) =>
      sampleReport({ problems: `二、2023年度存在的不足和原因\n${repeated(unit, length)}` });
    assertQuick(inside, 'markdown', budget);
  });
}

describe('a hundred thousand characters of one kind', function () {
  // Processor time, too, is counted high while caches are shared with others.
  this.retries(3);
  this.timeout(60_000);
  before(() => {
    for (let round = 0; round < 200; round += 1) lint(parse(sampleReport()));
  });

  for (const unit of MARKS) testUnit(unit, BUDGET);
  for (const unit of HEADINGS) testUnit(unit, HEADING_BUDGET);
  for (const unit of PIECES) testUnit(unit, PIECE_BUDGET);
});

/** Texts with a fault in every word, on one line and on many, and pieces that are repaired in another way each. */
const FAULTY = ['甲,乙 丙。', '甲,乙 丙。\n', '\u200b甲\n', '(一)甲\n', '<br>甲(乙)\n', '2023.1.5做出决定。\n'];
const FAULTY_LENGTH = 200_000;
/** A square law takes some three seconds. */
const APPLY_BUDGET = 400;
const FIX_BUDGET = 4000;

describe('two hundred thousand characters full of faults', function () {
  this.retries(3);
  this.timeout(120_000);

  for (const unit of FAULTY) {
    it(`are repaired in linear time: ${JSON.stringify(unit)}`, () => {
      for (const length of [FAULTY_LENGTH / 10, FAULTY_LENGTH]) {
        const text = repeated(unit, length);
        const fixes = safeFixes(lint(parse(text)));
        assert.ok(fixes.length > 0);
        const [apply, fix] = [APPLY_BUDGET, FIX_BUDGET].map((budget) => budget * slowness());
        const applied = leastTime(() => applyFixes(text, fixes), apply ?? 0);
        assert.ok(applied <= (apply ?? 0), `${length} characters, ${fixes.length} fixes: ${applied.toFixed(0)} ms`);
        const fixed = leastTime(() => fixAll(text, 'plain'), fix ?? 0);
        assert.ok(fixed <= (fix ?? 0), `${length} characters, all fixes: ${fixed.toFixed(0)} ms`);
      }
    });
  }

  it('does not depend on the order of the fixes', () => {
    const text = '甲'.repeat(FAULTY_LENGTH);
    const fixes = Array.from({ length: FAULTY_LENGTH / 2 }, (_, index): Fix => {
      const start = text.length - 2 * (index + 1);
      return { title: '', edits: [{ span: { start, end: start + 1 }, text: '乙' }], safe: true };
    });
    const budget = APPLY_BUDGET * slowness();
    const time = leastTime(() => applyFixes(text, fixes), budget);
    assert.ok(time <= budget, `${time.toFixed(0)} ms`);
    assert.equal(applyFixes(text, fixes), '乙甲'.repeat(FAULTY_LENGTH / 2));
  });
});
