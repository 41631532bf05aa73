import type { Validity } from './row-types/expression.ts';

/** A numbered name that stands for a list, and the list in its official order. */
export interface CollectiveName extends Validity {
  /** Without quotation marks, as it stands inside them. */
  readonly name: string;
  readonly members: readonly string[];
  readonly source: string;
}

/** Numbered names a report uses without spelling them out; those whose members the rules judge stand in the member sets. */
export const COLLECTIVE_NAMES: readonly CollectiveName[] = [
  {
    name: '两个确立',
    members: ['确立习近平同志党中央的核心、全党的核心地位', '确立习近平新时代中国特色社会主义思想的指导地位'],
    from: 2021,
    source: '党的十九届六中全会决议',
  },
  {
    name: '两个维护',
    members: ['坚决维护习近平总书记党中央的核心、全党的核心地位', '坚决维护党中央权威和集中统一领导'],
    from: 2018,
    source: '《中国共产党纪律处分条例》',
  },
  {
    name: '三个务必',
    members: ['务必不忘初心、牢记使命', '务必谦虚谨慎、艰苦奋斗', '务必敢于斗争、善于斗争'],
    from: 2022,
    source: '党的二十大报告',
  },
  {
    name: '三重一大',
    members: ['重大决策', '重要人事任免', '重大项目安排', '大额度资金运作'],
    source: '中办、国办《关于进一步推进国有企业贯彻落实“三重一大”决策制度的意见》（2010年）',
  },
  {
    name: '三项制度',
    members: ['行政执法公示制度', '执法全过程记录制度', '重大执法决定法制审核制度'],
    source: '国办发〔2018〕118号',
  },
  {
    name: '双随机、一公开',
    members: ['随机抽取检查对象', '随机选派执法检查人员', '抽查情况及查处结果及时向社会公开'],
    source: '国发〔2019〕5号',
  },
  {
    name: '放管服',
    members: ['简政放权', '放管结合', '优化服务'],
    source: '《优化营商环境条例》第三条',
  },
  {
    name: '一规划两纲要',
    members: [
      '《法治中国建设规划（2020—2025年）》',
      '《法治社会建设实施纲要（2020—2025年）》',
      '《法治政府建设实施纲要（2021—2025年）》',
    ],
    from: 2020,
    to: 2025,
    source: '中共中央、国务院印发的三份文件',
  },
];
