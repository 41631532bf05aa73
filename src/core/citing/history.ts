import type { Surroundings } from '../text/clauses.ts';

const BEFORE =
  /(?:原|旧|原来的|修订前的?|废止(?:了)?|总结|评估|回顾|完成(?:了)?|巩固|上一轮|当时的?|曾(?:经)?[^，]{0,6})[^，、和及]{0,6}$/;
/** 2015年印发的, and the like: the words say that it is of another year. */
const ISSUED = /([0-9]{4})年[^，]{0,12}(?:印发|制定|出台|颁布|发布|下发|公布|施行)(?:实施)?(?:的|了)?[^，、]{0,6}$/;
const AFTER =
  /^[^，、]{0,8}(?:废止|失效|届满|到期|期满|收官|终期|终止|评估|验收|实施以来|颁布以来|期间|时期|圆满|成果|完成情况|实施情况|执行情况|同时|修订前|替代|取代)/;

/** Whether the clause around a citation or a plan tells of the past, seen from a report year (calendar year). */
export function isToldAsPast({ before, after }: Surroundings, year: number): boolean {
  const issued = ISSUED.exec(before)?.[1];
  return BEFORE.test(before) || AFTER.test(after) || (issued !== undefined && Number(issued) < year);
}
