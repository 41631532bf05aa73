import { plantEach } from '../plant.ts';
import { changed, type Kind, type PlantedFault, placesOf, type Sample } from '../planted.ts';

function* firstOf(sample: Sample, pattern: RegExp, replacement: string): Generator<PlantedFault> {
  const [place] = placesOf(sample, pattern);
  if (place !== undefined) yield changed(sample, place, replacement);
}

/** Damage that only a reader notices who knows the facts or understands the sentence: measured, listed, not counted. */
export const UNKNOWABLE_KINDS: readonly Kind[] = [
  {
    name: 'a figure nothing else speaks of',
    rules: ['figures-sum', 'figures-count', 'figures-ratio'],
    unknowable: 'the text holds no second figure to check it against',
    plant: (sample) => firstOf(sample, /(?<=专题学习)([56])(?=次)/g, '8'),
  },
  {
    name: 'a part missing from an open list',
    rules: ['figures-sum'],
    unknowable: 'what 其中 introduces need not be complete',
    plant: (sample, random) => plantEach(sample, random, ['全年处置隐患⟦90件，其中河道类30件、水库类20件⟧。']),
  },
  {
    name: 'another day of the right month',
    rules: ['signature-date', 'document-number-year'],
    unknowable: 'any day between October and March fits',
    plant: ({ report, ...sample }) => {
      const { date } = report;
      return date === undefined ? [] : [changed({ ...sample, report }, date.span, `${date.year}年${date.month}月9日`)];
    },
  },
  {
    name: 'a congress of which nobody knows yet',
    rules: ['anachronism'],
    unknowable: 'the table of congresses ends with the latest one held',
    plant: (sample, random) => plantEach(sample, random, ['学习宣传⟦党的二十一大⟧精神。']),
  },
  {
    name: 'a set phrase said twice',
    rules: ['repeated-text'],
    unknowable: 'formulas recur: 增强“四个意识”、坚定“四个自信” may stand in several parts',
    plant: (sample, random) =>
      plantEach(sample, random, ['深刻领悟⟦“两个确立”的决定性意义，深刻领悟“两个确立”的决定性意义⟧。']),
  },
  {
    name: 'an object cut off',
    rules: ['unfinished-paragraph', 'fixed-expression', 'confusable-word'],
    unknowable: 'grammar: only one who understands the sentence misses the word',
    plant: (sample, random) => plantEach(sample, random, ['切实提高巡查人员⟦业务⟧。', '切实增强护河人员⟦意识和⟧。']),
  },
  {
    name: 'a comma for an enumeration mark',
    rules: ['punctuation'],
    unknowable: 'grammar: a comma may join the same words as clauses',
    plant: (sample, random) => plantEach(sample, random, ['实行按月通报⟦，⟧按季点评的方式。']),
  },
  {
    name: 'a word that fits as well',
    rules: ['confusable-word', 'fixed-expression'],
    unknowable: 'both words are right in other sentences',
    plant: (sample, random) => plantEach(sample, random, ['及时⟦制止⟧工作方案。', '全面⟦反应⟧工作情况。']),
  },
  {
    name: 'the second heading without number in plain text',
    rules: ['heading-sequence', 'unfinished-paragraph'],
    unknowable: 'the last of a row: no number behind it is wrong, and nothing but its shortness makes it a heading',
    plant: (sample) => (sample.syntax === 'plain' ? firstOf(sample, /^(（五）)(?=深化)/gm, '') : []),
  },
];
