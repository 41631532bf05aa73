import { lint } from '../../src/core/checking/lint.ts';
import type { Finding } from '../../src/core/model/rule.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { isReport } from '../../src/core/reading/recognize.ts';
import { placeAt } from '../place.ts';
import { type Place, shorten } from './judged.ts';

/** A text and what the linter says of it as its user would see it: nothing when it is no report. */
export interface Checked {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Checks a text of the corpus; its name is the path below the corpus folder, `file` its last part. */
export function checkText({ name, text }: { readonly name: string; readonly text: string }): Checked {
  const report = parse(text, name.endsWith('.md') ? 'markdown' : 'plain');
  const file = name.slice(name.indexOf('/') + 1);
  return { file, text, findings: isReport(report) ? lint(report) : [] };
}

/** Where a finding stands, in lines and columns. */
export function placeOf({ file, text }: Checked, { rule, severity, span }: Finding): Place {
  const [line = 1, column = 1] = placeAt(text, span.start).split(':').map(Number);
  return { file, line, column, rule, severity, text: shorten(text.slice(span.start, span.end)) };
}
