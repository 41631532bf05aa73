import type { Report } from '../model/report.ts';

/** 发文机关 as the title names it: what stands before 关于 or the year; undefined when the title names none. */
export function titleOrgan(report: Report): string | undefined {
  const title = report.title?.text.replace(/[\s\u3000]/g, '') ?? '';
  const about = title.indexOf('关于');
  const year = title.search(/(?:19|20)[0-9]{2}|二[〇0○][〇一二三四五六七八九]{2}年/);
  const ends = [about, year].filter((index) => index >= 0);
  const organ = ends.length === 0 ? '' : title.slice(0, Math.min(...ends));
  return organ.length >= 2 ? organ : undefined;
}

/** 发文机关 by the title, else by 署名. */
export function reportOrgan(report: Report): string | undefined {
  return titleOrgan(report) ?? report.signature?.text.replace(/[\s\u3000]/g, '');
}
