import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { inspect, lint } from '../../../src/core/checking/lint.ts';
import { excuseFile, excuseLine, excusePassage } from '../../../src/core/checking/write-excuse.ts';
import type { Report, Syntax } from '../../../src/core/model/report.ts';
import type { Finding } from '../../../src/core/model/rule.ts';
import { outlineText } from '../../../src/core/outline/outline-text.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { withoutExcuseMarks } from '../../../src/core/text/excuse-marks.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleMarkdown, sampleReport } from '../fixtures/sample.ts';
import { samples } from '../fixtures/seeds.ts';

const FAULTY =
  '一、2023年度主要举措和成效\n我局推进法制政府建设，压实主题责任，统一布署，群众办事更加便捷，法治意识明显增强。';

/** The rules found and excused in the sample with some lines of its first part. */
function found(achievements: string, stage: 'review' | 'draft' = 'review', make = sampleReport) {
  const { findings, excused } = inspect(parse(make({ achievements }), make === sampleReport ? 'plain' : 'markdown'), {
    stage,
  });
  return { found: findings.map(({ rule }) => rule), excused: excused.map(({ rule }) => rule) };
}

function above(mark: string): string {
  return FAULTY.replace('\n', `\n${mark}\n`);
}

const THREE = ['confusable-word', 'confusable-word', 'confusable-word'];

describe('a mark above a line', () => {
  it('excuses it from the rule it names, and tells how often', () => {
    assert.deepEqual(found(FAULTY), { found: THREE, excused: [] });
    for (const mark of [
      '【不检查：confusable-word 引自原文】',
      '　　【不检查:  confusable-word　引自原文】　',
      '<!-- fazhi-report-ignore confusable-word 引自原文 -->',
      '【不检查：confusable-word、fixed-expression 引自原文】',
    ]) {
      const { excused, found: left } = found(above(mark));
      assert.deepEqual(excused, THREE, mark);
      assert.deepEqual(left, mark.includes('、') ? ['excuse'] : [], mark);
    }
  });

  it('holds past blank lines and other marks, and no further than a line', () => {
    assert.deepEqual(found(above('【不检查：confusable-word 引文】\n\n【不检查：spacing 引文】')).found, ['excuse']);
    assert.deepEqual(found(above('【不检查：confusable-word 引文】\n办理许可十二件。')).found, ['excuse', ...THREE]);
    assert.deepEqual(found(`${FAULTY}\n【不检查：confusable-word 引文】`).found, [...THREE, 'excuse']);
  });

  it('may mean some words alone', () => {
    const { excused, found: left } = found(above('【不检查：confusable-word “主题责任” 是方案的名称】'));
    assert.deepEqual([excused, left], [['confusable-word'], ['confusable-word', 'confusable-word']]);
    assert.deepEqual(found(above('【不检查：confusable-word “法治” 引文】')).found, ['excuse', ...THREE]);
    assert.deepEqual(found(above('【不检查：confusable-word “法制政府”是原文】')).found, []);
  });

  it('excuses nothing without a reason, a rule, or with a rule there is not', () => {
    for (const mark of [
      '【不检查：confusable-word】',
      '【不检查】',
      '【不检查：confusable-wrod 引文】',
      '【不检查： 】',
    ])
      assert.deepEqual(found(above(mark)).found, ['excuse', ...THREE], mark);
    assert.deepEqual(found(above('<!-- fazhi-report-ignore -->'), 'review', sampleMarkdown).found, [
      'excuse',
      ...THREE,
    ]);
  });

  it('is left alone when its rule is not asked', () => {
    const report = parse(sampleReport({ achievements: above('【不检查：spacing 引文】') }));
    assert.ok(lint(report).some(({ rule }) => rule === 'excuse'));
    assert.ok(!lint(report, { rules: { spacing: 'off' } }).some(({ rule }) => rule === 'excuse'));
    assert.ok(!lint(report, { rules: { excuse: 'off' } }).some(({ rule }) => rule === 'excuse'));
  });

  it('is not called useless while the sentence below is being written', () => {
    const text =
      '云岫县水利局关于2023年度法治政府建设情况的报告\n一、2023年度主要举措和成效\n【不检查：confusable-word 引文】\n推进法制政府建';
    assert.deepEqual(
      lint(parse(text), { stage: 'draft' }).filter(({ rule }) => rule === 'excuse'),
      [],
    );
    assert.ok(lint(parse(text), { stage: 'review' }).some(({ rule }) => rule === 'excuse') === false);
  });
});

