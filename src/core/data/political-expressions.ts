import { PLENUM_NAMES } from './plenum-names.ts';
import type { Expression } from './row-types/expression.ts';
import { formsOf, swapped } from './row-types/wrong-forms.ts';

const USAGE = '党的文件固定提法';

/** Set political phrases, in their official wording. Sets of several members stand in member-sets.ts. */
export const POLITICAL_EXPRESSIONS: readonly Expression[] = [
  {
    id: '习近平新时代中国特色社会主义思想',
    forms: formsOf('习近平新时代中国特色社会主义思想', [
      '习近平新时代中国特色社会主义理论',
      '习近平新时代中国特色思想',
      '习近平总书记新时代中国特色社会主义思想',
      '习近平同志新时代中国特色社会主义思想',
    ]),
    severity: 'error',
    why: '这一思想的名称是固定的',
    source: '党的十九大通过的《中国共产党章程》',
  },
  {
    id: '以习近平同志为核心的党中央',
    forms: [
      ...formsOf('以习近平同志为核心', ['以习近平总书记为核心', '以习近平主席为核心', '以习近平为核心']),
      ...formsOf('以习近平同志为核心的党中央', ['以习近平同志为核心的中央', '以习近平同志为核心党中央'], {
        unlessBefore: ['领导集体', '军委'],
      }),
    ],
    severity: 'error',
    from: 2017,
    why: '固定提法是“以习近平同志为核心的党中央”',
    source: '党的十八届六中全会公报',
  },
  {
    id: '重要指示批示',
    forms: formsOf('重要指示批示', ['重要批示指示']),
    severity: 'info',
    why: '通行次序是“指示批示”',
    source: USAGE,
  },
  {
    id: '“两个维护”“四个意识”“四个自信”的数目',
    forms: [
      ...formsOf('“两个维护”', ['“四个维护”']),
      ...formsOf('“四个自信”', ['“两个自信”']),
      ...formsOf('“两个确立”', ['“四个确立”']),
    ],
    severity: 'error',
    from: 2018,
    why: '数目写错：“两个确立”“四个意识”“四个自信”“两个维护”',
    source: USAGE,
  },
  {
    id: '“五位一体”“四个全面”',
    forms: [
      ...formsOf('统筹推进“五位一体”', ['协调推进“五位一体”']),
      ...formsOf('协调推进“四个全面”', ['统筹推进“四个全面”']),
      ...formsOf('“五位一体”总体布局', ['“五位一体”战略布局', '“五位一体”整体布局']),
      ...formsOf('“四个全面”战略布局', ['“四个全面”总体布局', '“四个全面”战略部署']),
    ],
    severity: 'error',
    why: '固定提法是统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局',
    source: '《中国共产党章程》总纲',
  },
  {
    id: '总揽全局、协调各方',
    forms: formsOf('总揽全局、协调各方', [
      '总揽全局、领导一切',
      '总览全局、协调各方',
      '统揽全局、协调各方',
      '总揽全局、领导各方',
    ]),
    severity: 'warning',
    why: '固定提法是“党总揽全局、协调各方”',
    source: '《中国共产党章程》总纲',
  },
  {
    id: '人民当家作主',
    forms: swapped('当家做', '当家作', ['主']),
    severity: 'warning',
    why: '文件用“当家作主”',
    source: '《中国共产党章程》总纲',
  },
  {
    id: '国家治理体系和治理能力现代化',
    forms: formsOf('国家治理体系和治理能力现代化', [
      '国家治理体系和国家治理能力现代化',
      '国家治理能力和治理体系现代化',
    ]),
    severity: 'warning',
    why: '固定提法是“国家治理体系和治理能力现代化”',
    source: '党的十八届三中全会《决定》',
  },
  {
    id: '以人民为中心的发展思想',
    forms: formsOf('以人民为中心的发展思想', ['以人民为中心的发展理念', '以人民为中心发展思想']),
    severity: 'info',
    why: '固定提法是“以人民为中心的发展思想”',
    source: '《中国共产党章程》总纲',
  },
  {
    id: '坚持以人民为中心',
    forms: formsOf('坚持以人民为中心', ['实行以人民为中心', '执行以人民为中心', '实施以人民为中心'], {
      unlessBefore: ['的'],
    }),
    severity: 'warning',
    why: '与“以人民为中心”搭配的动词是“坚持”',
    source: '党的十九大报告“十四个坚持”',
  },
  {
    id: '铸牢中华民族共同体意识',
    forms: formsOf('铸牢中华民族共同体意识', [
      '筑牢中华民族共同体意识',
      '铸造中华民族共同体意识',
      '树牢中华民族共同体意识',
    ]),
    severity: 'error',
    why: '固定提法是“铸牢”',
    source: '《中国共产党章程》总纲',
  },
  {
    id: '三重一大',
    forms: formsOf('“三重一大”', ['“三重三大”', '“一重三大”', '“三大一重”', '“三重一达”']),
    severity: 'error',
    why: '即三类“重”、一类“大”：重大决策、重要人事任免、重大项目安排和大额度资金运作',
    source: '中办发〔2010〕17号',
  },
  {
    id: '党政同责、一岗双责',
    forms: [...formsOf('一岗双责', ['一岗双职', '一岗双则']), ...formsOf('党政同责', ['党政同职'])],
    severity: 'error',
    why: '这里是“责任”的“责”',
    source: '《地方党政领导干部安全生产责任制规定》',
  },
  {
    id: '关键少数',
    forms: formsOf('“关键少数”', ['“少数关键”']),
    severity: 'error',
    why: '指领导干部，固定提法是“关键少数”',
    source: USAGE,
  },
  {
    id: '全面从严治党',
    forms: formsOf('全面从严治党', ['全面从严管党'], { unlessBefore: ['治党'] }),
    severity: 'info',
    why: '固定提法是“全面从严治党”',
    source: '《中国共产党章程》总纲',
  },
  {
    id: '中央八项规定及其实施细则',
    forms: formsOf('中央八项规定及其实施细则', ['中央八项规定及实施细则']),
    severity: 'info',
    why: '文件名称有“其”字',
    source: USAGE,
  },
  ...PLENUM_NAMES,
  {
    id: '新时代“枫桥经验”',
    forms: [
      ...formsOf('新时代“枫桥经验”', ['“新时代枫桥经验”', '新时代“枫桥”经验']),
      ...formsOf('“枫桥经验”', ['“枫桥”经验']),
      ...formsOf('“枫桥经验”', ['枫桥经验'], {
        unlessAfter: ['“', '‘', '"', "'", '「', '“新时代', '‘新时代'],
        unlessBefore: ['”', '’', '"', "'", '」'],
      }),
    ],
    severity: 'info',
    why: '引号加在“枫桥经验”四字上',
    source: USAGE,
  },
  {
    id: '枫桥',
    forms: [...formsOf('枫桥', ['枫侨']), ...formsOf('“枫桥经验”', ['“峰桥经验”', '“风桥经验”'])],
    severity: 'error',
    why: '浙江诸暨地名“枫桥”',
    source: '地名',
  },
];
