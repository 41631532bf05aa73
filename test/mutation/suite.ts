import { judge, type Verdict } from './judge.ts';
import { KINDS } from './kinds/index.ts';
import type { Kind, Mutant, Sample } from './mutant.ts';
import { createRandom } from './random.ts';
import { SAMPLES } from './samples.ts';

/** A mutant, before it is judged. */
export interface Case {
  readonly kind: Kind;
  readonly sample: Sample;
  readonly mutant: Mutant;
}

const SEED = 20_240_301;

/** Every case, the same in every run; mutants that say what their sample says are none. */
export function allCases(): readonly Case[] {
  return KINDS.flatMap((kind, index) =>
    SAMPLES.flatMap((sample, place) => {
      const random = createRandom(SEED + index * 100 + place);
      const mutants = [...kind.mutate(sample, random)].filter(({ text }) => text !== sample.text);
      return mutants.map((mutant) => ({ kind, sample, mutant }));
    }),
  );
}

/** Some of the cases: of each kind `most`, spread evenly over its samples. */
export function someCases(cases: readonly Case[], most: number): readonly Case[] {
  return KINDS.flatMap((kind) => {
    const own = cases.filter((entry) => entry.kind === kind);
    const step = Math.max(1, own.length / most);
    return Array.from({ length: Math.min(most, own.length) }, (_, index) => own[Math.floor(index * step)]).flatMap(
      (entry) => entry ?? [],
    );
  });
}

/** Judges each case. */
export function judgeAll(cases: readonly Case[]): readonly Verdict[] {
  return cases.map(({ kind, sample, mutant }) => judge(kind, sample, mutant));
}
