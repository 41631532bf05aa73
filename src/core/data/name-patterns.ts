import type { Pattern } from './row-types/pattern.ts';

/** Names that carry quotation marks. */
export const NAME_PATTERNS: readonly Pattern[] = [
  {
    id: '“互联网+监管”的引号',
    triggers: ['互联网+', '互联网＋'],
    match: /(?<![“‘"「][^”’"」]{0,20})互联网([+＋])(政务服务|监管|督查|信访)/y,
    right: '“互联网$1$2”',
    severity: 'warning',
    why: '这一类名称要加引号',
    source: '国务院“互联网+督查”平台等官方名称',
  },
  {
    id: '“互联网+监管”的次序',
    triggers: ['信访', '政务服务', '监管', '督查'],
    match: /(政务服务|监管|督查|信访)([+＋])互联网/y,
    right: '互联网$2$1',
    severity: 'warning',
    why: '通行名称是“互联网+……”',
    source: '国务院“互联网+督查”平台等官方名称',
  },
];
