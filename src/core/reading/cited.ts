import { isLineEnd } from '../text/line-ends.ts';
import type { Span } from '../text/spans.ts';

const OPEN = '《'.charCodeAt(0);
const CLOSE = '》'.charCodeAt(0);

/**
 * Every outermost 《…》 of a text, marks included, in order. A pair never spans a line; an unpaired 《 hides nothing.
 */
export function findCited(text: string): readonly Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === OPEN) open.push(index);
    else if (isLineEnd(code)) open.length = 0;
    else if (code === CLOSE) {
      const start = open.pop();
      if (start === undefined) continue;
      while ((found.at(-1)?.start ?? -1) > start) found.pop();
      found.push({ start, end: index + 1 });
    }
  }
  return found;
}
