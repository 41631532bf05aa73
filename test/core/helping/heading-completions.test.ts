import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { completionsAt } from '../../../src/core/helping/completions.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleMarkdown, sampleReport } from '../fixtures/sample.ts';
import { begun, chosen, labels } from './offered.ts';

describe('completing the heading of a part', () => {
  it('writes the part that comes next, in its year and under its number', () => {
    const [first] = labels(begun('做了。\n|'), 'heading');
    assert.equal(first, '二、2023年度推进法治政府建设存在的不足和原因');
    const problems = '二、2023年度存在的不足和原因\n人手不足。';
    const leadership = '三、2023年度主要负责人履行推进法治建设第一责任人职责情况\n带头学法。\n|';
    assert.equal(
      labels(begun('做了。', { problems, leadership }), 'heading')[0],
      '四、2024年度推进法治政府建设的主要安排',
    );
  });

  it('keeps the hashes that are there, and brings those that are not', () => {
    const text = sampleMarkdown({ plan: '', other: '', closing: '', signature: '', date: '' });
    assert.match(chosen(`${text}\n\n|`, '四、其他需要报告的情况'), /\n## 四、其他需要报告的情况$/);
    assert.match(chosen(`${text}\n\n## |`, '四、其他需要报告的情况'), /\n## 四、其他需要报告的情况$/);
  });

  it('brings two hashes to the first heading of a Markdown report', () => {
    const text = '# 云岫县水利局关于2023年度法治政府建设情况的报告\n\n';
    assert.equal(
      chosen(`${text}zyjc|`, '一、2023年度推进法治政府建设的主要举措和成效'),
      `${text}## 一、2023年度推进法治政府建设的主要举措和成效`,
    );
  });

  it('takes the place of a number and a beginning, right or wrong', () => {
    for (const typed of ['二、', '二、存在', '三、', '二、bz', 'bz', '　　二、']) {
      const text = chosen(begun(`做了。\n${typed}|`), '二、2023年度推进法治政府建设存在的不足和原因');
      assert.match(text, /\n[　]*二、2023年度推进法治政府建设存在的不足和原因$/);
    }
  });

  it('is there although more letters were typed since', () => {
    assert.equal(labels(begun('做了。\nb|zy'), 'heading').length, 4);
  });

  it('gives no number in a report without numbers, and no year while it is undecided', () => {
    const text = '关于法治政府建设情况的报告\n主要举措和成效\n做了许多工作。\n|';
    const [plan] = labels(
      '关于法治政府建设情况的报告\n一、主要举措和成效\n做了。\n二、不足和原因\n三、第一责任人职责\n|',
      'heading',
    );
    assert.equal(plan, '四、下一年度推进法治政府建设的主要安排');
    assert.ok(labels(text, 'heading').every((label) => !/20\d\d/.test(label)));
  });

  it('is silent where the part is there, inside a line, and where something else is written', () => {
    assert.deepEqual(labels(`${sampleReport()}\n|`, 'heading'), []);
    for (const ending of ['做了|。', '做了。\n我局认真|', '做了。\n二、健全制度|'])
      assert.deepEqual(labels(begun(ending), 'heading'), []);
  });

  it('makes a report whose parts and numbers nobody complains of', () => {
    let text = begun('做了许多实事。', { achievements: '' });
    for (let part = 0; part < 5; part += 1) {
      const [next] = completionsAt(parse(text), RULE_OF_LAW, `${text}\n`, text.length + 1);
      assert.ok(next, 'nothing offered');
      text = `${text}\n${next.text}\n${part === 4 ? '无。' : '【待填：内容】'}`;
    }
    const rules = new Set(lint(parse(text)).map(({ rule }) => rule));
    for (const rule of ['required-parts', 'part-order', 'heading-sequence', 'plan-year', 'report-year'])
      assert.ok(!rules.has(rule), rule);
  });
});
