import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { readMarked, writeMarked } from '../fixtures/marked.ts';

interface Row {
  readonly rule: string;
  readonly year: number;
  /** The prose of part 1, and of the plan; what the rule reports is marked. */
  readonly body: string;
  readonly plan?: string;
  readonly number?: string;
  readonly date?: string;
  /** The severity of each finding, in order: E, W or I. */
  readonly severities?: string;
}

const ROWS: readonly Row[] = [
  {
    rule: 'anachronism',
    year: 2022,
    body: '党的二十大胜利召开后，深入学习党的二十大精神。贯彻党的⟦二十届二中全会⟧精神。',
    date: '2023年1月5日',
    severities: 'E',
  },
  {
    rule: 'anachronism',
    year: 2021,
    body: '喜迎党的二十大，以实际行动迎接党的二十大精神宣讲。回顾⟦“十九大”⟧以来的部署。',
    plan: '以⟦党的二十大⟧精神为指引。届时学习宣传党的二十大精神。',
    severities: 'IE',
  },
  {
    rule: 'anachronism',
    year: 2021,
    body: '贯彻⟦党的十九大和历届全会⟧精神、⟦十九大二中、三中全会⟧精神、⟦党的“十九大”和“二十大”全会⟧精神。',
    severities: 'EEE',
  },
  {
    rule: 'anachronism',
    year: 2022,
    body: '贯彻⟦党的二十大全会⟧精神、党的十九大和⟦十九届三中、四中、五中全会⟧、十九届二中四中全会、十九届六中全会精神。',
    severities: 'EI',
  },
  { rule: 'fixed-expression', year: 2022, body: '贯彻十九⟦届二中四中全会⟧精神。', severities: 'W' },
  {
    rule: 'fixed-expression',
    year: 2023,
    body: '学习⟦二十二中全会⟧精神，回顾⟦十九六中全会⟧部署，展望二十三中全会。',
    severities: 'EE',
  },
  { rule: 'fixed-expression', year: 2025, body: '学习⟦二十三中全会⟧、⟦二十四中全会⟧精神。', severities: 'EE' },
  {
    rule: 'anachronism',
    year: 2023,
    body: '即将召开的二十届三中全会，⟦二十届中央委员会第三次全体会议⟧，⟦二十届六中全会⟧，二十届中央纪委二次全会，四十九届会议。',
    severities: 'EE',
  },
  { rule: 'anachronism', year: 2025, body: '学习党的二十届四中全会精神，二十届五中全会。' },
  {
    rule: 'anachronism',
    year: 2019,
    body: '深刻领悟“⟦两个确立⟧”，学习《民法典（草案）》。宣传⟦《反有组织犯罪法》⟧，参与《信访工作条例》起草。',
    severities: 'EE',
  },
  { rule: 'anachronism', year: 2016, body: '学习⟦习近平新时代中国特色社会主义思想⟧。', severities: 'E' },
  {
    rule: 'outdated-citation',
    year: 2021,
    body: '落实⟦《法治政府建设实施纲要（2015-2020年）》⟧⟦《云岫县法治建设规划（2016-2020年）》⟧和《云岫县2016-2020年工作总结》。',
    severities: 'IW',
  },
  {
    rule: 'outdated-citation',
    year: 2023,
    body: '学习⟦《合同法》⟧⟦《中华人民共和国物权法》⟧，原《合同法》，废止《担保法》。根据2015年印发的《云岫县法治建设方案（2015—2020年）》要求开展评估。',
    severities: 'EE',
  },
  {
    rule: 'outdated-citation',
    year: 2024,
    body: '执行《法规规章备案条例》，宣传⟦《档案法实施办法》⟧，落实⟦《法治政府建设实施纲要（2015-2020）》⟧。',
    severities: 'EE',
  },
  {
    rule: 'outdated-citation',
    year: 2022,
    body: '做好“七五”普法总结验收，深入开展“⟦七五⟧”普法。“十三五”时期成效明显，落实“⟦十三五⟧”规划。编制“十五五”规划。',
    plan: '实施“⟦十五五⟧”规划，做好“八五”普法。',
    severities: 'WWW',
  },
  {
    rule: 'stale-year',
    year: 2023,
    body: '2022年，我局办理案件30件；2023年办理40件。\n一是⟦2022年⟧度共办理案件30件。\n⟦2022年⟧我局开展检查60次。\n截至⟦2022年⟧底，共有执法人员184人。\n2022年我局开展检查60次，较2021年增长10%。\n2022年，印发《方案》，办理3件。\n2020年，共办理3件。',
    plan: '2022年，共办理3件。',
    severities: 'WWW',
  },
  {
    rule: 'relative-time',
    year: 2023,
    body: '加快项目前期工作，提高透明年度公开。到⟦今年⟧底，⟦目前⟧有12人，目前正常，比⟦去年⟧多，“今年最美”，⟦近期⟧召开。',
    plan: '明年将开展，今年将推进，目前，近期。',
    severities: 'IIII',
  },
  {
    rule: 'relative-time',
    year: 2023,
    body: '⟦今年⟧底，目前有12人，比去年多，⟦截至目前⟧办结。截至目前，2023年12月办结3件。',
    date: '2023年12月5日',
    severities: 'II',
  },
  {
    rule: 'relative-time',
    year: 2023,
    body: '⟦今年⟧4月，⟦去年⟧同期，⟦明年⟧完成。',
    plan: '⟦明年⟧将开展，今年将推进。',
    number: '云司发〔2024〕3号',
    severities: 'WIWW',
  },
  {
    rule: 'campaign-leftover',
    year: 2023,
    body: '开展⟦党史学习教育⟧。推动党史学习教育常态化。开展学习贯彻习近平新时代中国特色社会主义思想主题教育。统筹⟦常态化疫情防控⟧。结合⟦党纪学习教育⟧。',
    plan: '结合党纪学习教育。',
    severities: 'III',
  },
  {
    rule: 'lost-dash',
    year: 2023,
    body: '《云岫县规划⟦20212025⟧》，（⟦20212025⟧年），电话20202025，（20252021年），20230105日，《规划（⟦2021年一2025⟧年）》。',
    severities: 'EEE',
  },
];

