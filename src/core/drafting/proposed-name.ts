import { isPrompt } from '../text/prompts.ts';
import { unspaced } from '../text/white-space.ts';

/** What no file may be called by, on Windows at least, where most reports are written. */
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f]/g;
/** File systems hold 255 bytes, and a Chinese character takes three (UTF-16 units). */
const LONGEST_ORGAN = 40;

/** What the name of a new report's file is made of. */
export interface NamedBy {
  /** 发文机关 if it is known; white space in it is left out. */
  readonly organ: string | undefined;
  /** The calendar year the report is about. */
  readonly year: number;
  /** Without the dot: md. */
  readonly suffix: string;
}

/**
 * The file name of a new report: 霁川县水利局2025年度法治政府建设情况报告.md, the second of that name …报告（2）.md. An organ that is
 * still to be written is left out.
 */
export function proposedName({ organ, year, suffix }: NamedBy, number = 1): string {
  const name = organ === undefined || isPrompt(organ) || organ.includes('【') ? '' : unspaced(organ);
  const safe = name
    .replace(FORBIDDEN, '')
    .slice(0, LONGEST_ORGAN)
    .replace(/[\ud800-\udbff]$/, '');
  const count = number === 1 ? '' : `（${number}）`;
  return `${safe}${year}年度法治政府建设情况报告${count}.${suffix}`;
}
