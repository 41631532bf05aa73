import { placeAt } from '../place.ts';
import type { Verdict } from './judge.ts';
import { KINDS } from './kinds/index.ts';

const MOST_EXAMPLES = 5;

/** Whether a verdict is as it should be: named, and nothing else said. */
export function isRight({ isNamed, strays }: Verdict): boolean {
  return isNamed && strays.length === 0;
}

/** The result by kind, then what went wrong, as lines to print. */
export function* renderVerdicts(verdicts: readonly Verdict[], most = MOST_EXAMPLES): Generator<string> {
  yield `${'kind'.padEnd(48)}cases named  clean  right`;
  for (const kind of KINDS) {
    const own = verdicts.filter((verdict) => verdict.kind === kind);
    const named = own.filter(({ isNamed }) => isNamed).length;
    const clean = own.filter(({ strays }) => strays.length === 0).length;
    const right = own.filter(isRight).length;
    const note = kind.unknowable === undefined ? '' : `  not counted: ${kind.unknowable}`;
    const share = own.length === 0 ? '–' : `${((right / own.length) * 100).toFixed(1)} %`;
    yield `${kind.name.padEnd(48)}${cell(own.length)}${cell(named)}${cell(clean)}${share.padStart(8)}${note}`;
  }
  const counted = verdicts.filter(({ kind }) => kind.unknowable === undefined);
  const right = counted.filter(isRight).length;
  yield `${'all that count'.padEnd(48)}${cell(counted.length)}${' '.repeat(12)}${((right / counted.length) * 100).toFixed(2).padStart(6)} %`;
  for (const kind of KINDS) {
    const wrong = verdicts.filter((verdict) => verdict.kind === kind && !isRight(verdict));
    if (wrong.length === 0 || kind.unknowable !== undefined) continue;
    yield '';
    yield `${kind.name}: ${wrong.length} wrong`;
    for (const verdict of wrong.slice(0, most)) yield* renderVerdict(verdict);
  }
}

function* renderVerdict({ sample, planted, isNamed, strays }: Verdict): Generator<string> {
  yield `  ${isNamed ? 'named' : 'MISSED'} ${sample.name} ${placeAt(planted.text, planted.span.start)} ${planted.what}`;
  for (const { rule, severity, span, message } of strays) {
    yield `    also ${severity} ${rule} ${placeAt(planted.text, span.start)} «${planted.text.slice(span.start, span.end).slice(0, 24)}» ${message}`;
  }
}

function cell(value: number): string {
  return String(value).padStart(6);
}
