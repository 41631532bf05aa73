import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { describe, it } from 'mocha';
import { outlineText } from '../../../src/core/outline/outline-text.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';

const TEXT = [
  '澄溪区水务局关于2023年度法治政府建设情况的报告',
  '现将有关情况报告如下：',
  '一、2023年主要举措和成效',
  '（一）抓*学*习',
  '1. 学宪法',
  '二、存在的不足和原因',
  '三、2024年主要安排',
  '四、其他需要报告的情况',
  '无。',
  '澄溪区水务局',
  '2024年1月10日',
].join('\n');

describe('the outline as text', () => {
  it('has one line a row, lower ones indented, and names what is missing at its place', () => {
    assert.equal(
      outlineText(parse(TEXT), RULE_OF_LAW),
      [
        '标题：澄溪区水务局关于2023年度法治政府建设情况的报告',
        '（缺少：主送机关）',
        '一、2023年主要举措和成效（主要举措和成效，23字）',
        '  （一）抓*学*习（12字）',
        '    1.学宪法（4字）',
        '二、存在的不足和原因（存在的不足和原因，10字）',
        '（缺少：党政主要负责人履行第一责任人职责情况）',
        '三、2024年主要安排（下一年度主要安排，8字）',
        '四、其他需要报告的情况（其他需要报告的情况，13字）',
        '署名：澄溪区水务局',
        '日期：2024年1月10日',
      ].join('\n'),
    );
  });

  it('is one list under a heading in Markdown, and nothing in it is taken for decoration', () => {
    const markdown = outlineText(parse(TEXT), RULE_OF_LAW, 'markdown');
    const html = new MarkdownIt().render(markdown);
    assert.match(html, /^<h1>澄溪区水务局关于2023年度法治政府建设情况的报告<\/h1>/);
    assert.equal(html.match(/<li>/g)?.length, 10);
    assert.equal(html.match(/<ul>/g)?.length, 3);
    assert.doesNotMatch(html, /<em>|<ol>/);
  });

  it('names the five parts for an empty text', () => {
    assert.equal(outlineText(parse(''), RULE_OF_LAW).match(/缺少/g)?.length, 5);
  });

  it('names a part that only the prose tells of', () => {
    const problems =
      '二、2023年度存在的不足和原因\n执法力量不足，主要原因是人员偏少。下一步，我局将充实执法力量，争取专项经费。';
    assert.match(
      outlineText(parse(sampleReport({ problems, plan: '' })), RULE_OF_LAW),
      /^（含在正文，未单列：[^（）]*安排）$/m,
    );
  });
});
