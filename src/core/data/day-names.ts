/** A day that is called by its date: “3·15”国际消费者权益日. */
export interface DayName {
  readonly month: number;
  readonly day: number;
  /** The official name. */
  readonly name: string;
  /** Shorter names in good use. */
  readonly also?: readonly string[];
  readonly wrong?: readonly string[];
  readonly source: string;
}

export const DAY_NAMES: readonly DayName[] = [
  { month: 1, day: 10, name: '中国人民警察节', also: ['人民警察节'], source: '国务院2020年批准设立' },
  {
    month: 3,
    day: 15,
    name: '国际消费者权益日',
    also: ['消费者权益日'],
    wrong: ['消费者权益保护日', '国际消费者权益保护日', '消费者保护日', '国际消费者日', '世界消费者权益日'],
    source: '国际消费者联盟组织1983年确定',
  },
  { month: 3, day: 22, name: '世界水日', source: '联合国大会第47/193号决议' },
  {
    month: 4,
    day: 15,
    name: '全民国家安全教育日',
    also: ['国家安全教育日'],
    wrong: ['全民国家安全日', '国家安全日', '国家安全宣传日', '国家安全宣传教育日'],
    source: '《国家安全法》第十四条',
  },
  {
    month: 4,
    day: 22,
    name: '世界地球日',
    also: ['地球日'],
    wrong: ['国际地球日'],
    source: '联合国大会第63/278号决议',
  },
  {
    month: 4,
    day: 26,
    name: '世界知识产权日',
    also: ['知识产权日', '知识产权宣传周'],
    wrong: ['国际知识产权日', '世界知识产权保护日', '知识产权保护日'],
    source: '世界知识产权组织2000年确定',
  },
  {
    month: 5,
    day: 12,
    name: '全国防灾减灾日',
    also: ['防灾减灾日'],
    wrong: ['国家防灾减灾日', '全国减灾日', '国际防灾减灾日'],
    source: '国务院2009年批准设立',
  },
  {
    month: 6,
    day: 5,
    name: '环境日',
    also: ['世界环境日', '六五环境日'],
    wrong: ['国际环境日', '世界环保日', '环保日'],
    source: '《环境保护法》第十二条',
  },
  { month: 6, day: 25, name: '全国土地日', also: ['土地日'], wrong: ['世界土地日'], source: '国务院1991年确定' },
  {
    month: 6,
    day: 26,
    name: '国际禁毒日',
    also: ['禁毒日'],
    wrong: ['世界禁毒日', '全国禁毒日', '全民禁毒日'],
    source: '联合国大会第42/112号决议',
  },
  { month: 8, day: 15, name: '全国生态日', wrong: ['国家生态日'], source: '全国人大常委会关于设立全国生态日的决定' },
  {
    month: 11,
    day: 9,
    name: '全国消防日',
    also: ['消防日', '消防宣传日', '消防安全宣传日', '全国消防安全宣传教育日'],
    source: '公安部1992年确定',
  },
  {
    month: 12,
    day: 2,
    name: '全国交通安全日',
    also: ['交通安全日'],
    wrong: ['国家交通安全日', '全国道路交通安全日'],
    source: '国务院2012年批准设立',
  },
  {
    month: 12,
    day: 4,
    name: '国家宪法日',
    also: ['宪法日', '宪法宣传日', '宪法宣传周'],
    wrong: ['法制宣传日', '全国法制宣传日', '法治宣传日', '全国法治宣传日', '全国宪法日'],
    source: '全国人大常委会关于设立国家宪法日的决定',
  },
];
