import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import type { Finding } from '../../../src/core/model/rule.ts';
import type { Severity } from '../../../src/core/model/severity.ts';
import type { OutlineNode } from '../../../src/core/outline/outline-node.ts';
import { outlineTree } from '../../../src/core/outline/outline-tree.ts';
import {
  countOf,
  descriptionOf,
  labelOf,
  spokenOf,
  tooltipOf,
  worstOf,
} from '../../../src/core/outline/outline-words.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';

const TEXT = [
  '澄溪区水务局关于2023年度法治政府建设情况的报告',
  '澄水发〔2024〕2号',
  '区政府：',
  '现将有关情况报告如下：',
  '一、2023年度推进法治政府建设的主要举措和成效',
  '(一)抓学习',
  '全年学法6次，覆盖全体干部职工，法治意识进一步增强，依法办事的自觉性进一步提高。',
  '（二）主要负责人认真履行推进法治建设第一责任人职责并亲自部署过问协调督办',
  '重点工作亲自部署、重大问题亲自过问，全年听取汇报4次，研究议题7项，督办事项12件。',
  '二、短板弱项',
  '人手不足，原因是编制没有配齐，业务骨干轮岗频繁，执法经验难以沉淀下来，需要补强。',
  '三、2024年度推进法治政府建设的主要安排',
  '继续推进依法治水，健全河湖巡查制度，完善执法装备配置，组织全员培训，提升执法水平。',
].join('\n');

function rows(text: string): readonly OutlineNode[] {
  const report = parse(text);
  const flat = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
    nodes.flatMap((node) => [node, ...flat(node.children)]);
  return flat(outlineTree(report, [], RULE_OF_LAW));
}

function row(start: string, text = TEXT): OutlineNode {
  const found = rows(text).find((node) => node.text.startsWith(start));
  assert.ok(found, `no row begins with ${start}`);
  return found;
}

function found(...severities: readonly Severity[]): readonly Finding[] {
  return severities.map((severity) => ({ ...FINDING, severity, message: severity }));
}

const FINDING: Finding = {
  rule: 'r',
  severity: 'info',
  span: { start: 0, end: 0 },
  message: '',
  related: [],
  fixes: [],
};

