import { isInside } from '../../../src/core/text/spans.ts';
import { plantEach } from '../plant.ts';
import { changed, type Kind, type PlantedFault, type Sample } from '../planted.ts';
import { prosePlaces } from '../prose.ts';
import { pick, type Random } from '../random.ts';

const HAN = '\\u4e00-\\u9fa5';
const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '。': '.',
  '（': '(',
  '）': ')',
};

/** A mark between Chinese characters. */
function between(mark: string): RegExp {
  return new RegExp(`(?<=[${HAN}])(${mark})(?=[${HAN}])`, 'g');
}

/** Up to `count` of the places, drawn without order. */
function drawn<Item>(items: Iterable<Item>, count: number, random: Random): readonly Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

function* halfWidth(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const mark of ['，', '；']) {
    for (const span of drawn(prosePlaces(sample, between(mark)), 6, random))
      yield changed(sample, span, HALF_WIDTH[mark] ?? mark);
  }
}

function* doubled(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const [mark, wrongs] of [
    ['，', ['，，', '，、', '、，', '。，']],
    ['。', ['。。', '；。', '，。', '。；']],
    ['、', ['、、']],
  ] as const) {
    for (const span of drawn(prosePlaces(sample, between(mark)), 4, random)) {
      yield changed(sample, span, pick(wrongs, random) ?? mark);
    }
  }
}

/** One mark of a pair taken away. */
function* unpaired(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const mark of ['“', '”', '《', '》', '（', '）']) {
    const places = prosePlaces(sample, new RegExp(`(?<=[${HAN}、，。”》年])(${mark})`, 'g'));
    for (const span of drawn(places, 2, random)) {
      const line = sample.report.lines.find((candidate) => candidate.start <= span.start && span.end <= candidate.end);
      if (line === undefined) continue;
      yield { ...changed(sample, span, '', `${mark} lost`), span: { start: line.start, end: line.end - 1 } };
    }
  }
}

function* spaced(sample: Sample, random: Random): Generator<PlantedFault> {
  const inWords = prosePlaces(sample, new RegExp(`(?<=[${HAN}]{3})(?=[${HAN}]{3})`, 'g')).filter(
    // A title may hold a blank: 《中共中央 国务院关于……》.
    ({ start }) => !isInside(sample.report.cited, start),
  );
  const beforeMarks = prosePlaces(sample, new RegExp(`(?<=[${HAN}]{2})(?=[，。、；])`, 'g'));
  for (const place of [...drawn(inWords, 6, random), ...drawn(beforeMarks, 4, random)]) {
    const what = `blank at ${sample.text.slice(place.start - 3, place.start + 3)}`;
    yield changed(sample, place, pick([' ', '  ', '　'], random) ?? ' ', what);
  }
}

/** Kinds of damage to punctuation. */
export const MARK_KINDS: readonly Kind[] = [
  { name: 'a half-width mark', rules: ['punctuation'], plant: halfWidth },
  { name: 'marks doubled', rules: ['punctuation'], plant: doubled },
  {
    name: 'a mark of a pair lost',
    rules: ['paired-marks'],
    follows: ['repeated-text'],
    plant: unpaired,
  },
  { name: 'a blank too many', rules: ['spacing'], follows: ['fixed-expression'], plant: spaced },
  {
    name: 'half-width brackets',
    rules: ['punctuation'],
    plant: (sample, random) =>
      plantEach(sample, random, ['健全乡镇⟦(街道)⟧巡查机制。', '完成集中整治⟦(第一阶段)⟧任务。']),
  },
  {
    name: 'marks that do not go together',
    rules: ['punctuation'],
    plant: (sample, random) =>
      plantEach(sample, random, [
        '排查河道、水库⟦、等⟧重点部位。',
        '排查河道、水库、渠系等重点部位⟦,⟧及时整改。',
        '做到有部署⟦;⟧有检查。',
      ]),
  },
  {
    name: 'marks that cross',
    rules: ['paired-marks'],
    plant: (sample, random) =>
      plantEach(sample, random, [
        '落实⟦“联合巡查（试行”）⟧要求。',
        '完成⟦（第一阶段整治⟧任务。',
        '落实⟦联合巡查”⟧要求。',
      ]),
  },
];
