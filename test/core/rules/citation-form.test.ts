import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { readMarked, writeMarked } from '../fixtures/marked.ts';
import { assertFound } from './found.ts';

/** What citation-form reports in the prose of a 2023 report (marked), and the severity of each finding, in order. */
const ROWS: readonly (readonly [body: string, severities: string])[] = [
  ['⟦《法治政府建设实施纲要（2021-2025）》⟧和⟦《法治政府建设实施纲要（2021年-2025年）》⟧', 'II'],
  ['⟦《法治政府建设实施纲要（2020-2025年）》⟧', 'W'],
  ['《法治政府建设实施纲要（2026—2030年）》《法治政府建设实施纲要》', ''],
  ['⟦《法制政府建设实施纲要（2021－2025年）》⟧，⟦《政府督察工作条例》⟧，《政府督查工作条例》', 'WW'],
  ['⟦《国务院办公厅关于全面推行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度的指导意见》⟧', 'I'],
  ['⟦《党章》⟧、党章、⟦《第一责任人规定》⟧', 'IW'],
  ['《关于开展法治宣传教育的第八个五年规划(2021－2025年》)', ''],
  ['国务院办公厅《关于加强行政规范性文件制定和监督管理工作的通知》', ''],
  ['《甲⟦《乙》⟧⟦《丙》⟧丁》，《关于印发⟦<普法计划>⟧的通知》，《a<b>c》，《〈甲〉解读》', 'WWW'],
  ['《云岫县行政规范性文件管理办法》和《云岫县人民政府行政规范性文件管理办法》', ''],
  ['《云岫县政府投资项目管理办法》和《云岫县投资项目管理办法》', ''],
  ['《云岫县行政执法工作规则》和《云岫县行政执法程序规则》', ''],
  ['《云岫县重大行政决策程序规定》和《兰溪县重大行政决策规定》', ''],
  ['《云岫县重大行政决策程序规定》（以下简称《云岫县重大行政决策规定》）', ''],
  ['《兰亭市云岫县重大行政决策程序规定》和⟦《云岫县重大行政决策规定》⟧', 'W'],
  ['《云岫县规定》和《云岫县的规定》《规定》《云岫县通知》', ''],
  ['⟦《云岫县权责清单》2023年版⟧，《云岫县权责清单》（2023年版）', 'I'],
  ['我省优化营商环境条例，学习⟦优化营商环境条例⟧、⟦中华人民共和国政府信息公开条例⟧', 'II'],
  ['“政府信息公开条例”，重大行政决策程序暂行条例实施细则', ''],
];

describe('citation-form', () => {
  for (const [body, severities] of ROWS) {
    it(`${body.slice(0, 40)}: ${severities || 'nothing'}`, () => {
      const marked = `关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n${body}。`;
      const { text } = readMarked(marked);
      const findings = lint(parse(text)).filter(({ rule }) => rule === 'citation-form');
      const spans = findings.map(({ span }) => span);
      assert.equal(writeMarked(text, spans), marked);
      assert.equal(findings.map(({ severity }) => severity.charAt(0).toUpperCase()).join(''), severities);
    });
  }

  it('points at the other name of a document, and offers either', () => {
    const text = '《云岫县重大行政决策程序规定》和《云岫县重大行政决策规定》';
    const [finding] = lint(parse(text)).filter(({ rule }) => rule === 'citation-form');
    assert.deepEqual(finding?.related[0]?.span, { start: 0, end: 15 });
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      ['统一为《云岫县重大行政决策程序规定》', '统一为《云岫县重大行政决策规定》'],
    );
  });
});

describe('citation-form: a plan cited with its years', () => {
  const inReport = (prose: string) =>
    `关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n落实${prose}要求。\n二、存在的不足和原因`;
  const PLAN = '国民经济和社会发展第十四个五年规划和2035年远景目标纲要';

  it('may add the years a plan has', () => {
    assertFound('citation-form', inReport(`《${PLAN}（2021—2025年）》`));
  });

  it('may not add years it never had', () => {
    assertFound('citation-form', inReport(`⟦《${PLAN}（2022—2026年）》⟧`));
  });
});
