/** A calendar day in ISO form, 2022-05-01, or the month or year where no more is known; they compare as text. */
export type Day = string;

/** A day in ISO form from calendar year, month 1–12 and day of the month. */
export function formatDay(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A day as the prose writes it: 2022-05-01 → 2022年5月1日, 2022-05 → 2022年5月. */
export function dayInWords(day: Day): string {
  return day
    .split('-')
    .map((part, index) => `${Number(part)}${'年月日'.charAt(index)}`)
    .join('');
}
