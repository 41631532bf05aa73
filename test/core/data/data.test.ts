import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DAY_NAMES } from '../../../src/core/data/day-names.ts';
import { DOUBLED_WORDS } from '../../../src/core/data/doubled-words.ts';
import { EXPRESSIONS } from '../../../src/core/data/expressions.ts';
import { MEMBER_SETS } from '../../../src/core/data/member-sets.ts';
import { PATTERNS } from '../../../src/core/data/patterns.ts';
import type { Expression, Validity, WrongForm } from '../../../src/core/data/row-types/expression.ts';
import type { MemberSet } from '../../../src/core/data/row-types/member-set.ts';
import { SET_PHRASES } from '../../../src/core/data/set-phrases.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { isPossibleDate } from '../../../src/core/text/dates.ts';
import { expressionsOf } from '../../../src/core/wording/expressions.ts';
import { findBrokenSets } from '../../../src/core/wording/member-sets.ts';

const ROWS = Object.entries(EXPRESSIONS).flatMap(([rule, table]) => table.map((row) => ({ rule, row })));
const FORMS = ROWS.flatMap(({ rule, row }) => row.forms.map((form) => ({ rule, row, form })));

/** A year for which a fact holds. */
const yearOf = ({ from, to }: Validity) => from ?? to ?? 2023;

/** A text read as part of the report for a year. */
function reportOf(text: string, year: number): Report {
  return { ...parse(text), year: { value: year, confidence: 1, witnesses: [] } };
}

/** What every rule finds of its expressions. */
function allExpressions(report: Report) {
  return Object.keys(EXPRESSIONS).flatMap((rule) => expressionsOf(report, rule));
}

/** The wrong forms found in a text, by any rule. */
function formsIn(text: string, year: number): readonly WrongForm[] {
  return allExpressions(reportOf(text, year)).map(({ form }) => form);
}

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

const overlap = (a: Validity, b: Validity) =>
  Math.max(a.from ?? 0, b.from ?? 0) <= Math.min(a.to ?? 9999, b.to ?? 9999);

function testRow({ id, forms, why, source, from = 0, to = 9999 }: Expression): void {
  assert.ok(forms.length > 0, id);
  assert.match(why, /\p{Script=Han}{2}/u, id);
  assert.doesNotMatch(why, /。$/, id);
  assert.ok(source.length >= 2, id);
  assert.ok(from <= to, id);
}

describe('the tables of wrong forms', () => {
  it('say of each fact why and on what basis, once', () => {
    for (const { row } of ROWS) testRow(row);
    assert.deepEqual(duplicates(ROWS.map(({ row }) => row.id)), []);
  });

  it('hold each wrong form once at a time, so that no two rows contradict each other', () => {
    const contradictions = FORMS.flatMap((a, index) =>
      FORMS.slice(index + 1)
        .filter((b) => a.form.wrong === b.form.wrong && overlap(a.row, b.row))
        .map((b) => `${a.form.wrong} → ${a.form.right} | ${b.form.right}`),
    );
    assert.deepEqual(contradictions, []);
  });

  it('find every form where it stands alone', () => {
    const missed = FORMS.filter(({ row, form }) => !formsIn(`我局${form.wrong}。`, yearOf(row)).includes(form));
    assert.deepEqual(
      missed.map(({ form }) => form.wrong),
      [],
    );
  });

  it('find nothing wrong with any right form', () => {
    const faults = FORMS.flatMap(({ row, form }) =>
      form.wrong === form.right ? [form.wrong] : formsIn(`我局${form.right}。`, yearOf(row)).map(({ wrong }) => wrong),
    );
    assert.deepEqual(faults, []);
  });

  it('keep still where a guard stands, and only there', () => {
    const faults = FORMS.flatMap(({ row, form }) => [
      ...(form.unlessAfter ?? []).filter((word) => formsIn(`${word}${form.wrong}。`, yearOf(row)).includes(form)),
      ...(form.unlessBefore ?? []).filter((word) => formsIn(`我局${form.wrong}${word}`, yearOf(row)).includes(form)),
    ]);
    assert.deepEqual(faults, []);
    for (const { form } of FORMS) {
      assert.deepEqual(duplicates(form.unlessAfter ?? []), [], form.wrong);
      assert.deepEqual(duplicates(form.unlessBefore ?? []), [], form.wrong);
    }
  });

  it('judge a report by what held in its year, and one without year by what always holds', () => {
    for (const { row, form } of FORMS) {
      if (row.from === undefined) continue;
      const { wrong } = form;
      assert.ok(!formsIn(`我局${wrong}。`, row.from - 1).includes(form), wrong);
      const undated = { ...parse(`我局${wrong}。`), year: { value: undefined, confidence: 0, witnesses: [] } };
      assert.ok(!allExpressions(undated).some((match) => match.form === form), wrong);
    }
  });

  it('leave titles alone, unless it is the title that is wrong', () => {
    for (const { row, form } of FORMS) {
      if (form.wrong.includes('《')) continue;
      const found = formsIn(`印发《${form.wrong}》。`, yearOf(row));
      assert.equal(found.includes(form), row.inTitles === true, form.wrong);
    }
  });
});

