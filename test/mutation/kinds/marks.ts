import { changed, type Kind, type Mutant, placesOf, type Sample } from '../mutant.ts';
import { plantEach } from '../plant.ts';
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

/** Places in the body, between Chinese characters, where a mark stands. */
function* bodyMarks(sample: Sample, mark: string): Generator<Mutant['span']> {
  const start = sample.report.sections[0]?.heading.line.end ?? 0;
  for (const span of placesOf(sample, new RegExp(`(?<=[${HAN}])(${mark})(?=[${HAN}])`, 'g'))) {
    const isBody = span.start > start && span.end < sample.report.bodyEnd;
    const isHeading = sample.report.sections.some(
      ({ heading }) => heading.line.start <= span.start && span.end <= heading.span.end,
    );
    if (isBody && !isHeading) yield span;
  }
}

/** Up to `count` of the places, drawn without order. */
function drawn<Item>(items: Iterable<Item>, count: number, random: Random): readonly Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

function* halfWidth(sample: Sample, random: Random): Generator<Mutant> {
  for (const mark of ['，', '；']) {
    for (const span of drawn(bodyMarks(sample, mark), 6, random)) yield changed(sample, span, HALF_WIDTH[mark] ?? mark);
  }
}

function* doubled(sample: Sample, random: Random): Generator<Mutant> {
  for (const [mark, wrongs] of [
    ['，', ['，，', '，、', '、，', '。，']],
    ['。', ['。。', '；。', '，。', '。；']],
    ['、', ['、、']],
  ] as const) {
    for (const span of drawn(bodyMarks(sample, mark), 4, random)) {
      yield changed(sample, span, pick(wrongs, random) ?? mark);
    }
  }
}

/** One mark of a pair taken away. */
function* unpaired(sample: Sample, random: Random): Generator<Mutant> {
  const start = sample.report.sections[0]?.heading.line.end ?? 0;
  for (const mark of ['“', '”', '《', '》', '（', '）']) {
    const places = [...placesOf(sample, new RegExp(`(?<=[${HAN}、，。”》])(${mark})`, 'g'))].filter(
      (span) => span.start > start && span.end < sample.report.bodyEnd,
    );
    for (const span of drawn(places, 2, random)) {
      const line = sample.report.lines.find((candidate) => candidate.start <= span.start && span.end <= candidate.end);
      if (line === undefined || span.start === line.start) continue;
      yield { ...changed(sample, span, '', `${mark} lost`), span: { start: line.start, end: line.end - 1 } };
    }
  }
}

function* spaced(sample: Sample, random: Random): Generator<Mutant> {
  const start = sample.report.sections[0]?.heading.line.end ?? 0;
  const inside = (span: Mutant['span']) => span.start > start && span.end < sample.report.bodyEnd;
  const between = [...placesOf(sample, new RegExp(`(?<=[${HAN}]{3})(?=[${HAN}]{3})`, 'g'))].filter(inside);
  const before = [...placesOf(sample, new RegExp(`(?<=[${HAN}]{2})(?=[，。、；])`, 'g'))].filter(inside);
  for (const place of [...drawn(between, 6, random), ...drawn(before, 4, random)]) {
    yield changed(
      sample,
      place,
      pick([' ', '  ', '　'], random) ?? ' ',
      `blank at ${sample.text.slice(place.start - 3, place.start + 3)}`,
    );
  }
}

/** Kinds of damage to punctuation. */
export const MARK_KINDS: readonly Kind[] = [
  { name: 'a half-width mark', rules: ['punctuation'], mutate: halfWidth },
  { name: 'marks doubled', rules: ['punctuation'], mutate: doubled },
  { name: 'a mark of a pair lost', rules: ['paired-marks'], mutate: unpaired },
  { name: 'a blank too many', rules: ['spacing'], mutate: spaced },
  {
    name: 'half-width brackets',
    rules: ['punctuation'],
    mutate: (sample, random) =>
      plantEach(sample, random, ['健全乡镇⟦(街道)⟧巡查机制。', '完成集中整治⟦(第一阶段)⟧任务。']),
  },
  {
    name: 'marks that do not go together',
    rules: ['punctuation'],
    mutate: (sample, random) =>
      plantEach(sample, random, [
        '排查河道、水库⟦、等⟧重点部位。',
        '排查河道、水库、渠系等重点部位⟦,⟧及时整改。',
        '做到有部署⟦;⟧有检查。',
      ]),
  },
  {
    name: 'marks that cross',
    rules: ['paired-marks'],
    mutate: (sample, random) =>
      plantEach(sample, random, [
        '落实⟦“联合巡查（试行”）⟧要求。',
        '完成⟦（第一阶段整治⟧任务。',
        '落实⟦联合巡查”⟧要求。',
      ]),
  },
];
