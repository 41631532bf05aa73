import { judge, type Verdict } from './judge.ts';
import { KINDS } from './kinds/index.ts';
import type { Kind, PlantedFault, Sample } from './planted.ts';
import { createRandom } from './random.ts';
import { SAMPLES } from './samples.ts';

/** A planted fault, before it is judged. */
export interface Case {
  readonly kind: Kind;
  readonly sample: Sample;
  readonly planted: PlantedFault;
}

const SEED = 20_240_301;

/** Every case, the same in every run; what says the same as its sample is none. */
export function allCases(): readonly Case[] {
  return KINDS.flatMap((kind, index) =>
    SAMPLES.flatMap((sample, place) => {
      const random = createRandom(SEED + index * 100 + place);
      const all = [...kind.plant(sample, random)].filter(({ text }) => text !== sample.text);
      return all.map((planted) => ({ kind, sample, planted }));
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
  return cases.map(({ kind, sample, planted }) => judge(kind, sample, planted));
}
