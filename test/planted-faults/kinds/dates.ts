import { plantEach } from '../plant.ts';
import { changed, type Kind, type PlantedFault, type Sample } from '../planted.ts';

const CHINESE = '〇一二三四五六七八九';

function chinese(value: number): string {
  if (value > 99) return [...String(value)].map((digit) => CHINESE.charAt(Number(digit))).join('');
  const [tens, units] = [Math.floor(value / 10), value % 10];
  return (tens > 1 ? CHINESE.charAt(tens) : '') + (tens > 0 ? '十' : '') + (units > 0 ? CHINESE.charAt(units) : '');
}

/** Ways a date is written that are not the standard's. */
const FORMS: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${year}年${String(month).padStart(2, '0')}月${String(day).padStart(2, '0')}日`,
  (year, month, day) => `${year}.${month}.${day}`,
  (year, month, day) => `${year}-${month}-${day}`,
  (year, month, day) => `${year}/${month}/${day}`,
  (year, month, day) => `${year}年${month}月${day}号`,
  (year, month, day) => `${chinese(year)}年${chinese(month)}月${chinese(day)}日`,
  (year, month, day) => `${year} 年 ${month} 月 ${day} 日`,
  (year, month, day) =>
    [...`${year}年${month}月${day}日`]
      .map((c) => (/[0-9]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c))
      .join(''),
];

function* signed(
  sample: Sample,
  forms: readonly ((year: number, month: number, day: number) => string | undefined)[],
): Generator<PlantedFault> {
  const { date } = sample.report;
  if (date === undefined) return;
  for (const form of forms) {
    const text = form(date.year, date.month === 12 ? 12 : 2, Math.min(date.day, 9));
    if (text !== undefined && text !== date.text) yield changed(sample, date.span, text);
  }
}

/** Days the calendar does not have. */
const IMPOSSIBLE = ['2月30日', '2月31日', '13月5日', '1月32日', '0月5日', '1月0日', '4月31日'];

/** Kinds of damage to dates. */
export const DATE_KINDS: readonly Kind[] = [
  { name: 'date: form of the 成文日期', rules: ['date-form'], plant: (sample) => signed(sample, FORMS) },
  {
    name: 'date: no such day',
    rules: ['signature-date'],
    plant: (sample) =>
      signed(
        sample,
        IMPOSSIBLE.map((day) => (year) => `${year}年${day}`),
      ),
  },
  {
    name: 'date: too early, late or overdue',
    rules: ['signature-date', 'document-number-year'],
    plant: ({ year, ...sample }) =>
      signed({ year, ...sample }, [
        () => `${year}年6月30日`,
        () => `${year}年9月20日`,
        () => `${year + 1}年3月20日`,
        () => `${year + 1}年4月1日`,
        () => `${year + 1}年8月15日`,
      ]),
  },
  {
    name: 'date: form in the prose',
    rules: ['date-form'],
    plant: (sample, random) =>
      plantEach(sample, random, [
        ...FORMS.slice(0, 5).map((form) => {
          const text = form(sample.year, 6, 5);
          return text.endsWith('号') ? `${sample.year}年6月5⟦号⟧召开推进会。` : `⟦${text}⟧召开推进会。`;
        }),
        '11月6⟦号⟧开展集中宣传。',
      ]),
  },
];
