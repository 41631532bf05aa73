import type { DraftLine, Profile } from '../model/profile.ts';
import { prompt } from '../text/prompts.ts';

/** 全面推进依法行政工作中的: what the report is about, which tells no part from another. */
const SUBJECT_WORDS =
  '(?:推进|推荐|加强|全面推进|深入推进|关于)?(?:法治(?:政府)?建设|依法行政)(?:工作)?(?:中|方面|过程中)?的?';
/** 我市, 本局, 全县 at its beginning. */
const OWN_PLACE = '^(?:我|本|全)(?:市|县|区|旗|局|委|办|镇|乡|街道|单位|部门|系统)';

/** What may stand before the word that names the achievements, in any number. */
const ACHIEVEMENT_WORDS =
  '推进|加强|主要|重点|突出|基本|总体|整体|取得|工作|开展|推动|完成|落实|进展|建设|年度|的|有关';
const ACHIEVEMENT = '举措|做法|措施|工作|成效|成绩|亮点|情况|效果|总结|回顾';

const PROBLEM_WORDS = '目前|当前|仍|还|依然|工作|中|上|的|推进|主要|突出|面临|存在|一些|一定|有关|和';
const PROBLEM = '(?:问题|不足|短板|弱项|困难|差距|薄弱环节|薄弱之处)';

/** 主要负责人履行第一责任人职责, in whatever order. */
const LEADERSHIP = [
  '第一责任人',
  '第一责任[^，。]{0,20}法治',
  '法治[^，。]{0,20}第一责任',
  '主要(?:负责人|负责同志|领导)[^，。]{0,12}(?:履职|履行|述法)',
].join('|');

const NEXT_TIME = '(?:下一?步|下一?年度?|下一?阶段|今后|来年|明年|未来)';
/** What names a plan by itself. */
const PLAN = '打算|安排|计划|思路|设想|谋划|展望|要点';
/** What names one behind 下一步 only. */
const AIM = '规划|方向|目标|任务|重点|措施|举措|工作';
const PLAN_HEADINGS = [
  `${NEXT_TIME}[^，。]{0,16}(?:${PLAN}|${AIM})`,
  `(?:主要|工作|初步|总体|具体|重点|基本)*(?:${PLAN}|工作重点)`,
  '努力方向',
  '(?:下一?步)?(?:改进|整改|努力)(?:的)?(?:措施|举措|方向|意见|打算)',
].join('|');

function heading(what: string): DraftLine {
  return { level: 2, text: prompt(what) };
}

function sentence(what: string): DraftLine {
  return { text: `${prompt(what)}。` };
}

/**
 * 法治政府建设情况报告: the five content items of 《法治政府建设与责任落实督察工作规定》 in their order.
 * The wordings each pattern accepts are those of published reports.
 */
const BASIS = '《法治政府建设与责任落实督察工作规定》';

