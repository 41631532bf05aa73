import type { Lifespan } from './row-types/lifespan.ts';

/** A campaign of some months whose mention in another year is usually left over from an old text. */
export interface Campaign {
  readonly name: string;
  /** The words it is met in. */
  readonly words: readonly string[];
  /** From the meeting that opened it to the one that closed it. */
  readonly life: Required<Lifespan>;
  readonly source: string;
}

/** Campaigns of the whole country since 2019. */
export const CAMPAIGNS: readonly Campaign[] = [
  {
    name: '“不忘初心、牢记使命”主题教育',
    words: ['“不忘初心、牢记使命”主题教育'],
    life: { from: '2019-05-31', until: '2020-01-09' },
    source: '主题教育工作会议和总结大会',
  },
  {
    name: '疫情防控常态化',
    words: ['疫情防控常态化', '常态化疫情防控'],
    life: { from: '2020-04-29', until: '2023-01-08' },
    source: '国务院联防联控机制2020年指导意见；2023年1月8日起实施乙类乙管',
  },
  {
    name: '党史学习教育',
    words: ['党史学习教育'],
    life: { from: '2021-02-20', until: '2021-12-25' },
    source: '党史学习教育动员大会和总结会议',
  },
  {
    name: '学习贯彻习近平新时代中国特色社会主义思想主题教育',
    words: ['习近平新时代中国特色社会主义思想主题教育'],
    life: { from: '2023-04-03', until: '2024-01-31' },
    source: '主题教育工作会议（2023年4月3日）',
  },
  {
    name: '党纪学习教育',
    words: ['党纪学习教育'],
    life: { from: '2024-04-01', until: '2024-07-31' },
    source: '中共中央办公厅2024年关于开展党纪学习教育的通知',
  },
  {
    name: '深入贯彻中央八项规定精神学习教育',
    words: ['中央八项规定精神学习教育'],
    life: { from: '2025-03-01', until: '2025-07-31' },
    source: '中共中央办公厅2025年关于开展学习教育的通知',
  },
];
