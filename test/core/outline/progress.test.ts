import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { outlineTree } from '../../../src/core/outline/outline-tree.ts';
import { isComplete, isOpenBlank, ownBlank, progressOf } from '../../../src/core/outline/progress.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleReport } from '../fixtures/sample.ts';

/** The blanks and the headings of parts by their text, parts by id, all else by rule. */
function left(text: string) {
  const report = parse(text);
  const { blanks, parts, others } = progressOf(report, lint(report, { stage: 'draft' }), RULE_OF_LAW);
  return {
    blanks: blanks.map(({ span }) => slice(text, span)),
    parts: parts.map(({ part, span }) => [part.id, span === undefined ? '' : slice(text, span)]),
    others: others.map(({ rule }) => rule),
  };
}

describe('what is left to write', () => {
  it('is nothing in a whole report', () => {
    assert.deepEqual(left(sampleReport()), { blanks: [], parts: [], others: [] });
  });

  it('are blanks of every kind, and the parts that have nothing else', () => {
    const text = sampleReport({ problems: '二、存在的不足和原因\n【待填：第一项】。' }).replace('十二件', '____件');
    assert.deepEqual(left(text), {
      blanks: ['____', '【待填：第一项】'],
      parts: [['problems', '二、存在的不足和原因']],
      others: [],
    });
  });

  it('are parts that are not there, each once, and what belongs to no part', () => {
    const { parts, others } = left(
      sampleReport({
        achievements:
          '一、2023年度主要举措和成效\n（一）抓学习\n（二）抓执法\n全年组织执法培训十二次，审查文件三十件，办理来信来访二百余件，件件有回音。',
        problems: '',
        leadership: '三、主要负责人履行第一责任人职责情况\n（一）亲自部署',
        date: '',
      }),
    );
    assert.deepEqual(parts, [
      ['problems', ''],
      ['leadership', '三、主要负责人履行第一责任人职责情况'],
    ]);
    assert.deepEqual(others, ['empty-section', 'signature']);
  });

  it('is all done only when nothing of any kind is left', () => {
    const of = (text: string) => {
      const report = parse(text);
      return progressOf(report, lint(report, { stage: 'draft' }), RULE_OF_LAW);
    };
    assert.ok(isComplete(of(sampleReport())));
    assert.ok(!isComplete(of(sampleReport({ date: '' }))));
    assert.ok(!isComplete(of(sampleReport({ plan: '' }))));
    assert.ok(!isComplete(of(sampleReport().replace('十二件', '____件'))));
  });

  it('knows blanks by the rule that finds them, and only in a draft', () => {
    assert.ok(RULES.some(({ id }) => id === 'placeholder'));
    const blank = lint(parse(sampleReport().replace('十二件', '____件'))).find(({ rule }) => rule === 'placeholder');
    assert.ok(blank && !isOpenBlank(blank));
    assert.ok(isOpenBlank({ ...blank, severity: 'todo' }));
  });
});

describe('the place to fill in that a row leads to', () => {
  it('is the first of its own text: those of the rows below it are theirs', () => {
    const text = sampleReport({
      achievements: '一、2023年度主要举措和成效\n【待填：总起】，【待填：又】。\n（一）抓学习\n【待填：次数】次。',
      problems: '二、存在的不足和原因\n（一）还有不足\n【待填：第一项】。',
    });
    const report = parse(text);
    const rows = outlineTree(report, lint(report, { stage: 'draft' }), RULE_OF_LAW, 'draft');
    const led = (title: RegExp) => {
      const row = rows.flatMap((one) => [one, ...one.children]).find((one) => title.test(one.text)) ?? assert.fail();
      const span = ownBlank(row);
      return span && slice(text, span);
    };
    assert.deepEqual(
      [led(/^一、/), led(/抓学习/), led(/^二、/), led(/还有不足/)],
      ['【待填：总起】', '【待填：次数】', undefined, '【待填：第一项】'],
    );
  });
});
