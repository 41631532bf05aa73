import type { Report } from '../model/report.ts';
import { HAN } from '../text/han.ts';
import { textLines } from '../text/line-ends.ts';
import { type Span, slice } from '../text/spans.ts';
import { scopesOf } from './enumerations.ts';

const FIRST = new RegExp(`(?<![${HAN}A-Za-z0-9])(?:首先|其次)(?=[，,是要])`, 'g');
/** Any of these in the same paragraph goes on from 首先. */
const GOES_ON = /其次|再次|再者|然后|随后|接着|其后|之后|而后|最后|同时|此外|另外|另一方面|第二|二是|二要/g;
/** In a later paragraph, only these do. */
const GOES_ON_BELOW = new RegExp(`(?<![${HAN}])(?:其次|再次|最后|第二)`, 'g');
/** A section with more uses the words in its own way. */
const FEW = 2;
/** What may come before 其次. */
const COMES_BEFORE = /首先|首要|第一|一是|一要|一方面|主要/;

/** 首先 that nothing follows, and 其次 that nothing comes before, each in the own text of one section. */
export function* firstThings(report: Report): Generator<Span> {
  if (!/首先|其次/.test(report.text)) return;
  for (const scope of scopesOf(report)) {
    const text = slice(report.text, scope);
    if (!text.includes('首先') && !text.includes('其次')) continue;
    const before = text.search(COMES_BEFORE);
    const below = lastIndex(text, GOES_ON_BELOW);
    const found: Span[] = [];
    for (const line of textLines(text)) {
      const own = slice(text, line);
      const after = Math.max(below, line.start + lastIndex(own, GOES_ON));
      for (const { 0: word, index } of own.matchAll(FIRST)) {
        const start = line.start + index;
        const isAnswered = word === '首先' ? after > start : before >= 0 && before < start;
        if (!isAnswered) found.push({ start: scope.start + start, end: scope.start + start + word.length });
      }
    }
    if (found.length <= FEW) yield* found;
  }
}

/** Where the last match of a pattern (global) begins; negative without one. */
function lastIndex(text: string, pattern: RegExp): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
