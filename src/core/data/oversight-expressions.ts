import type { Expression } from './row-types/expression.ts';
import { formsOf } from './row-types/wrong-forms.ts';

/** Set phrases about supervision, review and the organs that carry them out. */
export const OVERSIGHT_EXPRESSIONS: readonly Expression[] = [
  {
    id: '行政机关负责人出庭应诉',
    forms: formsOf('行政机关负责人出庭应诉', [
      '党政领导出庭应诉',
      '党政领导干部出庭应诉',
      '党政负责人出庭应诉',
      '行政负责人出庭应诉',
      '行政领导出庭应诉',
      '行政首长出庭应诉',
      '行政机关领导出庭应诉',
      '行政机关首长出庭应诉',
      '领导干部出庭应诉',
    ]),
    severity: 'warning',
    from: 2015,
    why: '应当出庭应诉的是“被诉行政机关负责人”',
    source: '《行政诉讼法》第三条',
  },
  {
    id: '行政复议申请人、被申请人',
    forms: [
      ...formsOf('申请人和被申请人', ['复议人和被复议人', '复议人和被复议单位', '复议人和被复议机关']),
      ...formsOf('申请人与被申请人', ['复议人与被复议人', '复议人与被复议单位', '复议人与被复议机关']),
      ...formsOf('申请人、被申请人', ['复议人、被复议人', '复议人、被复议单位', '复议人、被复议机关']),
      ...formsOf('被申请人', ['被复议人', '被复议单位'], { unlessBefore: ['员', '民'] }),
    ],
    severity: 'warning',
    why: '行政复议的当事人称“申请人”“被申请人”',
    source: '《行政复议法》',
  },
  {
    id: '行政复议主渠道',
    forms: formsOf('化解行政争议的主渠道', ['化解行政争议的主阵地', '化解行政争议主阵地']),
    severity: 'info',
    from: 2021,
    why: '行政复议法的提法是“主渠道作用”',
    source: '《行政复议法》第一条',
  },
  {
    id: '人大代表建议、政协委员提案',
    forms: [
      ...formsOf('人大代表建议', ['人大代表提案', '人大提案'], { unlessBefore: ['权'] }),
      ...formsOf('政协委员提案', ['政协委员议案'], { unlessBefore: ['提案', '、', '和', '及', '建议'] }),
    ],
    severity: 'warning',
    why: '人大代表提“议案”“建议”，政协委员提“提案”',
    source: '《全国人民代表大会和地方各级人民代表大会代表法》、《中国人民政治协商会议章程》',
  },
  {
    id: '向人大报告、向政协通报',
    forms: ['', '区', '县', '市', '同级'].flatMap((level) =>
      formsOf(`向${level}政协通报`, [`向${level}政协报告`, `向${level}政协汇报`]),
    ),
    severity: 'warning',
    why: '政府向人大报告工作，向政协通报情况',
    source: '《地方各级人民代表大会和地方各级人民政府组织法》、《法治政府建设实施纲要（2021—2025年）》',
  },
  {
    id: '人大监督、政协民主监督',
    forms: [
      ...formsOf('人大监督', ['人大民主监督', '人大的民主监督']),
      ...formsOf('政协民主监督', ['政协法律监督', '政协的法律监督']),
    ],
    severity: 'error',
    why: '人大行使法律监督和工作监督，政协进行民主监督',
    source: '《各级人民代表大会常务委员会监督法》、《中国人民政治协商会议章程》',
  },
  {
    id: '推进法治建设第一责任人',
    forms: [
      ...formsOf('推进法治建设第一责任人', [
        '推进法治政府建设第一责任人',
        '推动法治建设第一责任人',
        '推动法治政府建设第一责任人',
      ]),
      ...formsOf('推进法治建设第一责任人', ['法治政府建设第一责任人'], { unlessAfter: ['推进', '推动'] }),
    ],
    severity: 'info',
    from: 2017,
    why: '文件的提法是“推进法治建设第一责任人职责”',
    source: '《党政主要负责人履行推进法治建设第一责任人职责规定》',
  },
  {
    id: '一规划两纲要',
    forms: formsOf('一规划两纲要', ['两规划一纲要', '两纲要一规划', '一纲要两规划']),
    severity: 'error',
    from: 2021,
    why: '指《法治中国建设规划》和法治社会、法治政府两个建设实施纲要',
    source: '《法治中国建设规划（2020—2025年）》等三个文件',
  },
  {
    id: '行刑衔接',
    forms: [
      ...formsOf('行刑衔接', ['行刑连接', '刑行衔接']),
      ...formsOf('行政执法与刑事司法衔接', ['行政执法与刑事司法连接', '行政执法和刑事司法连接']),
    ],
    severity: 'warning',
    why: '固定用语是“行政执法与刑事司法衔接”，简称“行刑衔接”',
    source: '《行政处罚法》第二十七条',
  },
  {
    id: '督查督办',
    forms: formsOf('督查督办', ['督察督办']),
    severity: 'info',
    why: '政府系统用“督查”',
    source: '《政府督查工作条例》',
  },
  {
    id: '政府督查',
    forms: formsOf('政府督查工作', ['政府督察工作']),
    severity: 'warning',
    from: 2021,
    why: '政府系统用“督查”',
    source: '《政府督查工作条例》',
  },
];
