import type { StatutoryPartId } from '../../../src/core/model/part.ts';

/** Headings as they are met in published reports. `G` is 法治政府建设, `Y` the report year in any wording, `N` the next. */
export const ALIASES: Readonly<Record<StatutoryPartId, string>> = {
  achievements: `
    推进G的主要举措和成效 | Y推进G的主要举措和成效 | G基本情况 | 工作情况 | 全区G工作推进情况 | G的主要举措和成效
    YG的主要举措和成效 | 主要举措和成效 | G工作主要举措及成效 | 推进法治建设的主要举措和突出成效
    主要工作举措和成效 | 主要工作及成效 | G主要工作及成效 | Y主要工作成效 | 主要做法和成效
    主要做法及成效 | 基本情况和主要成效 | G主要措施 | 推进G情况 | YG情况 | G工作开展情况
    工作开展情况 | 完成情况 | 工作总体情况 | 主要工作情况 | 工作成效 | 主要工作做法 | 取得的主要成效
    工作推进情况 | G工作总结 | 年度工作回顾 | 开展的主要工作 | Y主要工作情况 | Y工作总结`,
  problems: `
    推进G的主要问题和原因 | 存在的问题和不足 | 存在问题 | G存在的不足和原因 | 存在的不足、原因和问题整改情况
    Y推进G存在的不足和原因 | Y推荐G存在的不足和原因 | G工作存在的问题及原因 | G工作中存在的主要问题
    存在的问题 | 存在的不足和原因 | 存在的不足及原因 | 存在的问题及原因 | 存在的问题及原因分析
    存在的主要问题 | 存在的主要问题和原因 | 存在的问题和困难 | 存在的问题与不足 | 问题和不足 | 不足之处
    存在的短板弱项 | 存在的差距和不足 | 主要问题及原因分析`,
  leadership: `
    党政主要负责人履行推进法治建设第一责任人职责和加强G的有关情况 | 单位负责人履行推进法治建设第一责任人职责情况
    党政主要负责人履行推进法治建设第一责任人职责 | 加强党的领导，切实履行党政主要负责人推进法治建设第一责任人职责
    区政府主要负责同志履行推进法治建设第一责任人职责情况 | Y党政主要负责人履行推进法治建设第一责任人职责的有关情况
    党政主要负责人严格履行推进法治建设第一责任人职责情况 | 党政负责人积极履行推进G第一责任人职责
    切实履行法治建设第一责任人职责 | 压实第一责任人职责 | 坚决履行推进G第一责任人职责 | 履行第一责任，全面筑牢法治根基
    主要负责人履行推进法治建设第一责任人职责情况 | 局长履行法治建设第一责任人职责情况 | 党组书记履行推进G第一责任人职责的情况
    党政主要负责同志履行推进法治建设第一责任人职责有关情况 | 落实第一责任人职责情况 | 主要领导履职情况
    Y党政主要负责人履行推进法治建设第一责任人职责，加强G的有关情况`,
  plan: `
    N推进G的主要安排 | N主要工作安排 | 改进措施 | N工作思路 | 下一年度G的初步安排 | NG主要工作设想
    下一步工作打算 | 下步工作打算 | 下一步打算 | 下一步工作计划 | 下一步工作安排 | 下一步工作举措 | 下一步工作思路
    下一步工作措施 | 下一步工作重点 | N工作计划 | N工作打算 | N工作重点 | N工作要点 | N工作安排 | N工作谋划
    今后工作打算 | 下一阶段工作安排 | 工作展望 | 努力方向 | 下一步改进措施 | 下年度推进G的主要安排 | 整改措施
    下一步整改措施 | NG工作计划 | N重点工作`,
  other: `
    其他需要报告的情况 | 其他需要报告的事项 | 其他需要说明的情况 | 其他需要说明的事项 | 需要报告的其他情况 | 其他情况 | 其他事项`,
};

/** Headings that merge two parts. */
export const MERGED: readonly (readonly [heading: string, parts: readonly StatutoryPartId[]])[] = [
  ['存在的问题及下一步打算', ['problems', 'plan']],
  ['存在的问题和下一步工作打算', ['problems', 'plan']],
  ['存在问题及改进措施', ['problems', 'plan']],
  ['存在的不足及整改措施', ['problems', 'plan']],
  ['存在的问题、下一步工作安排', ['problems', 'plan']],
  ['主要举措、成效和存在的不足', ['achievements', 'problems']],
  ['Y工作情况及N工作思路', ['achievements', 'plan']],
];

/** Headings of what was done: none of them is a part of its own, however it is worded. */
export const THEMATIC = `
  坚持党的领导，落实政治责任 | 加强组织领导，压实法治建设责任 | 强化G组织领导 | 依法全面履行政府职能 | 坚持问题导向，补齐制度短板
  聚焦突出问题，开展专项整治 | 完善规划体系，健全决策机制 | 健全重大行政决策机制 | 强化工作措施，狠抓落实 | 解决群众困难，化解矛盾纠纷
  严格落实普法计划，增强法治观念 | 推进其他领域改革 | 做好信访和其他事项办理工作 | 破解企业难题，优化营商环境 | 落实整改措施，巩固督察成果
  明确目标任务，细化责任清单 | 厘清问题清单，抓好整改 | 持续加强规范性文件管理 | 全面提升行政执法水平 | 制定工作要点，统筹部署推进`;

/** The headings of a list, with year words put in. */
export function wordings(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((heading) => heading.trim().replace('G', '法治政府建设'))
    .filter((heading) => heading !== '')
    .flatMap((heading) => {
      const years = ['2023年度', '2023年', '本年度', '上一年度'].map((year) => heading.replace('Y', year));
      return (heading.includes('Y') ? years : [heading]).flatMap((row) =>
        row.includes('N') ? ['2024年度', '2024年'].map((year) => row.replace('N', year)) : [row],
      );
    });
}
