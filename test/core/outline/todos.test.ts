import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { rollForward } from '../../../src/core/drafting/roll-forward.ts';
import { besideLastYear } from '../../../src/core/outline/beside-last-year.ts';
import { progressOf } from '../../../src/core/outline/progress.ts';
import { type Todo, todosOf } from '../../../src/core/outline/todos.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { atOnce } from '../../../src/core/text/steps.ts';

const LAST = [
  '云岫县水利局关于2023年度法治政府建设情况的报告',
  '县委、县政府：',
  '现将2023年度法治政府建设情况报告如下：',
  '一、2023年度推进法治政府建设的主要举措和成效',
  '办理许可86件。落实《云岫县水利改革方案（2020—2022年）》。',
  '我局依法办理行政许可，全部在法定时限内办结，申请人普遍满意；同时编制办事指南，压缩审批环节，组织业务骨干到园区现场解答疑问，受到企业普遍好评。',
  '二、2023年度存在的不足和原因',
  '基层执法力量不足，原因是专业人员偏少。',
  '三、2024年度推进法治政府建设的主要安排',
  '一是开展执法培训。二是建成监控平台。2024年是平台建设的攻坚之年。',
  '云岫县水利局',
  '2024年2月5日',
].join('\n');

function todos(text: string, last?: string) {
  const report = parse(text);
  const left = progressOf(report, lint(report, { stage: 'draft' }), RULE_OF_LAW);
  return todosOf(report, left, RULE_OF_LAW, last === undefined ? [] : atOnce(besideLastYear(report, parse(last))));
}

const rolled = (): string => rollForward(parse(LAST), { year: 2024 })?.text ?? assert.fail();

const all = (text: string, last?: string): readonly Todo[] => todos(text, last).flatMap((group) => group.todos);
const wordsOf = (kind: Todo['kind'], text: string) =>
  all(text, LAST).flatMap((todo) => (todo.kind === kind ? [todo.words] : []));

describe('what is to be done', () => {
  it('stands section by section, what is nowhere last', () => {
    const found = todos(rolled());
    assert.deepEqual(
      found.map(({ title }) => title),
      ['一、主要举措和成效', '二、存在的不足和原因', '三、下一年度主要安排', '缺少的部分'],
    );
    assert.ok(found[0]?.todos.some(({ kind, words }) => kind === 'blank' && words === '【待填：上年86】'));
  });

  it('stands in groups with English names for who chose that', () => {
    const report = parse('关于法治政府建设情况的报告\n【待填：文号】\n一、主要举措和成效\n做了。');
    const left = progressOf(report, lint(report, { stage: 'draft' }), RULE_OF_LAW);
    const titles = todosOf(report, left, RULE_OF_LAW, [], 'en').map(({ title }) => title);
    assert.deepEqual([titles[0], titles.at(-1)], ['Beginning of the report', 'Missing parts']);
  });

  it('is nothing in a report that is written, but for what shows beside last year’s', () => {
    assert.deepEqual(wordsOf('blank', LAST), []);
    assert.deepEqual(
      todos(LAST).flatMap((group) => group.todos.filter(({ kind }) => kind === 'copied')),
      [],
    );
  });

  it('are the doubts of the report it was made from, until their words are changed', () => {
    const text = rolled();
    assert.deepEqual(wordsOf('doubt', text), ['《云岫县水利改革方案（2020—2022年）》', '攻坚之年']);
    assert.deepEqual(wordsOf('doubt', text.replace('攻坚之年', '巩固之年')), ['《云岫县水利改革方案（2020—2022年）》']);
    assert.deepEqual(wordsOf('doubt', text.replace('【待填：上年86】', '94').replace('县委、', '')), [
      '《云岫县水利改革方案（2020—2022年）》',
      '攻坚之年',
    ]);
    assert.deepEqual(wordsOf('doubt', LAST), [], 'of the same year');
  });

  it('are paragraphs that were copied, and plans and shortcomings nobody answered', () => {
    const kinds = new Set(all(rolled(), LAST).map(({ kind }) => kind));
    assert.ok(kinds.has('copied'), [...kinds].join());
    const none = rolled().replace(/【待填：(?:去年|上年)[^】]*】/g, '');
    const plans = all(none, LAST).filter(({ kind }) => kind === 'plan');
    assert.ok(plans.length > 0 && plans.every(({ reason }) => reason.includes('上年')), 'no plans');
  });

  it('are told once: what a prompt asks to answer is to be filled in, and no more', () => {
    const answers = (text: string) => all(text, LAST).filter(({ kind }) => kind === 'plan' || kind === 'problem');
    assert.deepEqual(answers(rolled()), []);
    const prompts = /【待填：(?:去年安排|去年指出的不足)[^】]*】/g;
    assert.deepEqual(
      answers(rolled().replace(prompts, '见下文。')).map(({ words }) => words),
      ['开展执法培训', '建成监控平台', '基层执法力量不足'],
      'in the words of last year’s report',
    );
  });

  it('is known by the same name in every version of the text, and each by one of its own', () => {
    const text = rolled().replace('办理许可', '【待填：甲】【待填：乙】，【待填：上年86】');
    const names = (version: string) => all(version, LAST).map(({ anchor }) => anchor);
    const before = names(text);
    assert.equal(new Set(before).size, before.length);
    const after = names(text.replace('县委、县政府', '中共云岫县委员会'));
    assert.deepEqual(after, before);
  });
});
