import assert from 'node:assert/strict';
import type { StatutoryPartId } from '../../src/core/model/part.ts';

/** `lint --format json`, as other programs see it. */
export interface LintJson {
  readonly version: number;
  readonly files: readonly LintFile[];
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly todos: number;
    readonly excused: number;
  };
}

/** One file of it. */
export interface LintFile {
  readonly file: string;
  readonly isReport: boolean;
  readonly encoding: string;
  readonly findings: readonly LintFinding[];
}

/** One finding of it. */
export interface LintFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'todo';
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  readonly related: readonly { readonly message: string; readonly line: number; readonly column: number }[];
}

/** `outline --format json`. */
export interface OutlineJson {
  readonly file: string;
  readonly isReport: boolean;
  readonly reportYear: number | null;
  readonly title: OutlinePassage | null;
  readonly documentNumber: (OutlinePassage & { readonly year: number }) | null;
  readonly addressee: OutlinePassage | null;
  readonly signature: OutlinePassage | null;
  readonly date: (OutlinePassage & { readonly year: number; readonly month: number; readonly day: number }) | null;
  readonly note: OutlinePassage | null;
  readonly parts: Readonly<Record<StatutoryPartId, { readonly status: string; readonly line: number | null }>>;
  readonly sections: readonly OutlineSection[];
}

interface OutlinePassage {
  readonly text: string;
  readonly line: number;
}

/** One section of it. */
export interface OutlineSection {
  readonly level: number;
  readonly number: number | null;
  readonly title: string;
  readonly parts: readonly StatutoryPartId[];
  readonly line: number;
  readonly characters: number;
  readonly children: readonly OutlineSection[];
}

/** Reads `lint --format json` and fails on any key, type or value that the contract does not have. */
export function readLintJson(output: string): LintJson {
  const json = JSON.parse(output) as LintJson;
  exactly(json, { version: 'number', files: 'object', unread: 'object', summary: 'object' });
  for (const one of json.unread) exactly(one, { file: 'string', reason: 'string' });
  assert.equal(json.version, 1);
  const numbers = ['files', 'errors', 'warnings', 'infos', 'todos', 'excused'];
  exactly(json.summary, Object.fromEntries(numbers.map((name) => [name, 'number'])));
  assert.equal(json.summary.files, json.files.length);
  const count = (severity: string) =>
    json.files.flatMap((file) => file.findings).filter((one) => one.severity === severity).length;
  assert.deepEqual(
    [json.summary.errors, json.summary.warnings, json.summary.infos, json.summary.todos],
    [count('error'), count('warning'), count('info'), count('todo')],
  );
  for (const file of json.files) {
    exactly(file, { file: 'string', isReport: 'boolean', encoding: 'string', findings: 'object' });
    assert.ok(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'].includes(file.encoding));
    for (const finding of file.findings) checkFinding(finding);
  }
  return json;
}

function checkFinding(finding: LintFinding): void {
  const place = { line: 'number', column: 'number' };
  const end = { endLine: 'number', endColumn: 'number' };
  exactly(finding, {
    rule: 'string',
    severity: 'string',
    message: 'string',
    ...place,
    ...end,
    fixes: 'object',
    related: 'object',
  });
  assert.ok(['error', 'warning', 'info', 'todo'].includes(finding.severity));
  assert.ok(finding.line >= 1 && finding.column >= 1);
  assert.ok(
    finding.endLine > finding.line || (finding.endLine === finding.line && finding.endColumn >= finding.column),
  );
  for (const fix of finding.fixes) exactly(fix, { title: 'string', safe: 'boolean' });
  for (const related of finding.related) exactly(related, { message: 'string', ...place });
}

/** Reads `outline --format json` as strictly. */
export function readOutlineJson(output: string): OutlineJson {
  const json = JSON.parse(output) as OutlineJson;
  const passages = {
    title: 'object',
    documentNumber: 'object',
    addressee: 'object',
    signature: 'object',
    date: 'object',
    note: 'object',
  };
  const reportYear = json.reportYear === null ? 'object' : 'number';
  exactly(json, { file: 'string', isReport: 'boolean', reportYear, ...passages, parts: 'object', sections: 'object' });
  const passage = { text: 'string', line: 'number' };
  for (const key of ['title', 'addressee', 'signature', 'note'] as const)
    if (json[key] !== null) exactly(json[key], passage);
  if (json.documentNumber !== null) exactly(json.documentNumber, { ...passage, year: 'number' });
  if (json.date !== null) exactly(json.date, { ...passage, year: 'number', month: 'number', day: 'number' });
  assert.deepEqual(Object.keys(json.parts), ['achievements', 'problems', 'leadership', 'plan', 'other']);
  for (const part of Object.values(json.parts)) {
    exactly(part, { status: 'string', line: part.line === null ? 'object' : 'number' });
    assert.ok(['present', 'embedded', 'missing'].includes(part.status));
    assert.equal(part.line === null, part.status === 'missing');
  }
  json.sections.forEach(checkSection);
  return json;
}

function checkSection(section: OutlineSection): void {
  const number = section.number === null ? 'object' : 'number';
  const own = { level: 'number', number, title: 'string', parts: 'object', line: 'number', characters: 'number' };
  exactly(section, { ...own, children: 'object' });
  section.children.forEach(checkSection);
}

/** Exactly these keys, in this order, each of its type. */
function exactly(value: object, shape: Readonly<Record<string, string>>): void {
  assert.deepEqual(
    Object.entries(value).map(([key, one]) => [key, typeof one]),
    Object.entries(shape),
  );
}
