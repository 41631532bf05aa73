import { EXPRESSIONS } from '../../../src/core/data/expressions.ts';
import type { WrongForm } from '../../../src/core/data/row-types/expression.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { expressionsOf } from '../../../src/core/wording/expressions.ts';

/** A text read as part of the report for a year. */
export function reportOf(text: string, year: number): Report {
  return { ...parse(text), year: { value: year, confidence: 1, witnesses: [] } };
}

/** What every rule finds of its expressions. */
export function allExpressions(report: Report) {
  return Object.keys(EXPRESSIONS).flatMap((rule) => expressionsOf(report, rule));
}

/** The wrong forms found in a text, by any rule. */
export function formsIn(text: string, year: number): readonly WrongForm[] {
  return allExpressions(reportOf(text, year)).map(({ form }) => form);
}
