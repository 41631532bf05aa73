import { plantEach } from '../plant.ts';
import { changed, type Kind, type PlantedFault, type Sample } from '../planted.ts';

/** 一是…二是…三是… of the sample with one word changed; the rule may point there or at the next member. */
function* changedMember(sample: Sample, members: readonly [from: string, to: string][]): Generator<PlantedFault> {
  for (const { start, end } of sample.report.lines) {
    const text = sample.text.slice(start, end);
    if (!text.includes('一是') || !text.includes('三是')) continue;
    for (const [from, to] of members) {
      const at = text.search(new RegExp(`(?<=[。；])${from}`));
      if (at < 0) continue;
      const place = { start: start + at, end: start + at + from.length };
      const planted = changed(sample, place, to);
      yield { ...planted, span: { start, end: end + to.length - from.length } };
    }
  }
}

/** Kinds of damage to 一是、二是 and the like. */
export const ENUMERATION_KINDS: readonly Kind[] = [
  {
    name: 'a member out of turn',
    rules: ['enumeration-sequence'],
    follows: ['enumeration-sequence'],
    plant: (sample) =>
      changedMember(sample, [
        ['二是', '三是'],
        ['三是', '四是'],
        ['二是', '一是'],
        ['三是', '二是'],
      ]),
  },
  { name: 'a member lost', rules: ['enumeration-sequence'], plant: (sample) => changedMember(sample, [['二是', '']]) },
  {
    name: 'a row that is not one',
    rules: ['enumeration-sequence'],
    follows: ['enumeration-sequence'],
    plant: (sample, random) =>
      plantEach(sample, random, [
        '具体做法⟦：一是健全台账；二是定期通报；四是逐项销号⟧。',
        '采取⟦①健全台账、②定期通报、④逐项销号⟧等措施。',
        '⟦首先，健全台账，定期通报⟧。',
        '⟦一是健全台账，定期通报，逐项销号⟧。',
      ]),
  },
];
