import { t } from '../editor/l10n.ts';

const DAY = 86_400_000;
/** Days after which a date that has passed is of no interest any more. */
const REMEMBERED = 60;

/**
 * The dates of 《法治政府建设与责任落实督察工作规定》 for a report about a year (calendar year), and how far off they are: to be
 * reported before 1 March, to be made public before 1 April of the year after. Empty long before, long after and when the year is no number.
 */
export function describeDeadlines(year: number, now: Date): string {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const left = (month: number) => Math.round((Date.UTC(year + 1, month - 1, 1) - today) / DAY);
  const [report, publish] = [left(3), left(4)];
  if (!(report <= 366 && publish >= -REMEMBERED)) return '';
  return [
    report >= 0 ? t('report by 1 March, days left: {0}', report) : t('1 March has passed'),
    publish >= 0 ? t('publish by 1 April, days left: {0}', publish) : t('1 April has passed'),
  ].join(t('; '));
}
