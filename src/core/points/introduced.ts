import type { Report } from '../model/report.ts';
import type { Enumeration } from './enumerations.ts';

/** What may stand for the first point. */
const INTRODUCTION = /首先|第一|一是|一要|一方面|一个是|其一/;
/** Above its own section the first point stands no further off (UTF-16 units). */
const LOOK_BACK = 600;

/** Whether something else stands for the first point of an enumeration: 首先…，二是…. */
export function isIntroduced({ text }: Report, { marks, scope }: Enumeration): boolean {
  const start = marks[0]?.span.start ?? 0;
  return INTRODUCTION.test(text.slice(Math.max(0, Math.min(scope.start, start - LOOK_BACK)), start));
}
