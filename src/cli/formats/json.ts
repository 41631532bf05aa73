import type { Finding } from '../../core/model/rule.ts';
import type { Checked } from '../checking/check.ts';
import { countExcused, countFindings, type Results } from '../checking/results.ts';
import type { Places } from '../files/places.ts';

/** The shape other programs rely on; it grows only by a new version. */
const VERSION = 1;

/**
 * Writes the results for programs, piece by piece: together they can be more than one string holds. Lines and columns count from
 * 1, columns in UTF-16 units.
 */
export function* formatJson(results: Results): Generator<string> {
  yield `{\n  "version": ${VERSION},\n  "files": `;
  yield* writeList(results.checked, '  ', writeFile);
  const unread = results.unread.map(({ name, reason }) => ({ file: name, reason }));
  yield `,\n  "unread": ${indented(unread, '  ')},\n  "summary": ${indented(summaryOf(results), '  ')}\n}\n`;
}

function summaryOf(results: Results) {
  const { error, warning, info, todo } = countFindings(results);
  return {
    files: results.checked.length,
    errors: error,
    warnings: warning,
    infos: info,
    todos: todo,
    excused: countExcused(results),
  };
}

function* writeFile({ file, isReport, encoding, places, findings }: Checked, indent: string): Generator<string> {
  const inner = `${indent}  `;
  const head = Object.entries({ file, isReport, encoding }).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  yield `{\n${inner}${[...head, '"findings": '].join(`,\n${inner}`)}`;
  yield* writeList(findings, inner, function* (finding, at) {
    yield indented(findingOf(finding, places), at);
  });
  yield `\n${indent}}`;
}

/** A JSON list whose items write themselves, `indent` deep. */
function* writeList<Item>(
  items: readonly Item[],
  indent: string,
  write: (item: Item, indent: string) => Iterable<string>,
): Generator<string> {
  const inner = `${indent}  `;
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '[' : ','}\n${inner}`;
    yield* write(item, inner);
  }
  yield items.length === 0 ? '[]' : `\n${indent}]`;
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`);
}

function findingOf({ rule, severity, message, span, fixes, related }: Finding, places: Places) {
  const end = places.at(span.end);
  return {
    rule,
    severity,
    message,
    ...places.at(span.start),
    endLine: end.line,
    endColumn: end.column,
    fixes: fixes.map(({ title, safe }) => ({ title, safe })),
    related: related.map((other) => ({ message: other.message, ...places.at(other.span.start) })),
  };
}
