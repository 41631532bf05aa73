import { CAMPAIGNS } from '../../../src/core/data/campaigns.ts';
import { CONGRESSES } from '../../../src/core/data/congresses.ts';
import { TERMS } from '../../../src/core/data/terms.ts';
import { momentOf } from '../../../src/core/views/moment.ts';
import { plant } from '../plant.ts';
import type { Kind, PlantedFault, Sample } from '../planted.ts';
import type { Random } from '../random.ts';

const ORDINALS = '〇一二三四五六七八九';

/** The last day the sample's writer can know of. */
function dayOf(sample: Sample): string {
  return momentOf(sample.report)?.day ?? '';
}

function* latePlenums(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const { name, plenums } of CONGRESSES) {
    for (const { ordinal, closed } of plenums) {
      if (closed > dayOf(sample))
        yield plant(sample, random, `学习贯彻党的⟦${name}届${ORDINALS.charAt(ordinal)}中全会⟧精神。`);
    }
  }
}

function* congressAsPlenum(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const { name, closed } of CONGRESSES) {
    if (closed > dayOf(sample)) continue;
    yield plant(sample, random, `学习贯彻⟦党的${name}大历次全会⟧精神。`);
    yield plant(sample, random, `学习贯彻⟦党的${name}大全会⟧精神。`);
  }
}

function* lateTerms(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const { term, from } of TERMS) if (from > dayOf(sample)) yield plant(sample, random, `深入学习⟦${term}⟧。`);
}

function* oldCampaigns(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const { words, life } of CAMPAIGNS) {
    if (life.until > `${sample.year}-01-01` && life.from <= dayOf(sample)) continue;
    for (const word of words) yield plant(sample, random, `结合⟦${word}⟧组织专题研讨。`);
  }
}

/** Kinds of damage by what belongs to another year. */
export const MEETING_KINDS: readonly Kind[] = [
  { name: 'a plenum not yet held', rules: ['anachronism'], plant: latePlenums },
  { name: 'a congress called a plenum', rules: ['anachronism', 'fixed-expression'], plant: congressAsPlenum },
  { name: 'a term not yet used', rules: ['anachronism'], plant: lateTerms },
  { name: 'a campaign of another year', rules: ['campaign-leftover'], plant: oldCampaigns },
];
