import { prompt } from '../text/prompts.ts';

/** A 发文字号 of a year, of which 机关代字 and 序号 are still to be written. */
export function numberLine(year: number | string): string {
  return `${prompt('机关代字')}〔${year}〕${prompt('序号，从1编起，不补零')}号`;
}
