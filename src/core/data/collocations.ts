import { HAN } from '../text/han.ts';
import { CLAUSE_END, clauseWithout, itemWithout } from './row-types/clause.ts';
import type { Pattern } from './row-types/pattern.ts';

const USAGE = '动宾搭配';
const GRAMMAR = '语法';

/** With one of these between them, 加大 and 工作 do not belong together. */
const OTHER_OBJECT = '力度|投入|力量|支持|开展|做好|推进|推动|加强|抓好|落实|强化|保障|指导';
/** A verb that makes what follows another statement, or a word that belongs to one. */
const GOES_ON = '促进|推动|实现|带动|助力|得到|不断|明显|持续|有效|全面|显著|稳步|进一步|以|使|让';
/** Directly behind a verb: it ends an entry of its own (意识增强、能力提升) and takes no object. */
const NO_OBJECT = '(?![、和及与])';
const RAISED_AGAIN = '(?:水平|素质|能力|意识|效率|质量|素养)的?(?:提升|提高|增强)';

/** 针对性的 before these says how something is done. */
const DONE =
  '(?:开展|做好|抓好|加强)(?!机制|方式|模式|体系|效果|制度|形式|措施|方案|计划|办法|情况)[^，。；、的]{2,16}[，。；]';
const DONE_TO = '对[^，。；的策象比照话口接手]{2,16}(?:进行|开展|加以|予以|实施)';

/** 行之有效 and the like before 地, which is no 地方. */
const QUALITY = '[^，。；、：地“”《》\\s]{0,8}(?:有效|合理|可行|完善|健全|科学|规范|具体|完整)';
const NO_PLACE = '地(?![方区质面理点块下址铁上图震籍域市县])';
const MEASURE = `[${HAN}]{0,4}(?:措施|办法|手段|机制|制度|方案|方法)[，。；、]`;

/** Words that do not go together, within one clause. */
export const COLLOCATIONS: readonly Pattern[] = [
  {
    id: '截至某日',
    triggers: ['截止'],
    match: /(?<=^|[，。；：、（(\s])截止(?=[\s\u3000]?(?:(?:20)?[0-9]{2}年|[0-9]{1,2}月))/y,
    right: '截至',
    severity: 'warning',
    why: '“截至”是到某时为止，“截止”是到期停止，后面不能直接带时间',
    source: '《现代汉语词典》（第7版）',
  },
  {
    id: '加大力度',
    triggers: ['加大'],
    match: new RegExp(`加大(?!投入|力度)(对?了?${itemWithout(OTHER_OBJECT, 2, 30)})工作${CLAUSE_END}`, 'y'),
    right: '加强$1工作',
    severity: 'warning',
    why: '“加大”与“力度”搭配，“工作”用“加强”',
    source: USAGE,
  },
  {
    id: '增强与提升重复',
    triggers: ['增强', '提高'],
    match: new RegExp(
      `(?:增强|提高)${NO_OBJECT}${clauseWithout(GOES_ON, 4, 36)}(?<=${RAISED_AGAIN})${CLAUSE_END}`,
      'y',
    ),
    severity: 'warning',
    why: '前后两个动词意思重复，删去其中一个',
    source: USAGE,
  },
  {
    id: '推进现代化',
    triggers: ['提升', '提高'],
    match: new RegExp(
      `(?:提升|提高)${NO_OBJECT}${clauseWithout('实现|推进|加快|推动|促进|助力|服务|迈向|支撑', 2, 16)}现代化${CLAUSE_END}`,
      'y',
    ),
    severity: 'warning',
    why: '与“现代化”搭配的动词是“推进”，与“水平”“能力”搭配的才是“提升”',
    source: USAGE,
  },
  {
    id: '加大……力度',
    triggers: ['提高', '加快'],
    match: new RegExp(`(?:提高|加快)(${itemWithout('加大|强化|提升|推进', 0, 10)})力度${CLAUSE_END}`, 'y'),
    right: '加大$1力度',
    severity: 'warning',
    why: '与“力度”搭配的动词是“加大”',
    source: USAGE,
  },
  {
    id: '提高……水平',
    triggers: ['加强'],
    match: new RegExp(
      `加强(${itemWithout('提高|提升|推动|促进|保障|达到|建设|高水平|确保|改善', 0, 12)})水平${CLAUSE_END}`,
      'y',
    ),
    right: '提高$1水平',
    severity: 'warning',
    why: '与“水平”搭配的动词是“提高”“提升”',
    source: USAGE,
  },
  {
    id: '把牢方向',
    triggers: ['筑牢'],
    match: new RegExp(`筑牢(${itemWithout('思想|根基|防线|屏障|基础', 0, 10)})方向${CLAUSE_END}`, 'y'),
    right: '把牢$1方向',
    severity: 'warning',
    why: '与“方向”搭配的动词是“把牢”“坚持”，筑牢的是“防线”“根基”',
    source: USAGE,
  },
  {
    id: '双重否定',
    triggers: ['防止', '避免', '杜绝'],
    match: /(?:防止|避免|杜绝)(?:(?!确保|保证|做到|而)[^，。；：、！？“”\s]){1,12}不(?:再)?(?:发生|出现)/y,
    severity: 'warning',
    why: '“防止”“避免”“杜绝”已是否定，后面再用“不”意思就反了，删去“不”',
    source: GRAMMAR,
  },
  {
    id: '状语用“地”',
    triggers: ['针对性的', '创造性的', '系统性的', '经常性的', '常态化的'],
    match: new RegExp(`(针对性|创造性|系统性|经常性|常态化)的(?=${DONE}|${DONE_TO})`, 'y'),
    right: '$1地',
    severity: 'warning',
    why: '修饰动词的状语后面用“地”',
    source: GRAMMAR,
  },
  {
    id: '定语用“的”',
    triggers: ['缺乏', '缺少', '采取', '制定', '形成', '建立'],
    match: new RegExp(`(缺乏|缺少|采取|制定|形成|建立)(${QUALITY})${NO_PLACE}(?=${MEASURE})`, 'y'),
    right: '$1$2的',
    severity: 'warning',
    why: '修饰名词的定语后面用“的”',
    source: GRAMMAR,
  },
  {
    id: '法律不是文件',
    triggers: ['等文件'],
    match: /(?<=(?:^|[^》、和及])《[^《》]{0,39}(?:(?<!办)法|法典)》)等文件/y,
    right: '等法律法规',
    severity: 'warning',
    why: '法律、法规不称“文件”',
    source: '《立法法》',
  },
];
