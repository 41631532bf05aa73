import { recall } from './bars.ts';
import type { Place } from './judged.ts';
import type { Read, Result } from './result.ts';

/** The result as lines to print. */
export function* renderResult(result: Result): Generator<string> {
  yield* byCode(result);
  const { strict, line, all } = recall(result);
  yield `errors and warnings found: ${strict} of ${all} on their words (${percent(strict, all)}), ${line} on their line (${percent(line, all)})`;
  const infos = result.scored.filter(({ entry }) => entry.severity === 'info');
  yield `hints found: ${infos.filter(({ found }) => found === 'strict').length} of ${infos.length}`;
  const loud = new Set(result.noise.filter(({ judged }) => judged === undefined).map(({ trap }) => trap));
  yield `traps silent: ${result.traps - loud.size} of ${result.traps}`;
  yield '';
  yield* list('missed', result.scored.flatMap(missedRow));
  yield* list(
    'findings on traps',
    result.noise.map((read) => `${readRow(read)} on «${read.trap}»`),
  );
  yield* list('not annotated, five reports', result.extras.map(readRow));
  yield* list('errors and warnings, seven further reports', result.further.map(readRow));
  yield* list('findings in documents that are no reports', result.foreign.map(placeRow));
  yield* list(
    'judgements without a finding',
    result.stale.map((judged) => `${judged.file} ${judged.line}:${judged.column} ${judged.rule} «${judged.text}»`),
  );
}

function* byCode({ scored }: Result): Generator<string> {
  const codes = [...new Set(scored.map(({ entry }) => entry.code))].sort();
  yield `${'code'.padEnd(18)}${'E+W'.padStart(4)} words line   hints words`;
  for (const code of codes) {
    const own = scored.filter(({ entry }) => entry.code === code);
    const loud = own.filter(({ entry }) => entry.severity !== 'info');
    const quiet = own.filter(({ entry }) => entry.severity === 'info');
    const strict = loud.filter(({ found }) => found === 'strict').length;
    const line = loud.filter(({ found }) => found !== 'missed').length;
    const hints = quiet.filter(({ found }) => found === 'strict').length;
    yield `${code.padEnd(18)}${cell(loud.length, 4)}${cell(strict, 6, loud.length)}${cell(line, 5, loud.length)}${cell(quiet.length, 8)}${cell(hints, 6, quiet.length)}`;
  }
  yield '';
}

function cell(value: number, width: number, of = value): string {
  return (of === 0 ? '' : String(value)).padStart(width);
}

function* list(title: string, rows: readonly string[]): Generator<string> {
  yield `${title}: ${rows.length}`;
  for (const row of rows) yield `  ${row}`;
  yield '';
}

function missedRow({ entry, found }: Result['scored'][number]): readonly string[] {
  if (found === 'strict' || entry.severity === 'info') return [];
  const near = found === 'line' ? ' (found elsewhere on its line)' : '';
  return [
    `${entry.file} ${entry.line}:${entry.column} ${entry.severity.charAt(0).toUpperCase()} ${entry.code} «${entry.text.slice(0, 40)}»${near}`,
  ];
}

/** A finding and what was said of it, as a line to print. */
export function readRow({ place, judged }: Read): string {
  return `${placeRow(place)} – ${judged === undefined ? 'NOT JUDGED' : `${judged.judgement}: ${judged.reason}`}`;
}

/** Where a finding stands and what it is about, as a line to print. */
export function placeRow({ file, line, column, severity, rule, text }: Place): string {
  return `${file} ${line}:${column} ${severity.charAt(0).toUpperCase()} ${rule} «${text}»`;
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`;
}
