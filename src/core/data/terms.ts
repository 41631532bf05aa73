import type { Day } from '../text/days.ts';

/** An expression of Party or law that nobody could use before a day. */
export interface Term {
  readonly term: string;
  /** First used in public. */
  readonly from: Day;
  /** Where, for the clerk: 中央全面依法治国工作会议. */
  readonly occasion: string;
  readonly source: string;
}

/** First uses. Only expressions that had no other use before. */
export const TERMS: readonly Term[] = [
  {
    term: '习近平新时代中国特色社会主义思想',
    from: '2017-10-18',
    occasion: '党的十九大提出',
    source: '党的十九大报告',
  },
  {
    term: '中央全面依法治国委员会',
    from: '2018-03-21',
    occasion: '2018年党和国家机构改革组建',
    source: '深化党和国家机构改革方案',
  },
  {
    term: '习近平法治思想',
    from: '2020-11-16',
    occasion: '中央全面依法治国工作会议明确',
    source: '中央全面依法治国工作会议（2020年11月16日至17日）',
  },
  { term: '两个确立', from: '2021-11-11', occasion: '党的十九届六中全会提出', source: '党的十九届六中全会决议' },
  { term: '三个务必', from: '2022-10-16', occasion: '党的二十大提出', source: '党的二十大报告' },
  { term: '新质生产力', from: '2023-09-07', occasion: '2023年9月首次提出', source: '新华社2023年9月7日报道' },
];
