import type { MemberSet } from './row-types/member-set.ts';

const CHARTER = '《中国共产党章程》总纲';

/** Political sets whose members, verbs and order are fixed. */
export const POLITICAL_SETS: readonly MemberSet[] = [
  {
    id: '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    members: [
      {
        right: '增强“四个意识”',
        also: ['树牢', '牢固树立', '树立', '不断增强', '切实增强', '强化', '进一步增强'].map(
          (verb) => `${verb}“四个意识”`,
        ),
        wrong: ['坚定“四个意识”', '做到“四个意识”', '坚决做到“四个意识”'],
      },
      {
        right: '坚定“四个自信”',
        also: ['不断坚定', '更加坚定', '始终坚定'].map((verb) => `${verb}“四个自信”`),
        wrong: ['增强“四个自信”', '做到“四个自信”', '树牢“四个自信”', '树立“四个自信”'],
      },
      {
        right: '做到“两个维护”',
        also: ['坚决做到', '自觉做到', '始终做到', '切实做到', '践行', '坚决践行', '忠诚践行'].map(
          (verb) => `${verb}“两个维护”`,
        ),
        wrong: ['增强“两个维护”', '坚定“两个维护”', '树牢“两个维护”'],
      },
    ],
    least: 2,
    severity: 'error',
    from: 2018,
    source: CHARTER,
  },
  {
    id: '“四个意识”',
    members: [{ right: '政治意识' }, { right: '大局意识' }, { right: '核心意识' }, { right: '看齐意识' }],
    least: 3,
    isWhole: true,
    severity: 'warning',
    from: 2016,
    source: CHARTER,
  },
  {
    id: '“四个自信”',
    members: [{ right: '道路自信' }, { right: '理论自信' }, { right: '制度自信' }, { right: '文化自信' }],
    least: 3,
    isWhole: true,
    severity: 'warning',
    from: 2017,
    source: CHARTER,
  },
  {
    id: '政治判断力、政治领悟力、政治执行力',
    members: [
      { right: '政治判断力', wrong: ['政治研判力', '政治鉴别力'] },
      { right: '政治领悟力', wrong: ['政治领导力', '政治领会力', '政治理解力'] },
      { right: '政治执行力', wrong: ['政治行动力'] },
    ],
    least: 2,
    isWhole: true,
    severity: 'warning',
    source: '2020年12月中央政治局民主生活会',
  },
  {
    id: '创新、协调、绿色、开放、共享的新发展理念',
    members: [{ right: '创新' }, { right: '协调' }, { right: '绿色' }, { right: '开放' }, { right: '共享' }],
    least: 4,
    isWhole: true,
    followedBy: ['的新发展理念', '的发展理念', '新发展理念', '发展理念', '五大发展理念'],
    severity: 'warning',
    source: CHARTER,
  },
  {
    id: '“五位一体”总体布局',
    members: [
      { right: '经济建设' },
      { right: '政治建设' },
      { right: '文化建设' },
      { right: '社会建设' },
      { right: '生态文明建设' },
    ],
    least: 5,
    severity: 'warning',
    source: CHARTER,
  },
  {
    id: '“四个全面”战略布局',
    members: [
      { right: '全面建设社会主义现代化国家', also: ['全面建成小康社会'] },
      { right: '全面深化改革' },
      { right: '全面依法治国' },
      { right: '全面从严治党' },
    ],
    least: 4,
    severity: 'warning',
    source: CHARTER,
  },
  {
    id: '学史明理、学史增信、学史崇德、学史力行',
    members: [{ right: '学史明理' }, { right: '学史增信' }, { right: '学史崇德' }, { right: '学史力行' }],
    least: 2,
    isWhole: true,
    severity: 'warning',
    source: '2021年2月党史学习教育动员大会',
  },
  {
    id: '学思想、强党性、重实践、建新功',
    members: [
      { right: '学思想' },
      { right: '强党性' },
      { right: '重实践', wrong: ['强实践', '促实践'] },
      { right: '建新功', wrong: ['见新功', '立新功'] },
    ],
    least: 3,
    isWhole: true,
    severity: 'warning',
    source: '2023年4月主题教育工作会议',
  },
  {
    id: '以学铸魂、以学增智、以学正风、以学促干',
    members: [{ right: '以学铸魂' }, { right: '以学增智' }, { right: '以学正风' }, { right: '以学促干' }],
    least: 2,
    isWhole: true,
    severity: 'warning',
    source: '2023年主题教育',
  },
];
