import type { Context, Problem, Rule } from '../model/rule.ts';

export const secondReport: Rule = {
  id: 'second-report',
  title: '一个文件里有两份报告',
  reason:
    '一个文件只写一份报告。几份合在一起的（汇编、几个单位的报告、上年文稿留在后面），核对到前一份结束为止，后一份的问题不会指出。请把后一份另存为一个文件。',
  severity: 'info',
  examples: [
    {
      name: '前一份后面又是一份',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n县委、县政府：\n现将2023年度法治政府建设情况报告如下：\n一、主要举措和成效\n全年审查文件12件。\n云岫县司法局\n2024年1月31日\n\n⟦云岫县水利局关于2022年度法治政府建设情况的报告⟧\n县委、县政府：\n现将2022年度法治政府建设情况报告如下：\n一、主要举措和成效\n全年巡查河道40次。',
    },
    {
      name: '附件名称和相关链接里的标题',
      text: '云岫县司法局关于2023年度法治政府建设情况的报告\n县委、县政府：\n现将2023年度法治政府建设情况报告如下：\n一、主要举措和成效\n全年审查文件12件。\n附件：云岫县司法局2022年度法治政府建设情况报告\n云岫县司法局\n2024年1月31日\n云岫县司法局2022年度法治政府建设情况报告',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    if (report.secondReport === undefined) return;
    const message = '从这里起是另一份报告，没有核对。一个文件只写一份，请把这一份另存为一个文件';
    yield { span: report.secondReport, message };
  },
};
