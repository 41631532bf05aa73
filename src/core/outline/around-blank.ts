import type { Span } from '../text/spans.ts';

/** What is shown of a clause on either side of a blank (UTF-16 units). */
const BEFORE = 10;
const BEHIND = 4;
/** What a clause ends with. */
const END = /[\s，。；：、！？【】《》“”（）()<>]/;
/** What year it counts is said above. */
const YEAR = /^.*[0-9]年度?(?=.)/;
/** A letter alone tells nothing. */
const TELLING = /\p{L}.*\p{L}/u;

/** The clause a blank stands in, as far as it is near: 办理行政许可事项＿件; empty where nothing stands there. */
export function aroundBlank(text: string, { start, end }: Span): string {
  const near = text.slice(Math.max(0, start - BEFORE - 1), start);
  const before = (near.split(END).at(-1) ?? '').replace(YEAR, '');
  const cut = before.length > BEFORE ? `…${before.slice(-BEFORE).replace(/^[\udc00-\udfff]/, '')}` : before;
  const behind = (text.slice(end, end + BEHIND).split(END)[0] ?? '').replace(/[\ud800-\udbff]$/, '');
  return TELLING.test(before + behind) ? `${cut}＿${behind}` : '';
}
