import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { type DraftFacts, draft } from '../../../src/core/drafting/draft.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { isReport } from '../../../src/core/reading/recognize.ts';
import { slice } from '../../../src/core/text/spans.ts';

function rulesOn(facts: DraftFacts): readonly string[] {
  const report = parse(draft(RULE_OF_LAW, facts), facts.syntax);
  return [
    ...new Set(
      lint(report).map(({ rule, span }) => `${rule}${rule === 'placeholder' ? '' : ` ${slice(report.text, span)}`}`),
    ),
  ];
}

const ORGANS = [
  '云岫县水利局',
  '霁川县人民政府',
  '云岫县人民政府办公室',
  '澹湖区枕流街道办事处',
  '云岫县青禾镇人民政府',
];

describe('a new report', () => {
  it('line by line', () => {
    const text = draft(RULE_OF_LAW, {
      year: 2025,
      organ: '云岫县水利局',
      recipients: '县委、县政府：',
      numbered: true,
    });
    const lines = text.split('\n');
    assert.deepEqual(lines.slice(0, 3), [
      '云岫县水利局关于2025年度法治政府建设情况的报告',
      '【待填：机关代字】〔2026〕【待填：序号，从1编起，不补零】号',
      '县委、县政府：',
    ]);
    assert.match(
      lines[3] ?? '',
      /^2025年，【待填：.*】。根据《法治政府建设与责任落实督察工作规定》，现将2025年度.*报告如下：$/,
    );
    assert.deepEqual(
      lines.filter((line) => /^[一二三四五]、/.test(line)),
      RULE_OF_LAW.parts.map(({ heading }, index) => {
        const title = heading.replace('{year}', '2025').replace('{next}', '2026');
        return `${'一二三四五'.charAt(index)}、${title}`;
      }),
    );
    assert.deepEqual(lines.slice(-5), [
      '特此报告。',
      '云岫县水利局',
      '2026年【待填：月】月【待填：日】日',
      '（此件公开发布）',
      '',
    ]);
  });

  for (const syntax of ['plain', 'markdown'] as const) {
    for (const numbered of [false, true]) {
      it(`lints clean but for its prompts: ${syntax}${numbered ? ', with 文号' : ''}`, () => {
        for (const organ of [undefined, ...ORGANS]) {
          const recipients = organ === undefined ? undefined : '县委、县政府';
          assert.deepEqual(rulesOn({ year: 2025, organ, recipients, numbered, syntax }), ['placeholder']);
        }
      });
    }
  }

  it('is nothing but to be written, as a draft', () => {
    for (const syntax of ['plain', 'markdown'] as const) {
      for (const organ of [undefined, ...ORGANS]) {
        const report = parse(draft(RULE_OF_LAW, { year: 2025, organ, numbered: true, syntax }), syntax);
        for (const { severity, message } of lint(report, { stage: 'draft' })) assert.equal(severity, 'todo', message);
      }
    }
  });

  it('reads back as what it was made of', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2098 }),
        fc.constantFrom(...ORGANS),
        fc.boolean(),
        fc.constantFrom('plain' as const, 'markdown' as const),
        (year, organ, numbered, syntax) => {
          const report = parse(draft(RULE_OF_LAW, { year, organ, recipients: '县委', numbered, syntax }), syntax);
          assert.ok(isReport(report));
          assert.equal(report.year.value, year);
          assert.equal(report.addressee?.text, '县委：');
          assert.equal(report.signature?.text, organ);
          assert.deepEqual(
            report.parts.map(({ status }) => status),
            ['present', 'present', 'present', 'present', 'present'],
          );
        },
      ),
    );
  });

  it('asks each kind of office for what it does, told or read from its name', () => {
    const only = {
      government: /重大行政决策事项目录/,
      department: /权责清单/,
      township: /人民调解/,
    } as const;
    for (const [organ, kind] of [
      ['云岫县人民政府', 'government'],
      ['云岫县水利局', 'department'],
      ['澹湖区枕流街道办事处', 'township'],
    ] as const) {
      for (const facts of [{ kind }, { organ }, { organ: '云岫县某机关', kind }]) {
        const text = draft(RULE_OF_LAW, { year: 2025, ...facts });
        const asked = Object.entries(only).filter(([, topic]) => topic.test(text));
        assert.deepEqual(
          asked.map(([name]) => name),
          [kind],
          JSON.stringify(facts),
        );
      }
    }
    const unknown = draft(RULE_OF_LAW, { year: 2025 });
    assert.ok(Object.values(only).every((topic) => !topic.test(unknown)));
  });

  it('asks for what it was not told', () => {
    const text = draft(RULE_OF_LAW, { year: 2025, organ: '  ', recipients: '' });
    assert.ok(text.startsWith('【待填：发文机关全称】关于2025年度'));
    assert.ok(text.includes('\n【待填：主送机关，一般是本级党委和政府】：\n'));
  });
});
