import type { Report } from '../model/report.ts';
import { unspaced } from '../text/white-space.ts';
import { YEAR } from '../text/years.ts';

const YEAR_OF_TITLE = new RegExp(`${YEAR}|二[〇0○][〇一二三四五六七八九]{2}年`);

/** 发文机关 as the title names it: what stands before 关于 or the year; undefined when the title names none. */
export function titleOrgan(report: Report): string | undefined {
  const title = unspaced(report.title?.text ?? '');
  const about = title.indexOf('关于');
  const year = title.search(YEAR_OF_TITLE);
  const ends = [about, year].filter((index) => index >= 0);
  const organ = ends.length === 0 ? '' : title.slice(0, Math.min(...ends));
  return organ.length >= 2 ? organ : undefined;
}

/** 发文机关 by the title, else by 署名. */
export function reportOrgan(report: Report): string | undefined {
  return titleOrgan(report) ?? (report.signature && unspaced(report.signature.text));
}
