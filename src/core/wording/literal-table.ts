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

type Literals<Value> = () => Iterable<readonly [string, Value]>;

/** The tables made so far, each by its number, and the one matcher for all of them: built when first needed. */
const tables: Literals<unknown>[] = [];
let matcher: LiteralMatcher<Place> | undefined;

/** Where a literal stands: the number of its table, and its own in it. */
interface Place {
  readonly table: number;
  readonly index: number;
}

/**
 * Makes a table of literals and returns what finds them: the lines of a report that hold any, in order. All tables share one
 * pass over a report, so that a rule which looks for words has no need of a pass of its own.
 */
export function literalTable<Value>(literals: Literals<Value>): (report: Report) => readonly LineLiterals<Value>[] {
  const table = tables.push(literals) - 1;
  matcher = undefined;
  let values: readonly Value[] | undefined;
  return perReport((report) => {
    values ??= [...literals()].map(([, value]) => value);
    const known = values;
    return (allLiterals(report)[table] ?? []).map(({ line, text, matches }) => ({
      line,
      text,
      matches: matches.flatMap(({ value: index, start, end }) => {
        const value = known[index];
        return value === undefined ? [] : [{ value, start, end }];
      }),
    }));
  });
}

/** The numbers of the literals found, by table. */
const allLiterals = perReport((report): readonly (readonly LineLiterals<number>[])[] => {
  matcher ??= buildMatcher(allPlaces());
  const found: { readonly line: Span; readonly text: string; readonly matches: LiteralMatch<number>[] }[][] =
    tables.map(() => []);
  for (const line of report.lines) {
    const text = slice(report.text, line);
    for (const { value, start, end } of matcher.find(text)) {
      const lines = found[value.table];
      const match = { value: value.index, start, end };
      const last = lines?.at(-1);
      if (last?.line === line) last.matches.push(match);
      else lines?.push({ line, text, matches: [match] });
    }
  }
  return found;
});

function* allPlaces(): Generator<readonly [string, Place]> {
  for (const [table, literals] of tables.entries()) {
    let index = 0;
    for (const [literal] of literals()) {
      yield [literal, { table, index }];
      index += 1;
    }
  }
}