describe('the words of an outline row', () => {
  it('leave out of a long heading what all of them say; the year stands beside it', () => {
    assert.equal(labelOf(row('一、')), '一、主要举措和成效');
    assert.match(descriptionOf(row('一、'), RULE_OF_LAW), /^2023年度 · \d+字$/);
    assert.equal(labelOf(row('三、')), '三、主要安排');
    assert.equal(labelOf(row('二、')), '二、短板弱项');
    assert.equal(labelOf(row('（二）')), '（二）主要负责人认真履行推进法治建设第一责任人职责并…');
  });

  it('show a heading of nothing but its number', () => {
    assert.equal(labelOf(row('二、', TEXT.replace('短板弱项', ''))), '二、');
  });

  it('are the number where a first heading has no title', () => {
    const [node] = rows('一、\n甲。\n二、存在的不足').filter(({ kind }) => kind === 'section');
    assert.equal(node && labelOf(node), '一、');
  });

  it('never are empty', () => {
    for (const node of rows(TEXT)) assert.notEqual(labelOf(node).trim(), '');
  });

  it('tell what a row is and how long', () => {
    assert.equal(descriptionOf(row('澄溪区'), RULE_OF_LAW), '标题');
    assert.equal(descriptionOf(row('澄水发'), RULE_OF_LAW), '文号');
    assert.equal(labelOf(row('现将')), '导语');
    assert.equal(descriptionOf(row('现将'), RULE_OF_LAW), '11字');
  });

  it('name the part only where the heading does not', () => {
    assert.match(descriptionOf(row('一、'), RULE_OF_LAW), /^2023年度 · \d+字$/);
    assert.match(descriptionOf(row('二、'), RULE_OF_LAW), /^存在的不足和原因 · \d+字$/);
  });

  it('say of a part that it has no heading of its own', () => {
    assert.match(descriptionOf(row('（二）'), RULE_OF_LAW), /^仅作为下级标题 · \d+字$/);
    const prose = TEXT.replace(
      '（二）主要负责人认真履行推进法治建设第一责任人职责并亲自部署过问协调督办',
      '（二）抓责任',
    ).replace('重点工作', '主要负责人履行第一责任人职责，重点工作');
    assert.equal(descriptionOf(row('党政', prose), RULE_OF_LAW), '含在正文，未单列');
  });

  it('say of a missing part what is to be done', () => {
    assert.equal(descriptionOf(row('其他'), RULE_OF_LAW), '缺少，点击补上');
    assert.equal(spokenOf(row('其他'), RULE_OF_LAW), '缺少：其他需要报告的情况，按回车补上');
    assert.match(tooltipOf(row('其他'), RULE_OF_LAW), /^缺少：其他需要报告的情况\n/);
  });

  it('say of a draft what is to be written, and speak of nothing wrong', () => {
    const text = TEXT.replace(/(?<=二、短板弱项\n).*/, '【待填：不足】，【待填：原因】。\n三、附则');
    const report = parse(text);
    const nodes = outlineTree(report, lint(report, { stage: 'draft' }), RULE_OF_LAW, 'draft');
    const drafted = (start: string) => nodes.find((node) => node.text.startsWith(start)) ?? assert.fail(start);
    assert.match(descriptionOf(drafted('二、'), RULE_OF_LAW), /^待填 2 · 存在的不足和原因 · \d+字$/);
    assert.match(spokenOf(drafted('二、'), RULE_OF_LAW), /，待填 2$/);
    assert.doesNotMatch(tooltipOf(drafted('二、'), RULE_OF_LAW), /待办/);
    assert.match(descriptionOf(drafted('三、'), RULE_OF_LAW), /^待写 · \d+字$/);
    assert.match(spokenOf(drafted('三、'), RULE_OF_LAW), /，待写$/);
    const missing = drafted('其他需要');
    assert.equal(descriptionOf(missing, RULE_OF_LAW), '待写，点击补上');
    assert.equal(spokenOf(missing, RULE_OF_LAW), '待写：其他需要报告的情况，按回车补上');
    assert.equal(tooltipOf(missing, RULE_OF_LAW), '待写：其他需要报告的情况\n点击补上；撤销一次即可还原');
  });

  it('are spoken in full', () => {
    assert.equal(
      spokenOf({ ...row('一、'), findings: found('warning', 'warning') }, RULE_OF_LAW),
      '一、2023年度推进法治政府建设的主要举措和成效，144字，2 警告',
    );
    assert.match(spokenOf(row('二、'), RULE_OF_LAW), /^二、短板弱项，存在的不足和原因，\d+字$/);
    assert.equal(spokenOf(row('澄水发'), RULE_OF_LAW), '文号：澄水发〔2024〕2号');
  });

  it('are English for who chose that; the report keeps its own', () => {
    assert.equal(labelOf(row('现将'), 'en'), 'lead-in');
    assert.equal(descriptionOf(row('澄溪区'), RULE_OF_LAW, 'en'), 'title');
    assert.match(descriptionOf(row('（二）'), RULE_OF_LAW, 'en'), /^only as a lower heading · \d+ characters$/);
    assert.equal(descriptionOf(row('其他'), RULE_OF_LAW, 'en'), 'missing, click to add');
    assert.equal(spokenOf(row('其他'), RULE_OF_LAW, 'en'), 'missing: 其他需要报告的情况, press Enter to add it');
    assert.equal(labelOf(row('署名'), 'en'), 'signature');
    assert.match(tooltipOf(row('署名'), RULE_OF_LAW, 'en'), /^missing: signature\nClick to add it/);
    const heard = spokenOf({ ...row('一、'), findings: found('warning', 'warning', 'info') }, RULE_OF_LAW, 'en');
    assert.match(heard, /^一、2023年度推进法治政府建设的主要举措和成效, 144 characters, 2 warnings 1 hint$/);
    const told = tooltipOf({ ...row('二、'), findings: found('error') }, RULE_OF_LAW, 'en');
    assert.match(told, /^二、短板弱项\nParts: 存在的不足和原因\nCharacters: \d+\nerror: error$/);
  });

  it('list the first findings', () => {
    const many = { ...row('二、'), findings: found('error', 'info', 'info', 'info', 'info', 'warning', 'warning') };
    const lines = tooltipOf(many, RULE_OF_LAW).split('\n');
    assert.equal(lines[0], '二、短板弱项');
    assert.equal(lines[3], '错误：error');
    assert.equal(lines.at(-1), '还有 2 处');
    assert.equal(lines.length, 9);
  });

  it('count findings, the gravest first', () => {
    assert.equal(countOf(found('info', 'error', 'warning', 'error')), '2 错误 1 警告 1 提示');
    assert.equal(countOf([]), undefined);
    assert.equal(worstOf(found('info', 'warning')), 'warning');
    assert.equal(worstOf([]), undefined);
  });
});
