import type { MemberSet } from './row-types/member-set.ts';

const DECISION_2014 = '党的十八届四中全会《决定》';

/** Sets of law and government whose members and order are fixed. */
export const LEGAL_SETS: readonly MemberSet[] = [
  {
    id: '科学立法、严格执法、公正司法、全民守法',
    members: [
      { right: '科学立法' },
      { right: '严格执法' },
      { right: '公正司法', wrong: ['公平司法', '公开司法'] },
      { right: '全民守法', wrong: ['全面守法', '全员守法', '全体守法'] },
    ],
    least: 3,
    severity: 'warning',
    source: '党的十八大报告',
  },
  {
    id: '领导立法、保证执法、支持司法、带头守法',
    members: [
      { right: '领导立法' },
      { right: '保证执法', wrong: ['保障执法'] },
      { right: '支持司法', wrong: ['保证司法', '保障司法'] },
      { right: '带头守法' },
    ],
    least: 3,
    severity: 'warning',
    source: DECISION_2014,
  },
  {
    id: '尊法学法守法用法',
    members: [{ right: '尊法', wrong: ['遵法'] }, { right: '学法' }, { right: '守法' }, { right: '用法' }],
    least: 3,
    isWhole: true,
    severity: 'warning',
    source: '《党政主要负责人履行推进法治建设第一责任人职责规定》',
  },
  {
    id: '依法治国、依法执政、依法行政',
    members: [{ right: '依法治国' }, { right: '依法执政' }, { right: '依法行政' }],
    least: 3,
    followedBy: ['共同推进'],
    severity: 'warning',
    source: DECISION_2014,
  },
  {
    id: '法治国家、法治政府、法治社会',
    members: [{ right: '法治国家' }, { right: '法治政府' }, { right: '法治社会' }],
    least: 3,
    followedBy: ['一体建设'],
    severity: 'warning',
    source: DECISION_2014,
  },
  {
    id: '严格规范公正文明执法',
    members: [{ right: '严格' }, { right: '规范' }, { right: '公正', wrong: ['公平'] }, { right: '文明' }],
    least: 4,
    followedBy: ['执法'],
    severity: 'warning',
    source: DECISION_2014,
  },
  {
    id: '重大行政决策法定程序',
    members: [
      { right: '公众参与' },
      { right: '专家论证', wrong: ['专家评估', '专家评审'] },
      { right: '风险评估' },
      { right: '合法性审查', wrong: ['合法性审核', '合法审查', '合法性评估'] },
      {
        right: '集体讨论决定',
        also: ['集体讨论、决定'],
        wrong: ['集体研究决定', '集体讨论', '集体决定', '集体讨论审议'],
      },
    ],
    least: 4,
    isWhole: true,
    severity: 'warning',
    source: '《重大行政决策程序暂行条例》',
  },
  {
    id: '简政放权、放管结合、优化服务',
    members: [{ right: '简政放权' }, { right: '放管结合' }, { right: '优化服务' }],
    least: 3,
    severity: 'warning',
    source: '《优化营商环境条例》第三条',
  },
  {
    id: '四个亲自',
    members: [
      {
        right: '重要工作亲自部署',
        wrong: ['重点工作亲自部署', '重大工作亲自部署', '重要工作亲自安排', '重要工作上报部署'],
      },
      { right: '重大问题亲自过问', wrong: ['重要问题亲自过问', '重点问题亲自过问', '重大事项亲自过问'] },
      { right: '重点环节亲自协调', wrong: ['重要环节亲自协调', '关键环节亲自协调', '重大环节亲自协调'] },
      { right: '重要任务亲自督办', also: ['重要案件亲自督办'], wrong: ['重大任务亲自督办', '重点任务亲自督办'] },
    ],
    least: 2,
    severity: 'warning',
    source: '《党政主要负责人履行推进法治建设第一责任人职责规定》第四条',
  },
  {
    id: '亲自部署、亲自过问、亲自协调、亲自督办',
    members: [{ right: '亲自部署' }, { right: '亲自过问' }, { right: '亲自协调' }, { right: '亲自督办' }],
    least: 4,
    severity: 'info',
    source: '《党政主要负责人履行推进法治建设第一责任人职责规定》第四条',
  },
  {
    id: '办事依法、遇事找法、解决问题用法、化解矛盾靠法',
    members: [
      { right: '办事依法' },
      { right: '遇事找法' },
      { right: '解决问题用法', wrong: ['解决问题靠法'] },
      { right: '化解矛盾靠法', wrong: ['化解矛盾用法'] },
    ],
    least: 4,
    severity: 'warning',
    source: DECISION_2014,
  },
  {
    id: '深化改革、推动发展、化解矛盾、维护稳定',
    members: [{ right: '深化改革' }, { right: '推动发展' }, { right: '化解矛盾' }, { right: '维护稳定' }],
    least: 4,
    severity: 'warning',
    source: DECISION_2014,
  },
];
