import type { Expression } from './row-types/expression.ts';
import { formsOf, swapped } from './row-types/wrong-forms.ts';

const HOTLINE = '12345政务服务便民热线';
const HOTLINE_SOURCE = '国办发〔2020〕53号';

const hotline = (names: readonly string[]) =>
  ['12345', '“12345”', '"12345"'].flatMap((number) =>
    formsOf(
      HOTLINE,
      names.map((name) => `${number}${name}`),
    ),
  );

/** Official names of services, registers and organs. */
export const OFFICIAL_NAMES: readonly Expression[] = [
  {
    id: HOTLINE,
    forms: hotline(['市长热线', '市长公开电话', '市长专线', '政府热线', '政府服务热线', '县长热线', '区长热线']),
    severity: 'warning',
    from: 2021,
    why: '各地热线2021年起统一名称，可简称“12345热线”',
    source: HOTLINE_SOURCE,
  },
  {
    id: '12345热线的全称',
    forms: hotline(['政务服务热线', '政务热线', '便民热线', '便民服务热线', '便民服务平台']),
    severity: 'info',
    from: 2021,
    why: '国家统一的名称有“政务服务便民”六字，地方另有正式名称的除外',
    source: HOTLINE_SOURCE,
  },
  {
    id: '经营异常名录',
    forms: ['列入', '移入', '纳入', '移出'].flatMap((verb) => formsOf(`${verb}经营异常名录`, [`${verb}异常名录`])),
    severity: 'warning',
    why: '法定名称是“经营异常名录”',
    source: '《企业信息公示暂行条例》第十七条',
  },
  {
    id: '严重失信主体名单',
    forms: formsOf('严重失信主体名单', ['失信黑名单', '失信“黑名单”', '失信人员黑名单']),
    severity: 'info',
    from: 2021,
    why: '规范名称是“严重失信主体名单”；法院公布的称“失信被执行人名单”',
    source: '国办发〔2020〕49号',
  },
  {
    id: '行政裁量权基准',
    forms: [
      ...formsOf('行政裁量权基准', ['行政执法自由裁量权基准', '行政自由裁量权基准', '行政自由裁量基准']),
      ...formsOf('行政处罚裁量权基准', ['行政处罚自由裁量权基准', '行政处罚自由裁量基准', '行政处罚自由裁量标准']),
    ],
    severity: 'info',
    from: 2022,
    why: '现称“行政裁量权基准”，不用“自由裁量”',
    source: '国办发〔2022〕27号',
  },
  {
    id: '市域社会治理现代化',
    forms: formsOf('市域社会治理现代化', ['市域治理现代化']),
    severity: 'warning',
    why: '试点工作的名称是“市域社会治理现代化”',
    source: '中央政法委全国市域社会治理现代化试点工作',
  },
  {
    id: '中央生态环境保护督察',
    forms: formsOf('中央生态环境保护督察', [
      '中央环保督查',
      '中央环境保护督查',
      '中央生态环保督查',
      '中央生态环境保护督查',
    ]),
    severity: 'warning',
    from: 2019,
    why: '名称用“督察”',
    source: '《中央生态环境保护督察工作规定》',
  },
  {
    id: '中央环保督察的全称',
    forms: formsOf('中央生态环境保护督察', ['中央环保督察', '中央环境保护督察']),
    severity: 'info',
    from: 2019,
    why: '2019年起的全称是“中央生态环境保护督察”',
    source: '《中央生态环境保护督察工作规定》',
  },
  {
    id: '国家宪法日',
    forms: formsOf('国家宪法日', ['全国法制宣传日', '全国法治宣传日'], {
      unlessAfter: ['12.4', '12·4', '12．4', '”', '"'],
    }),
    severity: 'warning',
    from: 2014,
    why: '2014年起12月4日为国家宪法日',
    source: '全国人大常委会关于设立国家宪法日的决定',
  },
  {
    id: '中央全面依法治国委员会',
    forms: [
      ...formsOf('中央全面依法治国委员会', ['中央依法治国委员会', '中央全面依法治国领导小组']),
      ...['省', '市', '县', '区'].flatMap((level) =>
        formsOf(`全面依法治${level}委员会`, [`全面依法治${level}领导小组`, `依法治${level}领导小组`]),
      ),
    ],
    severity: 'info',
    from: 2020,
    why: '2018年党和国家机构改革后称“委员会”',
    source: '《深化党和国家机构改革方案》',
  },
  {
    id: '机关名称用“和”',
    forms: [
      ...swapped('人力资源与', '人力资源和', ['社会保障局', '社会保障厅', '社会保障部']),
      ...swapped('住房与', '住房和', ['城乡建设局', '城乡建设厅', '城乡建设部', '城乡建设委员会']),
      ...swapped('文化与', '文化和', ['旅游局', '旅游厅', '旅游部']),
      ...swapped('发展与', '发展和', ['改革委员会', '改革局']),
    ],
    severity: 'warning',
    why: '机关名称用“和”不用“与”',
    source: '国务院机构设置',
  },
  {
    id: '市场监督管理局',
    forms: formsOf('市场监督管理局', ['市场监督局', '市场管理监督局']),
    severity: 'info',
    from: 2019,
    why: '全称“市场监督管理局”，简称“市场监管局”',
    source: '《深化党和国家机构改革方案》',
  },
];
