import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { wordingAt } from '../../../src/core/citing/party-meetings.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { assertFound } from '../rules/found.ts';

describe('congresses and their plenums', () => {
  for (const [name, names, moment, wording] of [
    ['four plenums or more are no list', [], { year: 2021, day: '2022-03-31' }, '党的十九大和十九届历次全会'],
    ['signed before a congress closed', [], { year: 2022, day: '2022-10-20' }, '党的十九大和十九届历次全会'],
    ['signed after it, before its second plenum', [], { year: 2022, day: '2022-12-30' }, '党的二十大'],
    ['the year’s own plenums alone', [], { year: 2023, day: '2024-12-30' }, '党的二十大和二十届二中全会'],
    ['a congress that is named', ['十八'], { year: 2019, day: '2020-03-31' }, '党的十八大和十八届历次全会'],
    ['one not yet held', ['二十'], { year: 2018, day: '2019-03-31' }, '党的十九大和十九届二中、三中全会'],
    ['before all that are known', [], { year: 2010, day: '2011-03-31' }, '党的全国代表大会'],
  ] as const) {
    it(`${name}: ${wording}`, () => assert.equal(wordingAt(names, moment), wording));
  }

  it('a congress whose quotation ends further on is reported without the opening mark', () => {
    const report = (words: string) =>
      sampleReport({
        title: '云岫县水利局关于2021年度法治政府建设情况的报告',
        number: '云水发〔2022〕3号',
        leadIn: '现将2021年度法治政府建设情况报告如下：',
        achievements: `一、2021年度主要举措和成效\n围绕“${words}”开展讨论。`,
        problems: '二、2021年度存在的不足和原因\n主要原因是专业人员偏少。',
        leadership: '三、2021年度主要负责人履行推进法治建设第一责任人职责情况\n主持专题会议四次。',
        plan: '四、2022年度主要安排\n加强执法队伍。',
        date: '2022年2月5日',
      });
    assertFound('anachronism', report('⟦二十大⟧精神在基层'), report('党的十九大和十九届历次全会精神在基层'));
  });
});