const problemsIn = (text: string, set: MemberSet) => [...findBrokenSets(reportOf(text, yearOf(set)))];
const names = ({ members }: MemberSet) => members.map(({ right }) => right);
const sentence = (set: MemberSet, words: readonly string[]) => `坚持${words.join('、')}${set.followedBy?.[0] ?? ''}。`;

/** The fix of the only problem brings back the right set. */
function assertRepaired(set: MemberSet, words: readonly string[]): void {
  const problems = problemsIn(sentence(set, words), set);
  assert.equal(problems.length, 1, words.join('、'));
  assert.equal(problems[0]?.fixes?.[0]?.edits[0]?.text, names(set).join('、'));
}

describe('the sets', () => {
  for (const set of MEMBER_SETS) {
    describe(set.id, () => {
      it('are right as they stand, and in part', () => {
        for (let count = 1; count <= set.members.length; count += 1) {
          if (set.isWhole === true && count === set.members.length - 1 && count >= set.least) continue;
          assert.deepEqual(problemsIn(sentence(set, names(set).slice(0, count)), set), []);
        }
      });

      it('are wrong in any other order', () => {
        for (let at = 1; at < set.members.length; at += 1) {
          const words = [...names(set)];
          words.splice(at - 1, 2, words[at] ?? '', words[at - 1] ?? '');
          assertRepaired(set, words);
        }
      });

      it('know other good forms and wrong ones', () => {
        for (const [index, { also = [], wrong = [] }] of set.members.entries()) {
          for (const form of also) assert.deepEqual(problemsIn(sentence(set, names(set).with(index, form)), set), []);
          for (const form of wrong) assertRepaired(set, names(set).with(index, form));
        }
      });

      if (set.isWhole === true) {
        it('miss a member that is left out', () => {
          for (let at = 0; at < set.members.length; at += 1) {
            const words = names(set).toSpliced(at, 1);
            if (words.length >= set.least) assertRepaired(set, words);
            if (set.followedBy === undefined) assert.deepEqual(problemsIn(`坚持${words.join('、')}等。`, set), []);
          }
        });
      }
    });
  }

  it('are each known once, and end after they begin', () => {
    assert.deepEqual(duplicates(MEMBER_SETS.map(({ id }) => id)), []);
    for (const set of MEMBER_SETS) assert.ok((set.from ?? 0) <= (set.to ?? 9999) && set.least <= set.members.length);
  });
});

describe('the patterns', () => {
  const all = Object.values(PATTERNS).flat();

  it('are sticky and begin where one of their triggers can stand', () => {
    for (const { id, match, triggers, source } of all) {
      assert.equal(match.flags, 'y', id);
      assert.ok(triggers.length > 0 && source.length >= 2, id);
      assert.deepEqual(duplicates(triggers), [], id);
    }
    assert.deepEqual(duplicates(all.map(({ id }) => id)), []);
  });
});

describe('the days with a name', () => {
  it('are possible days, each once, with names of their own', () => {
    for (const { month, day, name, source } of DAY_NAMES) {
      assert.ok(isPossibleDate({ year: 2023, month, day }), name);
      assert.ok(source.length > 4, name);
    }
    assert.deepEqual(duplicates(DAY_NAMES.map(({ month, day }) => `${month}·${day}`)), []);
    const good = DAY_NAMES.flatMap(({ name, also = [] }) => [name, ...also]);
    const wrong = DAY_NAMES.flatMap((row) => row.wrong ?? []);
    assert.deepEqual(duplicates([...good, ...wrong]), []);
  });
});

describe('the lists of what may be repeated', () => {
  it('are pieces and phrases that can occur', () => {
    for (const word of DOUBLED_WORDS) assert.match(word, /^\p{Script=Han}{2,4}$/u);
    assert.deepEqual(duplicates(SET_PHRASES), []);
    for (const phrase of SET_PHRASES) assert.deepEqual(formsIn(`我局${phrase}。`, 2023), [], phrase);
  });
});