export const RULE_OF_LAW: Profile = {
  id: 'rule-of-law',
  name: '法治政府建设情况报告',
  basis: BASIS,
  title: {
    about: /法治(?:政府)?建设|法治政府|法治工作|依法行政/,
    ending: /(?:报告|情况|总结)(?:[（(【][^（）()【】]{0,20}[）)】])?$/,
    other: /第三方|评估|调研|督察|督查|整改|考核|考评|述法|述职|审议|示范|创建|专项|讲话|示例|范文|怎么写|推进会/,
  },
  subject: /法治|依法行政|第一责任人|行政执法|行政复议/,
  words: { subject: /法治(?!宣传)/g, field: /法治|依法|执法|行政复议|合法性审查|规范性文件|普法/g },
  noise: new RegExp(`${SUBJECT_WORDS}|${OWN_PLACE}`, 'g'),
  parts: [
    {
      id: 'achievements',
      name: '主要举措和成效',
      heading: '{year}年度推进法治政府建设的主要举措和成效',
      matches: new RegExp(`^(?:${ACHIEVEMENT_WORDS})*(?:${ACHIEVEMENT})$`),
      required: 'error',
      yearOffset: 0,
      prompt: '写明本年度推进法治政府建设做了什么、取得哪些看得见的成效',
      topics: [
        '加强党的领导、学习贯彻习近平法治思想的情况',
        '依法履行职能、优化服务的举措和成效，写出件数、次数和结果',
        '规范性文件和重大行政决策的合法性审查情况',
        '政务公开、行政复议应诉、接受监督和普法的情况',
      ],
      lines: [
        heading('第一项举措的标题，如加强党对法治建设的领导'),
        sentence('这项举措由谁牵头、怎么推进、收到什么效果，用会议次数、文件件数、办结率等数据说话'),
        heading('第二项举措的标题，如依法履行政府职能、优化营商环境'),
        sentence('制度怎么改、流程怎么简、群众和企业得到什么，写得出数据和事例的优先写'),
        heading('第三项举措的标题，如重大行政决策和规范性文件审查'),
        sentence('合法性审查、备案、清理的件数和结果，政务公开、行政复议、行政应诉的情况一并写明'),
        heading('第四项举措的标题，如严格规范公正文明执法'),
      ],
      ownLines: {
        any: [sentence('行政执法的规范和监督情况，写出检查、办案的件数')],
        government: [
          sentence('重大行政决策事项目录的编制公布和法定程序的执行情况'),
          sentence('对所属部门和下级政府开展行政执法监督、法治督察的情况'),
        ],
        department: [sentence('权责清单的编制调整和行政执法的规范情况，写出检查、办案的件数')],
        township: [
          sentence('承接下放执法事项、开展综合执法的情况'),
          sentence('人民调解和公共法律服务的情况，写出化解纠纷的件数'),
        ],
      },
    },
    {
      id: 'problems',
      name: '存在的不足和原因',
      heading: '{year}年度推进法治政府建设存在的不足和原因',
      matches: new RegExp(`^(?:${PROBLEM_WORDS})*${PROBLEM}(?!导向|清单|线索)`),
      required: 'error',
      yearOffset: 0,
      prompt: '写明还有哪些不足，并逐条说明原因',
      topics: ['第一项不足，写到具体环节，并说明原因', '第二项不足，并说明原因'],
      lines: [
        {
          text: [
            `一是${prompt('第一项不足，写到具体环节')}，原因是${prompt('第一项不足的原因，从认识、制度、人员上找')}。`,
            `二是${prompt('第二项不足')}，原因是${prompt('第二项不足的原因')}。`,
            `三是${prompt('第三项不足')}，原因是${prompt('第三项不足的原因')}。`,
          ].join(''),
        },
      ],
    },
    {
      id: 'leadership',
      name: '党政主要负责人履行第一责任人职责情况',
      heading: '{year}年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
      matches: /第一责任人?/,
      owns: new RegExp(LEADERSHIP),
      mentions: /第一责任人/g,
      required: 'error',
      yearOffset: 0,
      prompt: '写明主要负责人如何履行推进法治建设第一责任人职责：部署、过问、协调、督办',
      topics: [
        '主要负责人部署、过问、协调、督办了哪些法治工作，各举一例',
        '领导班子集体学法、听取汇报、年终述法的情况',
      ],
      lines: [
        sentence('主要负责人对哪些重要工作亲自部署、哪些重大问题亲自过问、哪些重点环节亲自协调、哪些重要任务亲自督办'),
        sentence('领导班子集体学法几次、听取法治工作汇报几次、述法怎么安排，还采取了哪些办法加强法治政府建设'),
      ],
    },
    {
      id: 'plan',
      name: '下一年度主要安排',
      heading: '{next}年度推进法治政府建设的主要安排',
      matches: new RegExp(`^(?:${PLAN_HEADINGS})$`),
      mentions: /(?<=^|。)(?:下一?步|下一阶段|今后)，/g,
      required: 'error',
      yearOffset: 1,
      prompt: '写明下一年度推进法治政府建设的主要安排',
      topics: ['针对上述不足的整改措施，写明责任和时限', '新一年的重点任务和预期目标'],
      lines: [
        {
          text: [
            `一是${prompt('针对第一项不足怎么改，由谁负责、何时完成')}。`,
            `二是${prompt('针对第二项不足怎么改，由谁负责、何时完成')}。`,
            `三是${prompt('新一年的重点任务和预期目标')}。`,
          ].join(''),
        },
      ],
    },
    {
      id: 'other',
      name: '其他需要报告的情况',
      heading: '其他需要报告的情况',
      matches:
        /^(?:其[他它](?:需要)?(?:报告|说明|汇报)?的?(?:有关)?(?:情况|事项|问题|工作)|需要(?:报告|说明)的其[他它](?:情况|事项|问题))$/,
      required: 'info',
      yearOffset: 0,
      prompt: '没有其他情况的，写“无。”',
      topics: [],
      lines: [{ text: '无。' }],
    },
  ],
  unasked: [],
  orders: [
    ['achievements', 'problems', 'leadership', 'plan', 'other'],
    ['leadership', 'achievements', 'problems', 'plan', 'other'],
    ['achievements', 'leadership', 'problems', 'plan', 'other'],
  ],
  orderBasis: BASIS,
};
