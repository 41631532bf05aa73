import { lifespanOf } from '../../../src/core/citing/lifespans.ts';
import { DOCUMENTS } from '../../../src/core/data/documents.ts';
import type { OfficialDocument } from '../../../src/core/data/row-types/official-document.ts';
import { WRONG_TITLES } from '../../../src/core/data/wrong-titles.ts';
import { momentOf, type Standing, standing } from '../../../src/core/views/moment.ts';
import { plant, plantEach } from '../plant.ts';
import type { Kind, PlantedFault, Sample } from '../planted.ts';
import type { Random } from '../random.ts';

/** Documents of the tables that are in this state for the sample. */
function inState(sample: Sample, state: Standing): readonly OfficialDocument[] {
  const moment = momentOf(sample.report);
  return moment === undefined ? [] : DOCUMENTS.filter((document) => standing(lifespanOf(document), moment) === state);
}

function* outdated(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const { title } of inState(sample, 'over')) yield plant(sample, random, `认真落实⟦《${title}》⟧要求。`);
}

/** Plans of an invented place whose years are over. */
function* outdatedLocally(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const dash of ['-', '－', '—', '～', '至']) {
    for (const last of [sample.year - 1, sample.year - 3]) {
      yield plant(sample, random, `全面落实⟦《霁川县法治政府建设实施方案（${last - 4}${dash}${last}年）》⟧。`);
    }
  }
}

function* notYet(sample: Sample, random: Random): Generator<PlantedFault> {
  const moment = momentOf(sample.report);
  for (const { title, kind, published } of DOCUMENTS) {
    const isCertain = kind === 'statute' || kind === 'plan' || kind === 'party-rule';
    if (moment !== undefined && isCertain && published > moment.day)
      yield plant(sample, random, `认真学习⟦《${title}》⟧。`);
  }
}

function* wrongTitles(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const { wrong } of WRONG_TITLES)
    for (const title of wrong) yield plant(sample, random, `认真学习⟦《${title}》⟧。`);
}

/** Titles of documents in force with one character wrong, as they are met. */
function* lookAlikeTitles(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const { title } of inState(sample, 'holds')) {
    const wrong = title.replace('法治', '法制').replace('督察', '督查');
    if (wrong !== title) yield plant(sample, random, `认真学习⟦《${wrong}》⟧。`);
  }
}

/** Kinds of damage to what a report cites. */
export const CITATION_KINDS: readonly Kind[] = [
  { name: 'cites what is repealed or has run out', rules: ['outdated-citation'], plant: outdated },
  { name: 'cites a local plan that has run out', rules: ['outdated-citation'], plant: outdatedLocally },
  { name: 'cites what was not yet there', rules: ['anachronism'], plant: notYet },
  { name: 'wrong title', rules: ['citation-form'], plant: wrongTitles },
  { name: 'title with a look-alike word', rules: ['citation-form', 'confusable-word'], plant: lookAlikeTitles },
  {
    name: 'marks inside a title',
    rules: ['citation-form'],
    plant: (sample, random) =>
      plantEach(sample, random, [
        '印发《霁川县贯彻⟦《优化营商环境条例》⟧的若干措施》。',
        '印发《关于落实⟦<优化营商环境条例>⟧的通知》。',
        '公布⟦《霁川县权责清单》2020年版⟧。',
      ]),
  },
];
