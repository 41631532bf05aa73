/** A word that says when only to those who know the day of writing. */
export interface RelativeTime {
  readonly word: string;
  /** running: the year of writing. last, next: those beside it. now: the day of writing. */
  readonly means: 'running' | 'last' | 'next' | 'now';
  /** No such word when one of these stands directly before it (项目前期 holds no 目前). */
  readonly unlessAfter?: readonly string[];
  /** No such word when one of these stands directly behind it. */
  readonly unlessBefore?: readonly string[];
}

/** Usage: published reports; word borders by inspection. */
export const RELATIVE_TIMES: readonly RelativeTime[] = [
  { word: '今年以来', means: 'running' },
  { word: '今年', means: 'running', unlessAfter: ['如', '当', '现'], unlessBefore: ['轻'] },
  { word: '去年', means: 'last', unlessAfter: ['过'] },
  {
    word: '明年',
    means: 'next',
    unlessAfter: ['透', '证', '说', '表', '阐', '文', '声', '注', '标'],
    unlessBefore: ['度'],
  },
  { word: '截至目前', means: 'now' },
  { word: '截止目前', means: 'now' },
  { word: '到目前为止', means: 'now' },
  { word: '本年度截至目前', means: 'now' },
  {
    word: '目前',
    means: 'now',
    unlessAfter: ['项', '栏', '科', '节', '题', '条', '账', '剧', '类', '书', '数', '名', '截至', '截止', '到'],
  },
  {
    word: '近期',
    means: 'now',
    unlessAfter: ['最', '临', '接', '靠', '邻'],
    unlessBefore: ['限', '满', '目标', '规划', '建设'],
  },
];