describe('marks around a passage', () => {
  const around = (begin: string, end: string) => `${FAULTY.replace('\n', `\n${begin}\n`)}\n${end}`;

  it('excuse it in either form', () => {
    for (const [begin, end] of [
      ['【不检查开始：confusable-word 引文】', '【不检查结束】'],
      ['【不检查-begin：confusable-word 引文】', '【不检查-end：confusable-word】'],
      ['<!-- fazhi-report-ignore-begin confusable-word 引文 -->', '<!-- fazhi-report-ignore-end -->'],
    ] as const)
      assert.deepEqual(found(around(begin, end)), { found: [], excused: THREE }, begin);
  });

  it('nest and cross by the rules they name', () => {
    const crossing = around(
      '【不检查开始：confusable-word 引文】\n【不检查开始：spacing 引文】',
      '【不检查结束：confusable-word】\n群众 办事更加便捷。\n【不检查结束：spacing】',
    );
    assert.deepEqual(found(crossing), { found: [], excused: [...THREE, 'spacing'] });
  });

  it('excuse nothing alone, which is told', () => {
    assert.deepEqual(found(above('【不检查开始：confusable-word 引文】')).found, ['excuse', ...THREE]);
    assert.deepEqual(found(`${FAULTY}\n【不检查结束】`).found, [...THREE, 'excuse']);
  });
});

describe('a mark for the whole text', () => {
  it('excuses what stands anywhere', () => {
    for (const mark of [
      '【全文不检查：confusable-word 引文】',
      '<!-- fazhi-report-ignore-file confusable-word 引文 -->',
    ]) {
      assert.deepEqual(found(`${FAULTY}\n${mark}`), { found: [], excused: THREE });
      const { findings, excused } = inspect(parse(`${mark}\n${sampleReport({ achievements: FAULTY })}`));
      assert.deepEqual([findings.length, excused.length], [0, 3]);
    }
  });

  it('excuses that the title is missing, which is told on its own line', () => {
    const text = `【全文不检查：title-form 标题在红头里】\n${sampleReport({ title: '关于法治政府建设情况的报告' })}`;
    const { excused } = inspect(parse(text));
    assert.ok(excused.length > 0);
  });
});

describe('the fix of a mark that is not needed', () => {
  const repaired = (achievements: string) => {
    const text = sampleReport({ achievements });
    const fixes = lint(parse(text))
      .filter(({ rule }) => rule === 'excuse')
      .flatMap(({ fixes }) => fixes.slice(0, 1));
    return applyFixes(text, fixes);
  };

  it('removes it, or of several rules the one', () => {
    assert.equal(repaired(above('【不检查：spacing 引文】')), sampleReport({ achievements: FAULTY }));
    for (const rules of ['spacing、confusable-word', 'confusable-word，spacing'])
      assert.equal(
        repaired(above(`【不检查：${rules} 引文】`)),
        sampleReport({ achievements: above('【不检查：confusable-word 引文】') }),
      );
  });

  it('removes both ends of a passage', () => {
    const passage = `${above('【不检查开始：spacing 引文】')}\n【不检查结束】`;
    assert.equal(repaired(passage), sampleReport({ achievements: FAULTY }));
  });
});

describe('marks', () => {
  /** What a report is, whatever marks stand in it. */
  const told = (text: string, syntax: Syntax) => {
    const report = parse(text, syntax);
    return {
      outline: outlineText(report, RULE_OF_LAW),
      year: report.year.value,
      findings: lint(report).map(keyIn(report)),
    };
  };

  for (const [syntax, make] of [
    ['plain', sampleReport],
    ['markdown', sampleMarkdown],
  ] as const) {
    it(`are no text of a report, wherever they stand (${syntax})`, () => {
      const text = make({ achievements: FAULTY });
      const lines = text.split('\n');
      const marks = [
        '【不检查：residue 原因一是2019年《甲 办法，二是法制】',
        '<!-- fazhi-report-ignore residue 3.一是（待补充）XX&nbsp; -->',
      ];
      for (const mark of marks) {
        for (let index = 0; index <= lines.length; index += 1) {
          const marked = [...lines.slice(0, index), mark, ...lines.slice(index)].join('\n');
          const { findings, ...others } = told(marked, syntax);
          const expected = told(text, syntax);
          assert.deepEqual(others, { outline: expected.outline, year: expected.year }, marked);
          assert.deepEqual(
            findings.filter((key) => !key.startsWith('excuse')),
            expected.findings,
            marked,
          );
          assert.equal(withoutExcuseMarks(marked), text);
        }
      }
    });
  }
});