function reportOf({ year, body, plan = '继续推进。', number = '', date }: Row): string {
  return [
    `云岫县司法局关于${year}年度法治政府建设情况的报告`,
    number,
    `一、${year}年主要举措和成效`,
    body,
    '二、存在的不足和原因',
    '有待提高。',
    `三、${year + 1}年主要安排`,
    plan,
    ...(date === undefined ? [] : ['云岫县司法局', date]),
  ].join('\n');
}

describe('the rules on time', () => {
  for (const row of ROWS) {
    it(`${row.rule} ${row.year}: ${row.body.slice(0, 30).replaceAll('\n', ' ')}`, () => {
      const marked = reportOf(row);
      const { text } = readMarked(marked);
      const findings = lint(parse(text)).filter(({ rule }) => rule === row.rule);
      const spans = findings.map(({ span }) => span);
      assert.equal(writeMarked(text, spans), marked);
      const severities = findings.map(({ severity }) => severity.charAt(0).toUpperCase()).join('');
      assert.equal(severities, row.severities ?? '');
    });
  }

  it('are silent while the report year is undecided', () => {
    const text = '学习《合同法》和党的二十大全会精神，开展党史学习教育。';
    const rules = new Set(ROWS.map(({ rule }) => rule));
    assert.deepEqual(
      lint(parse(text)).filter(({ rule }) => rules.has(rule)),
      [],
    );
  });
});

describe('the repairs of years', () => {
  it('are to be read before they are made', () => {
    const ids = ['report-year', 'plan-year', 'document-number-year', 'signature-date', 'relative-time', 'lost-dash'];
    const rules = RULES.filter(({ id }) => ids.includes(id));
    const fixes = rules.flatMap(({ examples }) =>
      examples.flatMap(({ text }) => lint(parse(text.replace(/[⟦⟧]/g, '')), {}, { rules })).flatMap((one) => one.fixes),
    );
    assert.ok(fixes.length >= ids.length);
    assert.ok(fixes.every(({ safe }) => !safe));
  });
});
