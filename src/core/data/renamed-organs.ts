import type { Expression, WrongForm } from './row-types/expression.ts';
import { formsOf } from './row-types/wrong-forms.ts';

/** The reform was carried out in the counties by March 2019; what is told of earlier times says 原. */
const REFORM = { severity: 'info', from: 2020, source: '《深化党和国家机构改革方案》（2018年）' } as const;
const FORMER = ['原', '原县', '原区', '原市', '原省', '原国家', '以前的', '改革前的'];

const renamed = (right: string, wrong: readonly string[], besides: readonly string[] = []): readonly WrongForm[] =>
  formsOf(right, wrong, { unlessAfter: [...FORMER, ...besides] });

/** Organs that bear another name since the reform of 2018 and later ones. */
export const RENAMED_ORGANS: readonly Expression[] = [
  {
    ...REFORM,
    id: '司法局',
    forms: ['省', '市', '县', '区'].flatMap((level) =>
      renamed(`${level}司法${level === '省' ? '厅' : '局'}`, [`${level}法制办`, `${level}政府法制办`]),
    ),
    why: '政府法制办公室已并入司法行政部门',
  },
  {
    ...REFORM,
    id: '市场监管局',
    forms: renamed('市场监管局', [
      '工商局',
      '工商行政管理局',
      '质监局',
      '质量技术监督局',
      '食药监局',
      '食品药品监督管理局',
    ]),
    why: '工商、质监、食药监部门已合并为市场监督管理部门',
  },
  {
    ...REFORM,
    id: '自然资源局',
    forms: renamed('自然资源局', ['国土资源局', '国土局']),
    why: '国土资源部门已改组为自然资源部门',
  },
  {
    ...REFORM,
    id: '生态环境局',
    forms: renamed('生态环境局', ['环保局', '环境保护局']),
    why: '环境保护部门已改组为生态环境部门',
  },
  {
    ...REFORM,
    id: '卫生健康部门',
    forms: [...renamed('卫健委', ['卫计委']), ...renamed('卫健局', ['卫计局', '卫生计生局', '卫生和计划生育局'])],
    why: '卫生计生部门已改组为卫生健康部门',
  },
  {
    ...REFORM,
    id: '应急管理局',
    forms: renamed('应急管理局', ['安监局', '安全生产监督管理局'], ['煤', '煤矿']),
    why: '安全生产监管部门已并入应急管理部门',
  },
  {
    ...REFORM,
    id: '文化和旅游局',
    forms: renamed('文化和旅游局', ['文广新局', '文化广电新闻出版局']),
    why: '文化、旅游部门已合并',
  },
  {
    ...REFORM,
    id: '农业农村局',
    forms: renamed('农业农村局', ['农业局']),
    why: '农业部门已改组为农业农村部门',
  },
  {
    ...REFORM,
    id: '税务局',
    forms: renamed('税务局', ['国税局', '地税局', '国家税务局', '地方税务局']),
    why: '国税、地税机构已合并为税务局',
    source: '《国税地税征管体制改革方案》（2018年）',
  },
  {
    ...REFORM,
    id: '消防救援',
    forms: [...renamed('消防救援大队', ['公安消防大队']), ...renamed('消防救援支队', ['公安消防支队'])],
    why: '公安消防部队已转制为国家综合性消防救援队伍',
  },
  {
    ...REFORM,
    id: '扶贫办',
    forms: renamed('乡村振兴局', ['扶贫办', '扶贫开发办公室']),
    from: 2022,
    to: 2023,
    why: '扶贫工作机构2021年起改称乡村振兴局',
    source: '国家乡村振兴局2021年2月挂牌',
  },
  {
    ...REFORM,
    id: '乡村振兴局',
    forms: renamed('农业农村局', ['扶贫办', '扶贫开发办公室', '乡村振兴局']),
    from: 2025,
    why: '乡村振兴局已并入农业农村部门',
    source: '《党和国家机构改革方案》（2023年）',
  },
];
