import { describe, it } from 'mocha';
import { sampleReport } from '../fixtures/sample.ts';
import { assertFound } from './found.ts';

describe('anachronism', () => {
  it('leaves out the opening mark of a quotation that ends further on', () => {
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
