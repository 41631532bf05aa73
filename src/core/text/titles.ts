import { YEAR } from './years.ts';

/** With which the full title of a law begins; it is mostly cited without. */
export const NATION = '中华人民共和国';

/** Marks around a title, and each as it stands inside one. */
const OUTER = '()<>《》';
const INNER = '（）〈〉〈〉';
/** A title without any of these is already as titles are compared. */
const UNEVEN = /[\s\u3000\u200b“”"‘’'()<>《》０-９-－–—―‒~～﹣]|中华人民共和国|[0-9]年?[至到]/;
const WINDOW = new RegExp(`（?${YEAR}年?—${YEAR}年?）?$`);
const DASH = /([0-9]年?)[-－–—―‒~～﹣至到]{1,2}(?=[0-9])/g;

/**
 * A title as titles are compared: without white space, quotation marks and 中华人民共和国, with full-width brackets, half-width
 * figures, 〈〉 around inner titles and one kind of dash between years.
 */
export function normalizeTitle(title: string): string {
  if (!UNEVEN.test(title)) return title;
  return title
    .replace(/[\s\u3000\u200b“”"‘’']|中华人民共和国/g, '')
    .replace(/[()<>《》]/g, (mark) => INNER.charAt(OUTER.indexOf(mark)))
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(DASH, '$1—');
}

/** What two writings of one title have in common when only marks, 年, 的 or a look-alike word differ. Takes a normalized title. */
export function looseTitle(normalized: string): string {
  return normalized
    .replace(/[、，,（）的]|年(?=—|）|$)|暂行|试行/g, '')
    .replace(/法制/g, '法治')
    .replace(/督查/g, '督察');
}

/** The title without its window and the brackets around it: 法治政府建设实施纲要. Takes a normalized title. */
export function titleCore(normalized: string): string {
  return normalized.replace(WINDOW, '');
}
