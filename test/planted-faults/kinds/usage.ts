import { plantEach } from '../plant.ts';
import { changed, type Kind, type PlantedFault, type Sample } from '../planted.ts';
import type { Random } from '../random.ts';

/** A kind that puts sentences in. */
function sentences(name: string, rules: readonly string[], marked: readonly string[]): Kind {
  return { name, rules, plant: (sample, random) => plantEach(sample, random, marked) };
}

/** Each long paragraph of the parts without its full stop, or with a lesser mark. */
function* unfinished(sample: Sample): Generator<PlantedFault> {
  for (const { start, end } of sample.report.lines) {
    const isProse = end - start > 60 && sample.text.charAt(end - 1) === '。';
    const inParts = start > (sample.report.sections[0]?.span.start ?? 0);
    if (!isProse || !inParts) continue;
    for (const mark of ['', '，', '、', '；']) {
      const planted = changed(sample, { start: end - 1, end }, mark, `。 → “${mark}”`);
      yield { ...planted, span: { start, end: end - 1 + mark.length } };
    }
  }
}

/** What another organ says of itself or does, in the report of a 局 or of a 街道办事处. */
function* borrowed(sample: Sample, random: Random): Generator<PlantedFault> {
  if (sample.report.signature?.text.endsWith('街道办事处')) {
    yield* plantEach(sample, random, ['⟦我局⟧组织专题研讨6次。', '⟦我镇⟧开展集中宣传。']);
  }
  if (!sample.report.signature?.text.endsWith('局')) return;
  yield* plantEach(sample, random, [
    '⟦我镇⟧组织专题研讨6次。',
    '⟦我办⟧印发文件12份。',
    '⟦我乡⟧开展集中宣传。',
    '我局⟦优待证⟧办理率达100%。',
    '我局⟦婚姻登记⟧按时办结。',
  ]);
}

/** Kinds of damage to usage. */
export const USAGE_KINDS: readonly Kind[] = [
  sentences(
    'two words for about',
    ['approximation'],
    [
      '召开调度会⟦近十余⟧次。',
      '走访群众⟦近300余⟧户。',
      '发放手册⟦约2000份左右⟧。',
      '培训骨干⟦大约300人左右⟧。',
      '受理诉求⟦超过500余⟧件。',
      '每季度巡查⟦不少于4次以上⟧。',
    ],
  ),
  sentences(
    'ranges and full-width figures',
    ['number-form'],
    [
      '隐患整改周期缩短⟦15-20%⟧。',
      '每处安排养护经费⟦3-5万⟧元。',
      '全年开展巡查⟦２８⟧次。',
      '隐患整改周期缩短⟦10～20%⟧。',
    ],
  ),
  sentences(
    'days with a full stop',
    ['date-name', 'official-name'],
    [
      '结合⟦“3.15”国际消费者权益日⟧开展宣传。',
      '结合⟦“4.15”全民国家安全教育日⟧开展宣传。',
      '结合⟦“12.4”国家宪法日⟧开展宣传。',
      '结合⟦“6.26”国际禁毒日⟧开展宣传。',
      '结合⟦“3.15”⟧等节点开展宣传。',
    ],
  ),
  sentences(
    'what must not be published',
    ['sensitive-data'],
    ['联系人身份证号⟦11010119900307803X⟧。', '联系电话⟦13800138000⟧。', '⟦秘密★1年⟧。', '⟦机密★⟧。'],
  ),
  sentences(
    'a request in a report',
    ['request-in-report'],
    ['⟦妥否，请批示⟧。', '⟦当否，请批复⟧。', '⟦可否，请予审批⟧。', '⟦恳请上级在编制上给予支持⟧。', '⟦请予批准⟧。'],
  ),
  { name: "borrowed from another organ's report", rules: ['foreign-content'], plant: borrowed },
  { name: 'no full stop', rules: ['unfinished-paragraph', 'punctuation'], plant: unfinished },
];
