import { lifespanOf } from '../../../src/core/citing/lifespans.ts';
import { CONGRESSES } from '../../../src/core/data/congresses.ts';
import { DOCUMENTS } from '../../../src/core/data/documents.ts';
import { EXPRESSIONS } from '../../../src/core/data/expressions.ts';
import { momentOf, standing } from '../../../src/core/views/moment.ts';
import { isValidFor } from '../../../src/core/wording/validity.ts';
import { plant, plantEach } from '../plant.ts';
import type { Kind, PlantedFault, Sample } from '../planted.ts';
import type { Random } from '../random.ts';

const NATION = '中华人民共和国';
const ORDINALS = '〇一二三四五六七八九';

/** The right form of every row of the tables. */
function* rightForms(sample: Sample, random: Random): Generator<PlantedFault> {
  const rows = Object.values(EXPRESSIONS).flat();
  const forms = rows.flatMap((row) => (isValidFor(row, sample.year) ? row.forms.map(({ right }) => right) : []));
  for (const right of new Set(forms)) yield plant(sample, random, `围绕⟦${right}⟧开展专题研究。`);
}

/** Every document in force, by its full title and without the name of the nation. */
function* citations(sample: Sample, random: Random): Generator<PlantedFault> {
  const moment = momentOf(sample.report);
  for (const document of DOCUMENTS) {
    if (moment === undefined || standing(lifespanOf(document), moment) !== 'holds') continue;
    const { title } = document;
    yield plant(sample, random, `认真学习⟦《${title}》⟧。`);
    if (title.startsWith(NATION)) yield plant(sample, random, `认真学习⟦《${title.slice(NATION.length)}》⟧。`);
  }
}

function* plenums(sample: Sample, random: Random): Generator<PlantedFault> {
  const day = momentOf(sample.report)?.day ?? '';
  for (const { name, plenums, closed } of CONGRESSES) {
    if (closed < day) yield plant(sample, random, `学习贯彻⟦党的${name}大⟧精神。`);
    for (const { ordinal, closed: end } of plenums) {
      if (end < day) yield plant(sample, random, `学习贯彻⟦党的${name}届${ORDINALS.charAt(ordinal)}中全会⟧精神。`);
    }
  }
}

/** Lists that add up, open ones that stay below their total, and lists with a total inside. */
function* sums(sample: Sample, random: Random): Generator<PlantedFault> {
  const whole = () => 3 + Math.floor(random() * 300);
  for (const unit of ['件', '次', '起', '人次']) {
    for (const [open, close] of [
      ['，其中', ''],
      ['（其中', '）'],
      ['（', '）'],
      ['：', ''],
    ] as const) {
      const [a, b, c] = [whole(), whole(), whole()];
      const list = `河道类${a}${unit}、水库类${b}${unit}、其他${c}${unit}`;
      yield plant(sample, random, `全年处置各类隐患⟦${a + b + c}${unit}${open}${list}⟧${close}。`);
    }
    const [a, b, c] = [whole(), whole(), whole()];
    yield plant(sample, random, `全年处置隐患⟦${a + b + c}${unit}，其中河道类${a}${unit}、水库类${b}${unit}⟧。`);
    yield plant(
      sample,
      random,
      `受理隐患线索⟦${a + b + c}${unit}（办结${a + b}${unit}、整改${a}${unit}、立案${b}${unit}）⟧。`,
    );
  }
}

const SENTENCES = [
  '受理投诉80件，办结76件，⟦办结率为95%⟧。',
  '抽查案卷40份，其中合格38份，⟦合格率达95%⟧。',
  '围绕⟦三个方面⟧（巡查、养护、抢险）健全制度。',
  '开展宣传、培训、演练、巡查、抢险等⟦五项⟧活动。',
  '结合⟦“3·15”国际消费者权益日⟧开展宣传。',
  '新建铁路⟦639公里⟧、其中高铁370公里，新增高速公路2600公里、农村公路3000公里。',
  '开展检查⟦52次⟧，其中联合检查30次，开展普法宣传40次。',
  '受理线索⟦100件⟧，其中河道类60件，分别为采砂20件、占用30件、其他10件，水库类40件。',
  '发放宣传品⟦12.7万份⟧（手册10.7万份、折页1.9万份）。',
  '落实行政裁量权基准、行政执法⟦三项⟧制度。',
  '为自行车、铁人⟦三项⟧比赛提供保障。',
  '做强六大传统产业、三大特色产业和⟦八大⟧新兴产业。',
  '推动办案人员意识⟦增强、办案水平提升⟧。',
  '隐患整改周期缩短⟦15%至20%⟧。',
  '召开调度会⟦近十次⟧，走访群众⟦300余户⟧，发放手册⟦约2000份⟧。',
  '⟦一是⟧健全台账；二是定期通报；三是逐项销号。',
  '严格执行⟦重大事项请示报告制度⟧。',
  '配备X光安检机1台，办理《关于请予批复的请示》⟦3件⟧。',
  '运用“互联网+监管”平台，接入PM2.5监测点位⟦12处⟧。',
  '联合开展 ABC 系统演练⟦2次⟧，办公电话保持畅通。',
];

/** Good sentences put in: nobody may say a word. */
export const HARMLESS_KINDS: readonly Kind[] = [
  { name: 'harmless: the right form of each row', rules: [], follows: ['relative-time'], plant: rightForms },
  { name: 'harmless: documents in force', rules: [], plant: citations },
  { name: 'harmless: congresses and plenums held', rules: [], plant: plenums },
  { name: 'harmless: lists that add up', rules: [], plant: sums },
  { name: 'harmless: good sentences', rules: [], plant: (sample, random) => plantEach(sample, random, SENTENCES) },
];