function keyIn({ text }: Report): (finding: Finding) => string {
  return ({ rule, severity, span, message }) => `${rule} ${severity} ${slice(text, span)} ${message}`;
}

describe('writing a mark', () => {
  const texts = [
    sampleReport({ achievements: FAULTY }, '\n　　'),
    sampleReport({ title: '关于报告', signature: '', addressee: '' }),
    sampleReport({ plan: '', leadership: '' }, '\r\n'),
  ].map((text) => ['plain', text] as const);
  const marked = [sampleMarkdown({ achievements: FAULTY, date: '' }), sampleMarkdown({ title: '关于报告' })];
  const all = [
    ...texts,
    ...marked.map((text) => ['markdown', text] as const),
    ...samples().map(({ syntax, text }) => [syntax, text] as const),
  ];

  it('excuses that finding, those like it on its line, and no other, and adds none', () => {
    let count = 0;
    for (const [syntax, text] of all) {
      const report = parse(text, syntax);
      const findings = lint(report);
      for (const finding of findings) {
        const edit = excuseLine(report, finding, findings, '原文如此');
        const written = applyEdits(text, [edit]);
        const after = parse(written, syntax);
        const result = inspect(after);
        const [before, now] = [findings.map(keyIn(report)), result.findings.map(keyIn(after))];
        const excused = result.excused.map(keyIn(after));
        const key = keyIn(report)(finding);
        assert.ok(excused.includes(key), `${key}\n${edit.text}`);
        assert.ok(
          excused.every((other) => other.split(' ')[0] === finding.rule),
          `${key}: ${excused}`,
        );
        assert.deepEqual([...now, ...excused].sort(), [...before].sort(), `${key}\n${edit.text}`);
        if (finding.span.start < finding.span.end)
          for (const one of result.excused)
            assert.equal(slice(written, one.span).slice(0, 20), slice(text, finding.span).slice(0, 20));
        count += 1;
      }
    }
    assert.ok(count > 50, String(count));
  });

  it('excuses a passage, or all, from rules', () => {
    for (const [syntax, text] of all) {
      const report = parse(text, syntax);
      const findings = lint(report);
      const rules = [...new Set(findings.map(({ rule }) => rule))];
      if (rules.length === 0) continue;
      const passage = applyEdits(text, excusePassage(report, { start: 0, end: text.length }, rules, '“附件” 为原文'));
      const { findings: left, excused } = inspect(parse(passage, syntax));
      assert.deepEqual([left.length, excused.length], [0, findings.length], text);
      const [rule = ''] = rules;
      const whole = inspect(parse(applyEdits(text, [excuseFile(report, rule, '原因')]), syntax));
      assert.equal(whole.excused.length, findings.filter((finding) => finding.rule === rule).length);
      assert.equal(whole.findings.length + whole.excused.length, findings.length);
    }
  });

  it('goes below front matter, and keeps what would end it out of the reason', () => {
    const text = `---\ntitle: 报告\n---\n${sampleMarkdown()}`;
    const { span, text: mark } = excuseFile(parse(text, 'markdown'), 'spacing', '见 --> 甲【乙】\n丙');
    assert.equal(span.start, text.indexOf('# '));
    assert.equal(mark, '<!-- fazhi-report-ignore-file spacing 见 —> 甲〔乙〕 丙 -->\n');
  });

  it('is indented as the line is', () => {
    const report = parse(sampleReport({ achievements: FAULTY }, '\n　　'));
    const [finding] = lint(report);
    assert.ok(finding);
    const { text } = excuseLine(report, finding, [], '原文如此');
    assert.equal(text, '【不检查：confusable-word 原文如此】\n');
  });
});
