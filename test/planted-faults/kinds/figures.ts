import { plant, plantEach } from '../plant.ts';
import { changed, type Kind, type PlantedFault, placesOf, type Sample } from '../planted.ts';
import { pick, type Random } from '../random.ts';

const LIST = /[0-9]+件，其中[^。；]*?其他[^0-9。；]*[0-9]+件/g;
const SHARES = [
  '全年受理投诉80件，办结76件，办结率为⟦98%⟧。',
  '全年受理投诉80件，办结76件，办结率⟦90%⟧。',
  '抽查案卷40份，其中合格38份，合格率达⟦99.5%⟧。',
  '2%年处理来信60件，较!年减少20件，⟦下降20%⟧。',
  '2%年处理来信60件，较!年增加10件，⟦增长35%⟧。',
];

function whole(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** One number of a list that closes with 其他, off by a little or a figure exchanged. */
function* brokenSum(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const list of placesOf(sample, LIST)) {
    const text = sample.text.slice(list.start, list.end);
    for (const match of text.matchAll(/[0-9]+(?=件)/g)) {
      for (const shift of [whole(random, 1, 9), -whole(random, 1, 2), whole(random, 10, 90)]) {
        const start = list.start + match.index;
        const wrong = String(Number(match[0]) + shift);
        const planted = changed(
          sample,
          { start, end: start + match[0].length },
          wrong,
          `${match[0]} → ${wrong} in ${text}`,
        );
        yield { ...planted, span: { start: list.start, end: list.end + wrong.length - match[0].length } };
      }
    }
  }
}

/** Lists made up: total, three to five parts with 其他 as the last, in 件, 次 or 人次; the total is wrong. */
function* plantedSum(sample: Sample, random: Random): Generator<PlantedFault> {
  const labels = ['河道类', '水库类', '渠系类', '闸坝类'];
  for (const [open, close] of [
    ['，其中', ''],
    ['（其中', '）'],
    ['（', '）'],
    ['：', ''],
  ] as const) {
    for (const unit of ['件', '次', '起', '人次']) {
      const parts = [...labels.slice(0, whole(random, 2, 4)), '其他'].map((label) => ({
        label,
        value: whole(random, 3, 400),
      }));
      const sum = parts.reduce((total, { value }) => total + value, 0);
      const wrong = sum + (pick([-1, 1], random) ?? 1) * whole(random, 1, Math.min(9, sum - 1));
      const list = parts.map(({ label, value }) => `${label}${value}${unit}`).join('、');
      yield plant(sample, random, `全年处置各类隐患⟦${wrong}${unit}${open}${list}⟧${close}。`);
    }
  }
}

/** An open list whose parts are more than the whole. */
function* tooMuch(sample: Sample, random: Random): Generator<PlantedFault> {
  for (let round = 0; round < 4; round += 1) {
    const [a, b] = [whole(random, 20, 90), whole(random, 20, 90)];
    yield plant(
      sample,
      random,
      `全年处置各类隐患⟦${a + b - whole(random, 1, 19)}件，其中河道类${a}件、水库类${b}件⟧。`,
    );
  }
}

/** A list without 其他 that looks complete and is a few short of its total. */
function* justShort(sample: Sample, random: Random): Generator<PlantedFault> {
  for (const [open, close] of [
    ['（', '）'],
    ['，分别为', ''],
    ['：', ''],
  ] as const) {
    for (const unit of ['件', '次', '人']) {
      const parts = ['河道类', '水库类', '渠系类'].slice(0, whole(random, 2, 3)).map((label) => ({
        label,
        value: whole(random, 12, 400),
      }));
      const sum = parts.reduce((total, { value }) => total + value, 0);
      const missing = whole(random, 1, Math.max(1, Math.min(9, Math.floor(sum / 20))));
      const list = parts.map(({ label, value }) => `${label}${value}${unit}`).join('、');
      yield plant(sample, random, `全年处置各类隐患⟦${sum + missing}${unit}${open}${list}⟧${close}。`);
    }
  }
}

/** 三个方面 and the like with another number than what follows has. */
function* brokenCount(sample: Sample): Generator<PlantedFault> {
  for (const span of placesOf(sample, /(?<=存在|以下|决定)([二三四五六七]个?[方面项步骤]{1,2})(?=的不足|工作|，)/g)) {
    const text = sample.text.slice(span.start, span.end);
    for (const number of ['二', '三', '四', '五', '六'].filter((other) => !text.startsWith(other))) {
      yield changed(sample, span, number + text.slice(1));
    }
  }
}

/** Kinds of damage to figures. */
export const FIGURE_KINDS: readonly Kind[] = [
  { name: 'a sum that does not add up', rules: ['figures-sum'], follows: ['figures-ratio'], plant: brokenSum },
  { name: 'a closed list that does not add up', rules: ['figures-sum'], plant: plantedSum },
  {
    name: 'a list that looks complete, a few short',
    rules: ['figures-sum'],
    isLoud: true,
    plant: justShort,
  },
  { name: 'parts that exceed the whole', rules: ['figures-sum'], plant: tooMuch },
  { name: 'another count than what follows', rules: ['figures-count'], plant: brokenCount },
  {
    name: 'a count of quoted members',
    rules: ['figures-count'],
    plant: (sample, random) =>
      plantEach(sample, random, [
        '围绕⟦三个方面⟧（巡查、养护、抢险、宣传）健全制度。',
        '开展宣传、培训、演练、巡查、抢险⟦四项⟧活动。',
        '落实巡查、登记、销号⟦四项⟧制度。',
      ]),
  },
  {
    name: 'a percentage that does not follow',
    rules: ['figures-ratio'],
    plant: (sample, random) =>
      plantEach(
        sample,
        random,
        SHARES.map((text) => text.replace('2%年', `${sample.year}年`).replace('!年', `${sample.year - 1}年`)),
      ),
  },
];
