import { formatNumeral } from '../text/numerals.ts';

const CHINESE = '〇一二三四五六七八九';

/** A calendar year in the digits another one is written in, and as many: 2024, ２０２４, 二〇二四, or 24 in a 文号. */
export function yearLike(year: number, written: string): string {
  const figures = String(year).slice(-Math.max(2, written.length));
  if (/[０-９]/.test(written)) return fullWidth(figures);
  if (/^[0-9]+$/.test(written)) return figures;
  return [...figures].map((digit) => CHINESE.charAt(Number(digit))).join('');
}

/** A heading number in the form another one is written in: (三) becomes (四), 3、 becomes 4、, ⑶ becomes ⑷. */
export function markerLike(value: number, written: string): string {
  if (/[\u2474-\u2487]/.test(written)) return value <= 20 ? String.fromCharCode(0x2473 + value) : `（${value}）`;
  return written.replace(/[0-9]+|[０-９]+|[一二三四五六七八九十百]+/, (number) => {
    if (/[0-9]/.test(number)) return String(value);
    return /[０-９]/.test(number) ? fullWidth(String(value)) : formatNumeral(value);
  });
}

function fullWidth(figures: string): string {
  return figures.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
