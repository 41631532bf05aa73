import type { Expression } from './row-types/expression.ts';
import { formsOf, swapped } from './row-types/wrong-forms.ts';

const DICTIONARY = '《现代汉语词典》（第7版）';
const USAGE = '公文用语';

const withParticles = (words: readonly string[]) => words.flatMap((word) => [word, `了${word}`, `的${word}`]);

/** Words that sound or look alike, or do not go with what follows. */
export const WORD_CHOICES: readonly Expression[] = [
  {
    id: '主体责任',
    forms: formsOf('主体责任', ['主题责任'], { unlessAfter: ['为'], unlessBefore: ['单位', '处室', '科室', '部门'] }),
    severity: 'error',
    why: '承担责任的是“主体”，“主题”指中心内容',
    source: '党内法规通用语',
  },
  {
    id: '新形势',
    forms: [
      ...formsOf('新形势下', ['新形式下'], { unlessAfter: ['以', '用', '种'] }),
      ...formsOf('适应新形势', ['适应新形式'], { unlessBefore: ['的'] }),
      ...formsOf('面对新形势', ['面对新形式'], { unlessBefore: ['的'] }),
      ...formsOf('应对新形势', ['应对新形式'], { unlessBefore: ['的'] }),
      ...formsOf('面临新形势', ['面临新形式'], { unlessBefore: ['的'] }),
      ...formsOf('新形势新任务', ['新形式新任务']),
      ...formsOf('新形势、新任务', ['新形式、新任务']),
      ...formsOf('新形势新要求', ['新形式新要求']),
      ...formsOf('新形势、新要求', ['新形式、新要求']),
      ...formsOf('形势严峻', ['形式严峻']),
      ...formsOf('严峻形势', ['严峻形式']),
      ...formsOf('形势逼人', ['形式逼人']),
      ...formsOf('认清形势', ['认清形式'], { unlessBefore: ['主义'] }),
    ],
    severity: 'error',
    why: '指事物发展的状况用“形势”，“形式”指外在的样子',
    source: DICTIONARY,
  },
  {
    id: '推进法治',
    forms: swapped('推荐', '推进', ['法治政府建设', '法治建设', '依法行政'], {
      unlessBefore: ['的', '示范', '先进', '优秀', '典型', '案例', '项目', '工作者'],
    }),
    severity: 'error',
    why: '“推荐”是介绍使人接受，这里应为“推进”',
    source: DICTIONARY,
  },
  {
    id: '治理体系',
    forms: ['完善', '健全', '推进', '构建', '国家', '社会', '基层', '政府'].flatMap((word) =>
      formsOf(`${word}治理体系`, [`${word}理体系`]),
    ),
    severity: 'error',
    why: '漏了“治”字',
    source: USAGE,
  },
  {
    id: '权力',
    forms: [
      ...swapped('权利', '权力', ['机关', '运行', '制约']),
      ...formsOf('权力清单和责任清单', ['权利清单和责任清单']),
      ...formsOf('权力清单、责任清单', ['权利清单、责任清单']),
      ...formsOf('权力在阳光下运行', ['权利在阳光下运行']),
      ...formsOf('行政权力', ['行政权利'], { unlessBefore: ['义务', '人'] }),
    ],
    severity: 'error',
    why: '机关行使的是“权力”，公民享有的是“权利”',
    source: '《宪法》第二条、第三十三条',
  },
  {
    id: '权利',
    forms: [
      ...formsOf('公民权利', ['公民权力']),
      ...swapped('权力', '权利', ['义务', '和义务', '与义务', '、义务']),
      ...formsOf('合法权益', ['合法权宜', '合法权义']),
    ],
    severity: 'error',
    why: '机关行使的是“权力”，公民享有的是“权利”“权益”',
    source: '《宪法》第三十三条',
  },
  {
    id: '作出决定',
    forms: swapped('做出', '作出', withParticles(['决定', '决议', '部署', '承诺'])),
    severity: 'warning',
    why: '与决定、决议、部署、承诺搭配用“作出”',
    source: USAGE,
    safe: true,
  },
  {
    id: '作出处理',
    forms: swapped(
      '做出',
      '作出',
      withParticles([
        '行政处罚',
        '处罚',
        '处理',
        '判决',
        '裁决',
        '裁定',
        '答复',
        '批示',
        '指示',
        '安排',
        '规定',
        '说明',
      ]),
    ),
    severity: 'warning',
    why: '与处理、处罚、安排等抽象行为搭配用“作出”',
    source: USAGE,
  },
  {
    id: '作出贡献',
    forms: swapped('做出', '作出', [
      ...withParticles(['贡献', '积极贡献', '重要贡献', '突出贡献', '更大贡献', '新贡献', '应有贡献', '应有的贡献']),
      '更大的贡献',
      '新的贡献',
      '新的更大贡献',
    ]),
    severity: 'info',
    why: '文件多用“作出贡献”',
    source: USAGE,
    safe: true,
  },
  {
    id: '截至',
    forms: [
      ...swapped('截止', '截至', ['目前', '今年', '本年', '年底', '月底', '当前'], {
        unlessAfter: ['报名', '申报', '受理', '征集', '投标', '公示'],
      }),
    ],
    severity: 'warning',
    why: '“截至”是到某时为止，“截止”是到期停止',
    source: DICTIONARY,
  },
  {
    id: '反映',
    forms: [
      ...formsOf('反映问题', ['反应问题'], { unlessAfter: ['不良', '化学', '应激', '过敏', '生理', '连锁', '快速'] }),
      ...formsOf('反映的问题', ['反应的问题']),
      ...formsOf('反映诉求', ['反应诉求']),
      ...formsOf('群众反映', ['群众反应'], {
        unlessBefore: ['强烈', '热烈', '良好', '平淡', '积极', '较', '很', '不', '冷', '迅', '普', '好', '大'],
      }),
    ],
    severity: 'warning',
    why: '把情况告诉上级用“反映”，“反应”指由刺激引起的活动',
    source: DICTIONARY,
  },
  {
    id: '印发文件',
    forms: swapped('发行', '印发', ['规范性文件', '公文']),
    severity: 'warning',
    why: '文件是“印发”“制发”的，“发行”用于书刊、货币、债券',
    source: DICTIONARY,
  },
  {
    id: '涉及',
    forms: [
      ...formsOf('涉及', ['涉及到']),
      ...formsOf('付诸', ['付诸于']),
      ...formsOf('诉诸', ['诉诸于']),
      ...formsOf('来自', ['来自于']),
    ],
    severity: 'info',
    why: '“及”“诸”“自”已含“到”“于”的意思',
    source: USAGE,
  },
  {
    id: '切忌',
    forms: [...formsOf('切忌', ['切忌不要', '切忌不可', '切忌不能']), ...formsOf('切勿', ['切勿不要'])],
    severity: 'warning',
    why: '“忌”“勿”已是否定，重复否定意思就反了',
    source: USAGE,
  },
];
