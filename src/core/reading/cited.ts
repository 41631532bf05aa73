import type { Span } from '../text.ts';

/**
 * Every outermost 《…》 of a text, marks included, in order. A pair never spans a line; an unpaired 《 hides nothing.
 */
export function findCited(text: string): readonly Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (const mark of text.matchAll(/[《》\r\n]/g)) {
    if (mark[0] === '《') open.push(mark.index);
    else if (mark[0] !== '》') open.length = 0;
    else {
      const start = open.pop();
      if (start === undefined) continue;
      while ((found.at(-1)?.start ?? -1) > start) found.pop();
      found.push({ start, end: mark.index + 1 });
    }
  }
  return found;
}
