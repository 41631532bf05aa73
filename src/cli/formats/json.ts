import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../core/rule.ts';
import { type Checked, summarize } from '../check.ts';
import { placeOf } from '../place.ts';

/** The shape other programs rely on; it grows only by a new version. */
const VERSION = 1;

/** Writes the results for programs. Lines and columns count from 1, columns in UTF-16 units. */
export function* formatJson(results: readonly Checked[]): Generator<string> {
  const files = results.map(({ file, isReport, encoding, document, findings }) => ({
    file,
    isReport,
    encoding,
    findings: findings.map((finding) => findingOf(finding, document)),
  }));
  yield `${JSON.stringify({ version: VERSION, files, summary: summarize(results) }, undefined, 2)}\n`;
}

function findingOf({ rule, severity, message, span, fixes, related }: Finding, document: TextDocument) {
  const end = placeOf(document, span.end);
  return {
    rule,
    severity,
    message,
    ...placeOf(document, span.start),
    endLine: end.line,
    endColumn: end.column,
    fixes: fixes.map(({ title, safe }) => ({ title, safe })),
    related: related.map((other) => ({ message: other.message, ...placeOf(document, other.span.start) })),
  };
}
