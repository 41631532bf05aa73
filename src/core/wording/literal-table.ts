import { perReport } from '../reading/per-report.ts';
import type { Report } from '../report.ts';
import { type Span, slice } from '../text.ts';
import { buildMatcher, type LiteralMatch, type LiteralMatcher } from './literals.ts';

/** A line of a report that holds literals of a table; their offsets are into its text. */
export interface LineLiterals<Value> {
  readonly line: Span;
  readonly text: string;
  readonly matches: readonly LiteralMatch<Value>[];
}

/** Takes down that a literal stands in a line. */
type Hit = (line: Span, text: string, start: number, end: number) => void;

interface Table {
  /** Forgets the report before. */
  readonly begin: () => void;
  readonly hits: () => Iterable<readonly [string, Hit]>;
}

/** The tables made so far, and the one matcher for all of them: built when first needed. */
const tables: Table[] = [];
let matcher: LiteralMatcher<Hit> | undefined;

/**
 * Makes a table of literals and returns what finds them: the lines of a report that hold any, in order. All tables share one
 * pass over a report, so that a rule which looks for words has no need of a pass of its own.
 */
export function literalTable<Value>(
  literals: () => Iterable<readonly [string, Value]>,
): (report: Report) => readonly LineLiterals<Value>[] {
  let found: { readonly line: Span; readonly text: string; readonly matches: LiteralMatch<Value>[] }[] = [];
  const hitWith = (value: Value) => (line: Span, text: string, start: number, end: number) => {
    const last = found.at(-1);
    if (last?.line === line) last.matches.push({ value, start, end });
    else found.push({ line, text, matches: [{ value, start, end }] });
  };
  tables.push({
    begin: () => {
      found = [];
    },
    *hits() {
      for (const [literal, value] of literals()) yield [literal, hitWith(value)];
    },
  });
  matcher = undefined;
  return (report) => {
    fillTables(report);
    return found;
  };
}

const fillTables = perReport((report): true => {
  matcher ??= buildMatcher(allHits());
  for (const table of tables) table.begin();
  for (const line of report.lines) {
    const text = slice(report.text, line);
    for (const { value: hit, start, end } of matcher.find(text)) hit(line, text, start, end);
  }
  return true;
});

function* allHits(): Generator<readonly [string, Hit]> {
  for (const { hits } of tables) yield* hits();
}
