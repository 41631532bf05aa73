import type { Day } from '../text/days.ts';

/** 中央委员会全体会议; opened and closed on these days. */
export interface Plenum {
  readonly ordinal: number;
  readonly opened: Day;
  readonly closed: Day;
}

/** A national congress of the Party and the plenums its central committee has held so far, in their order. */
export interface Congress {
  /** 十九: the congress is 十九大, its plenums are 十九届…中全会. */
  readonly name: string;
  readonly opened: Day;
  readonly closed: Day;
  readonly plenums: readonly Plenum[];
  readonly source: string;
}

/** Party congresses since 2012, oldest first. The latest may hold more plenums than stand here. */
export const CONGRESSES: readonly Congress[] = [
  {
    name: '十八',
    opened: '2012-11-08',
    closed: '2012-11-14',
    plenums: [
      { ordinal: 1, opened: '2012-11-15', closed: '2012-11-15' },
      { ordinal: 2, opened: '2013-02-26', closed: '2013-02-28' },
      { ordinal: 3, opened: '2013-11-09', closed: '2013-11-12' },
      { ordinal: 4, opened: '2014-10-20', closed: '2014-10-23' },
      { ordinal: 5, opened: '2015-10-26', closed: '2015-10-29' },
      { ordinal: 6, opened: '2016-10-24', closed: '2016-10-27' },
      { ordinal: 7, opened: '2017-10-11', closed: '2017-10-14' },
    ],
    source: '党的十八大及十八届历次全会公报',
  },
  {
    name: '十九',
    opened: '2017-10-18',
    closed: '2017-10-24',
    plenums: [
      { ordinal: 1, opened: '2017-10-25', closed: '2017-10-25' },
      { ordinal: 2, opened: '2018-01-18', closed: '2018-01-19' },
      { ordinal: 3, opened: '2018-02-26', closed: '2018-02-28' },
      { ordinal: 4, opened: '2019-10-28', closed: '2019-10-31' },
      { ordinal: 5, opened: '2020-10-26', closed: '2020-10-29' },
      { ordinal: 6, opened: '2021-11-08', closed: '2021-11-11' },
      { ordinal: 7, opened: '2022-10-09', closed: '2022-10-12' },
    ],
    source: '党的十九大及十九届历次全会公报',
  },
  {
    name: '二十',
    opened: '2022-10-16',
    closed: '2022-10-22',
    plenums: [
      { ordinal: 1, opened: '2022-10-23', closed: '2022-10-23' },
      { ordinal: 2, opened: '2023-02-26', closed: '2023-02-28' },
      { ordinal: 3, opened: '2024-07-15', closed: '2024-07-18' },
      { ordinal: 4, opened: '2025-10-20', closed: '2025-10-23' },
    ],
    source: '党的二十大及二十届历次全会公报',
  },
];
