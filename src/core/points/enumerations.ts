import type { Report } from '../model/report.ts';
import { HAN } from '../text/han.ts';
import { LINE_END } from '../text/line-ends.ts';
import { CIRCLED, readCircled, readNumeral } from '../text/numerals.ts';
import { isInside, type Span } from '../text/spans.ts';
import { isInExcuseMark } from '../views/excuses.ts';
import { sectionsOf } from '../views/sections.ts';
import { view } from '../views/view.ts';

/** The ways a text counts its points: 一是 or 一要, 其一, 第一，, ①. */
export type EnumerationKind = 'is' | 'among' | 'ordinal' | 'circled';

/** The words that number one point. */
export interface EnumerationMark {
  readonly kind: EnumerationKind;
  readonly number: number;
  /** 一是 */
  readonly span: Span;
  /** 一 */
  readonly numberSpan: Span;
}

/** Points that belong together, and the text they began in. */
export interface Enumeration {
  readonly marks: readonly EnumerationMark[];
  /** The own text of the section that holds the first. */
  readonly scope: Span;
}

/** A run while it is read. */
interface Run extends Enumeration {
  readonly marks: EnumerationMark[];
}

/** The runs of one kind that a section has open, the innermost last. */
interface OpenRuns {
  readonly runs: Run[];
  /** Where in `runs` those stand that others were opened in, by the last number of each; some may be gone since. */
  readonly outer: Map<number, number[]>;
}

const NUMERAL = '([一二三四五六七八九十]{1,3})';
const MARK = new RegExp(
  `${NUMERAL}(?:是(?![否非])|要(?![素点求件]))|其${NUMERAL}(?=[是，])|第${NUMERAL}[，,]|(${CIRCLED})`,
  'g',
);
/** Behind one of these the words belong to a longer one: 统一是. */
const WORD = new RegExp(`[${HAN}A-Za-z0-9]`);
/** In the order of the groups of `MARK`. */
const KINDS: readonly EnumerationKind[] = ['is', 'among', 'ordinal', 'circled'];

/**
 * The points of a report as runs that count on from the first, each in the own text of one section (its paragraphs together) and
 * continued in the next where lower headings come between. A first point begins a new run; inside one paragraph a finished run
 * gives way to the one it stood in.
 */
export const enumerationsOf = view((report): readonly Enumeration[] => {
  const runs: Readonly<Record<EnumerationKind, Run[]>> = { is: [], among: [], ordinal: [], circled: [] };
  const open = { is: noneOpen(), among: noneOpen(), ordinal: noneOpen(), circled: noneOpen() };
  const scopes = scopesOf(report);
  let place = 0;
  let current: Span | undefined;
  for (const mark of readMarks(report)) {
    while ((scopes[place]?.end ?? Number.POSITIVE_INFINITY) <= mark.span.start) place += 1;
    const scope = scopes[place];
    if (scope === undefined || mark.span.start < scope.start) continue;
    if (scope !== current) for (const kind of KINDS) clear(open[kind]);
    current = scope;
    const own = runs[mark.kind];
    const run = runFor(mark, open[mark.kind], own.at(-1), report.text, scope);
    if (run.marks.length === 0) own.push(run);
    run.marks.push(mark);
  }
  return KINDS.flatMap((kind) => runs[kind]);
});

/** The own text of each section; a report without sections is one. */
export function scopesOf(report: Report): readonly Span[] {
  const scopes = sectionsOf(report).map(({ body }) => body);
  return scopes.length > 0 ? scopes : [{ start: 0, end: report.bodyEnd }];
}

function* readMarks(report: Report): Generator<EnumerationMark> {
  for (const match of report.text.matchAll(MARK)) {
    const { 0: found, index: start } = match;
    for (const [index, kind] of KINDS.entries()) {
      const written = match[index + 1];
      if (written === undefined || (kind !== 'circled' && WORD.test(report.text.charAt(start - 1)))) continue;
      const number = kind === 'circled' ? readCircled(written) : readNumeral(written);
      if (number === undefined || number === 0 || isInside(report.cited, start)) continue;
      if (isInExcuseMark(report, start)) continue;
      const at = start + found.indexOf(written);
      const numberSpan = { start: at, end: at + written.length };
      yield { kind, number, span: { start, end: start + found.length }, numberSpan };
    }
  }
}

/** The run a point belongs to. */
function runFor(mark: EnumerationMark, stack: OpenRuns, before: Run | undefined, text: string, scope: Span): Run {
  const last = stack.runs.at(-1);
  if (mark.number === 1 || last === undefined) {
    const from = last?.marks.at(-1)?.span.end ?? mark.span.start;
    if (LINE_END.test(text.slice(from, mark.span.start))) clear(stack);
    const isContinued = before !== undefined && follows(before, mark);
    const run = isContinued ? before : { marks: [], scope };
    push(stack, run);
    return run;
  }
  if (last.marks.length < 2 || follows(last, mark)) return last;
  const outer = outerFor(mark, stack);
  if (outer === undefined) return last;
  stack.runs.length = outer + 1;
  return stack.runs[outer] ?? last;
}

/** Where the innermost run stands that a point goes on, other than the last; found without asking each. */
function outerFor(mark: EnumerationMark, { runs, outer }: OpenRuns): number | undefined {
  const places = outer.get(mark.number - 1) ?? [];
  for (let place = places.at(-1); place !== undefined; place = places.at(-1)) {
    const run = runs[place];
    if (run !== undefined && place < runs.length - 1 && follows(run, mark)) return place;
    places.pop();
  }
  return undefined;
}

function follows({ marks }: Run, { number }: EnumerationMark): boolean {
  return marks.at(-1)?.number === number - 1;
}

function push({ runs, outer }: OpenRuns, run: Run): void {
  const last = runs.at(-1)?.marks.at(-1)?.number;
  if (last !== undefined) {
    const places = outer.get(last) ?? [];
    places.push(runs.length - 1);
    outer.set(last, places);
  }
  runs.push(run);
}

function noneOpen(): OpenRuns {
  return { runs: [], outer: new Map() };
}

function clear({ runs, outer }: OpenRuns): void {
  runs.length = 0;
  outer.clear();
}
