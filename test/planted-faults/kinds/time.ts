import { plantEach } from '../plant.ts';
import type { Kind } from '../planted.ts';

/** Kinds of damage to when something was. */
export const TIME_KINDS: readonly Kind[] = [
  {
    name: "last year's figures",
    rules: ['stale-year'],
    plant: (sample, random) =>
      plantEach(
        sample,
        random,
        [
          '⟦%⟧，共办理行政许可52件。',
          '⟦%⟧，开展集中宣传12场次。',
          '⟦%⟧共审查文件17件。',
          '截至⟦%⟧底，培训骨干240人次。',
        ].map((text) => text.replace('%', `${sample.year - 1}年`)),
      ),
  },
  {
    name: 'relative time',
    rules: ['relative-time'],
    plant: (sample, random) =>
      plantEach(sample, random, [
        '⟦今年以来⟧，组织专题研讨5次。',
        '⟦今年⟧共组织专题研讨5次。',
        '⟦今年⟧初制定工作要点。',
      ]),
  },
  {
    name: 'years run together',
    rules: ['lost-dash'],
    plant: (sample, random) =>
      plantEach(sample, random, [
        '印发《霁川县法治建设规划（⟦20212025⟧年）》。',
        '印发《霁川县法治建设规划（⟦2021一2025⟧年）》。',
        '制定法治社会建设方案（⟦20222026⟧年）。',
      ]),
  },
];
