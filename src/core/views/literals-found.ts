import { buildMatcher, type LiteralMatch, type LiteralMatcher } from '../text/literals.ts';
import { type Span, slice } from '../text/spans.ts';
import { LITERAL_TABLES, type Literals } from './literal-tables.ts';
import { view } from './view.ts';

/** A line of a report that holds literals of a table; their offsets are into its text. */
export interface LineLiterals<Value> {
  readonly line: Span;
  readonly text: string;
  readonly matches: readonly LiteralMatch<Value>[];
}

type Tables = typeof LITERAL_TABLES;
type Name = keyof Tables;
type ValueOf<Table> = Table extends () => Literals<infer Value> ? Value : never;

/** The lines of a report that hold literals, by table, in the order of the text. */
export type FoundLiterals = { readonly [Table in Name]: readonly LineLiterals<ValueOf<Tables[Table]>>[] };

/** What a literal stands for, and in which table. */
interface Entry {
  readonly table: Name;
  readonly value: unknown;
}

/** Built when first needed, once for all reports. */
let matcher: LiteralMatcher<Entry> | undefined;

/** The literals of all tables in a report. They share one pass, so that a rule which looks for words has no need of its own. */
export const literalsIn = view((report): FoundLiterals => {
  matcher ??= buildMatcher(entries());
  const found = Object.fromEntries(Object.keys(LITERAL_TABLES).map((name) => [name, []])) as unknown as Record<
    Name,
    { line: Span; text: string; matches: LiteralMatch<unknown>[] }[]
  >;
  for (const line of report.lines) {
    const text = slice(report.text, line);
    for (const {
      value: { table, value },
      start,
      end,
    } of matcher.find(text)) {
      const last = found[table].at(-1);
      if (last?.line === line) last.matches.push({ value, start, end });
      else found[table].push({ line, text, matches: [{ value, start, end }] });
    }
  }
  return found as FoundLiterals;
});

function* entries(): Literals<Entry> {
  for (const table of Object.keys(LITERAL_TABLES) as Name[]) {
    for (const [literal, value] of LITERAL_TABLES[table]()) yield [literal, { table, value }];
  }
}
