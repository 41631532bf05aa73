import { EXPRESSIONS } from '../../../src/core/data/expressions.ts';
import type { WrongForm } from '../../../src/core/data/row-types/expression.ts';
import { isValidFor } from '../../../src/core/wording/validity.ts';
import { plant } from '../plant.ts';
import type { Kind, PlantedFault, Sample } from '../planted.ts';
import { pick, type Random } from '../random.ts';

/** Sentences that take any words, quoted ones too. */
const CARRIERS = ['围绕⟦%⟧开展专题研究。', '对⟦%⟧逐项核对。', '多次研究⟦%⟧。', '其间，⟦%⟧，成效较好。'];

/** Whether a wrong form is wrong in a sentence: none of its guards stands beside it. */
function isWrongIn(carrier: string, form: WrongForm): boolean {
  const [before = '', after = ''] = carrier.split('⟦%⟧');
  return (
    !form.unlessAfter?.some((word) => before.endsWith(word)) &&
    !form.unlessBefore?.some((word) => after.startsWith(word))
  );
}

/** Every wrong form of a table that is wrong in the sample's year, each in a fitting sentence. */
function* plantForms(rule: string, sample: Sample, random: Random): Generator<PlantedFault> {
  for (const row of EXPRESSIONS[rule] ?? []) {
    if (!isValidFor(row, sample.year)) continue;
    for (const form of row.forms) {
      const carrier = pick(
        CARRIERS.filter((candidate) => isWrongIn(candidate, form)),
        random,
      );
      if (carrier !== undefined) yield plant(sample, random, carrier.replace('%', form.wrong));
    }
  }
}

/** A kind for each table of expressions. */
export const EXPRESSION_KINDS: readonly Kind[] = Object.keys(EXPRESSIONS).map((rule) => ({
  name: `table of ${rule}`,
  rules: [rule],
  follows: ['relative-time'],
  plant: (sample, random) => plantForms(rule, sample, random),
}));
