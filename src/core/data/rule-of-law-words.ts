import type { Expression } from './row-types/expression.ts';
import { formsOf, swapped } from './row-types/wrong-forms.ts';

const WHY = '讲治国方式和状态用“法治”，“法制”只指法律制度';
const SINCE_2014 = '党的十八届四中全会《决定》（2014年）以来的提法';

/** 基层法治审核: some provinces' name for reviewing all that a town issues, not its 执法决定 alone. */
const OF_TOWNS = ['基层', '乡镇', '镇街', '街道', '镇街道', '乡镇街道', '（街道）', '村居', '（社区）'];

/** 法治 and 法制. Legitimate 法制 (法制审核、法制统一、法制机构、法制大队 …) and the letters across a word border (学|法制度) are in no row. */
export const RULE_OF_LAW_WORDS: readonly Expression[] = [
  {
    id: '法治政府',
    forms: swapped('法制', '法治', ['政府']),
    severity: 'error',
    why: WHY,
    source: SINCE_2014,
    safe: true,
  },
  {
    id: '法治化营商环境',
    forms: swapped('法制', '法治', ['化营商环境', '化的营商环境', '营商环境']),
    severity: 'error',
    why: '固定提法是“法治化营商环境”',
    source: '《优化营商环境条例》第六十七条',
    safe: true,
  },
  {
    id: '法治国家',
    forms: swapped('法制', '法治', ['国家', '社会', '中国', '思维', '方式', '轨道'], {
      unlessBefore: ['机关', '主义', '工作人员'],
    }),
    severity: 'error',
    why: WHY,
    source: SINCE_2014,
  },
  {
    id: '法治意识',
    forms: swapped('法制', '法治', [
      '意识',
      '观念',
      '理念',
      '精神',
      '信仰',
      '素养',
      '文化',
      '保障',
      '环境',
      '氛围',
      '体系',
      '手段',
    ]),
    severity: 'warning',
    from: 2015,
    why: WHY,
    source: SINCE_2014,
  },
  {
    id: '法治化',
    forms: swapped('法制', '法治', ['化'], { unlessAfter: ['利益'] }),
    severity: 'warning',
    from: 2015,
    why: WHY,
    source: SINCE_2014,
  },
  {
    id: '法治建设',
    forms: swapped('法制', '法治', ['建设'], { unlessAfter: ['民主', '民主与', '民主和'] }),
    severity: 'warning',
    from: 2015,
    why: WHY,
    source: SINCE_2014,
  },
  {
    id: '法治宣传教育',
    forms: [
      ...swapped('法制', '法治', ['宣传'], { unlessBefore: ['日'] }),
      ...swapped('法制', '法治', ['教育'], { unlessBefore: ['所', '中心', '基地', '学校', '学习班'] }),
      ...swapped('法制', '法治', ['宣教', '讲座', '课堂', '培训']),
    ],
    severity: 'warning',
    from: 2016,
    why: '“七五”普法起改称“法治宣传教育”',
    source: '中央宣传部、司法部关于在公民中开展法治宣传教育的第七个五年规划（2016—2020年）',
  },
  {
    id: '法治副校长',
    forms: swapped('法制', '法治', ['副校长', '辅导员']),
    severity: 'warning',
    from: 2022,
    why: '法定名称是“法治副校长”',
    source: '《预防未成年人犯罪法》第十八条、《中小学法治副校长聘任与管理办法》（教育部令第52号）',
  },
  {
    id: '道德与法治',
    forms: formsOf('道德与法治', ['道德与法制']),
    severity: 'warning',
    from: 2017,
    why: '课程2016年秋季学期起统称“道德与法治”',
    source: '教育部办公厅2016年中小学教学用书通知',
  },
  {
    id: '法治督察',
    forms: formsOf('法治督察', ['法治督查', '法制督察', '法制督查']),
    severity: 'warning',
    from: 2019,
    why: '对法治建设的监督检查称“督察”，“督查”用于政府督查',
    source: '《法治政府建设与责任落实督察工作规定》、《政府督查工作条例》',
  },
  {
    id: '《法治日报》',
    forms: formsOf('《法治日报》', ['《法制日报》']),
    severity: 'warning',
    from: 2021,
    inTitles: true,
    why: '该报2020年8月起更名',
    source: '《法治日报》更名启事（2020年8月）',
  },
  {
    id: '习近平法治思想',
    forms: formsOf('习近平法治思想', [
      '习近平法制思想',
      '习近平法治理论',
      '习近平新时代法治思想',
      '习近平总书记法治思想',
      '习近平同志法治思想',
    ]),
    severity: 'error',
    why: '这一思想的名称是固定的',
    source: '中央全面依法治国工作会议（2020年11月）',
  },
  {
    id: '依法治国',
    forms: [
      ...formsOf('依法治国', ['依法制国', '以法治国', '以法制国'], {
        unlessBefore: ['家', '有', '企', '资', '内', '际', '土', '防', '务'],
      }),
      ...swapped('依法制', '依法治', ['省', '市', '县', '区', '镇', '村', '校', '企']),
    ],
    severity: 'error',
    why: '固定提法是“依法治……”',
    source: '《宪法》第五条',
  },
  {
    id: '法制审核',
    forms: swapped('执法决定法治', '执法决定法制', ['审核']),
    severity: 'error',
    why: '这里的“法制”是法定用语，不改作“法治”',
    source: '《行政处罚法》第五十八条、国办发〔2018〕118号',
  },
  {
    id: '行政处罚的法制审核',
    forms: formsOf('法制审核', ['法治审核'], { unlessAfter: OF_TOWNS }),
    severity: 'warning',
    why: '对执法决定的审核，法定用语是“法制审核”',
    source: '《行政处罚法》第五十八条、国办发〔2018〕118号',
  },
];
