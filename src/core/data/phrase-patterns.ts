import { HAN } from '../text/han.ts';
import type { Pattern } from './row-types/pattern.ts';

const RIGHT_NAME = '新时代中国特色社会主义(?:经济|外交|法治)?思想';
/** With one of these between them, 习近平 and 社会主义思想 are not one name. */
const OTHER_THING = '思想|关于|总书记|同志|主席';

/** Set phrases whose wrong forms are without number. */
export const PHRASE_PATTERNS: readonly Pattern[] = [
  {
    id: '习近平新时代中国特色社会主义思想',
    triggers: ['习近平'],
    match: new RegExp(`习近平(?!${RIGHT_NAME})(?:(?!${OTHER_THING})[${HAN}]){0,14}社会主义思想`, 'y'),
    right: '习近平新时代中国特色社会主义思想',
    severity: 'error',
    why: '这一思想的名称是固定的',
    source: '党的十九大通过的《中国共产党章程》',
  },
  {
    id: '历次全会之间的顿号',
    triggers: ['届一中', '届二中', '届三中', '届四中', '届五中'],
    match: /届([一二三四五六]中)([二三四五六七]中)全会/y,
    right: '届$1、$2全会',
    severity: 'warning',
    why: '几次全会并列，中间用顿号',
    source: 'GB/T 15834—2011',
  },
  {
    id: '历次全会之间的顿号（三次）',
    triggers: ['届一中', '届二中', '届三中', '届四中'],
    match: /届([一二三四五六]中)([二三四五六七]中)([二三四五六七]中)全会/y,
    right: '届$1、$2、$3全会',
    severity: 'warning',
    why: '几次全会并列，中间用顿号',
    source: 'GB/T 15834—2011',
  },
  {
    id: '责令限期履行',
    triggers: ['责令'],
    match: /责令[0-9]{1,4}件(?=[，、；）)。])/y,
    severity: 'warning',
    why: '“责令”后面缺了内容，应写明“责令限期履行”“责令重新作出”等',
    source: '《行政复议法》',
  },
];
