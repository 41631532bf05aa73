import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { EXPRESSIONS } from '../../../src/core/data/expressions.ts';
import type { Expression, Validity } from '../../../src/core/data/row-types/expression.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { duplicates } from './duplicates.ts';
import { allExpressions, formsIn } from './forms-in.ts';

const ROWS = Object.entries(EXPRESSIONS).flatMap(([rule, table]) => table.map((row) => ({ rule, row })));
const FORMS = ROWS.flatMap(({ rule, row }) => row.forms.map((form) => ({ rule, row, form })));

/** A year for which a fact holds. */
const yearOf = ({ from, to }: Validity) => from ?? to ?? 2023;

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
