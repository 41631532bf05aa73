import { plant, plantEach } from '../plant.ts';
import type { Kind, PlantedFault, Sample } from '../planted.ts';
import type { Random } from '../random.ts';

const WORD = [
  '[bookmark: _GoBack]',
  '[bookmark: OLE_LINK1]',
  'PAGE \\* MERGEFORMAT',
  '_Toc123456789',
  'HYPERLINK "http://www.example.cn/a.html"',
];
const LOST = ['错误!未找到引用源。', '错误！未定义书签。'];
const INVISIBLE = ['\u200b', '\u200e', '\ufeff', '\u00ad', '\u2060', '\u0001', '\u000b', '\ufffd', '\ue000'];
const WEB = ['&nbsp;', '&nbsp;&nbsp;', '<br/>', '<p>', '</span>', '&ldquo;', '&#160;', '&amp;nbsp;'];
const BLANKS = [
  '会同⟦XX⟧镇开展联合巡查。',
  '全年办理案件⟦×⟧件。',
  '全年办理案件⟦XX⟧件。',
  '⟦20XX⟧年印发通知。',
  '会同⟦某某⟧乡开展联合巡查。',
  '完成专项整治⟦（待补充）⟧。',
  '完成专项整治⟦【待填：具体数字】⟧。',
  '修订《联席会议规则⟦（　）⟧》。',
  '修订⟦《》⟧和联席会议规则。',
  '全年开展巡查⟦（请核实）⟧28次。',
];

function* eachIn(sample: Sample, random: Random, leftovers: readonly string[]): Generator<PlantedFault> {
  for (const leftover of leftovers) {
    yield plant(sample, random, `健全巡查${'⟦'}${leftover}${'⟧'}机制。`);
    yield plant(sample, random, `${'⟦'}${leftover}${'⟧'}健全巡查机制。`);
  }
}

/** Kinds of damage by what programs and drafting leave behind. */
export const LEFTOVER_KINDS: readonly Kind[] = [
  { name: 'left by Word', rules: ['residue'], plant: (sample, random) => eachIn(sample, random, [...WORD, ...LOST]) },
  { name: 'left by a conversion', rules: ['residue'], plant: (sample, random) => eachIn(sample, random, INVISIBLE) },
  {
    name: 'left by a web page',
    rules: ['residue'],
    plant: (sample, random) => (sample.syntax === 'markdown' ? [] : eachIn(sample, random, WEB)),
  },
  {
    name: 'still to be written',
    rules: ['placeholder'],
    plant: (sample, random) => plantEach(sample, random, BLANKS),
  },
];
