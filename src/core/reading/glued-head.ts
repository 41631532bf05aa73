import { readMarker } from '../model/heading.ts';
import { matchesOf } from '../text/matches.ts';
import { slice } from '../text/spans.ts';
import { readDocumentNumber } from './document-number.ts';
import { isProse } from './head.ts';
import type { Line } from './lines.ts';
import { isOrganList } from './organs.ts';
import { cutAt } from './unsplit.ts';

/** Where a title may end. */
const TITLE_END = /(?:报[\s\u3000]*告|总结|情况(?!的?[\s\u3000]*报))(?:[（(][^（）()]{0,20}[）)])?/g;
/** What begins a sentence right behind a title that nothing parts from it. */
const SENTENCE = /^(?:(?:19|20)[0-9]{2}年|二[〇○]|今年|去年|一年来|[现根按为在近]|本年度|全年)/;
const LONGEST_TITLE = 100;
const LONGEST_ADDRESSEE = 60;
/** The head of a report has no more lines. */
const MOST_LINES = 40;
const LINES_ABOVE = 2;

/**
 * Cuts the lines above the first heading where title and 主送机关 were glued to what follows them, as happens when a page is
 * copied. Other lines come back as they are. `isTitle` tells a report's title.
 */
export function splitHead(text: string, lines: readonly Line[], isTitle: (text: string) => boolean): readonly Line[] {
  const head = lines.slice(0, MOST_LINES);
  const first = head.findIndex(({ content }) => readMarker(text, content.start) !== undefined);
  const count = first < 0 ? head.length : first;
  const contents = head.slice(0, count).map(({ content }) => slice(text, content));
  const pieces = head.slice(0, count).flatMap((line, index) => {
    const above = contents.slice(Math.max(0, index - LINES_ABOVE), index);
    const cuts = cutsIn(contents[index] ?? '', above, isTitle).map((cut) => line.content.start + cut);
    return cuts.length === 0 ? [line] : cutAt(text, line, cuts);
  });
  return pieces.length === count ? lines : [...pieces, ...lines.slice(count)];
}

/** Behind a title and behind 主送机关 before or after it, where something follows on the line. */
function cutsIn(line: string, above: readonly string[], isTitle: (text: string) => boolean): readonly number[] {
  const from = addresseeEnd(line) ?? 0;
  const title = titleEnd(line.slice(from), from === 0 ? above : [], isTitle);
  if (title === undefined) return from === 0 ? [] : [from];
  const to = from + title;
  const behind = addresseeEnd(line.slice(to));
  return [from, to, behind === undefined ? 0 : to + behind].filter((cut) => cut > 0);
}

/** Where a title ends on its line and something follows it: a sentence, 文号, 主送机关, a heading. Lines above may begin the title. */
function titleEnd(line: string, above: readonly string[], isTitle: (text: string) => boolean): number | undefined {
  const ends = matchesOf(TITLE_END, line.slice(0, LONGEST_TITLE)).map(({ index, 0: noun }) => index + noun.length);
  const openings = ['', ...above.map((_, index) => above.slice(index).join(''))];
  for (const end of ends) {
    const rest = line.slice(end);
    if (/[，。；：！？,;:]/.test(line.slice(0, end))) return undefined;
    if (rest.trim() === '' || !openings.some((opening) => isTitle(opening + line.slice(0, end)))) continue;
    if (begins(rest)) return end;
  }
  return undefined;
}

/** Whether what stands behind a title is no more of it. */
function begins(rest: string): boolean {
  const words = rest.trim();
  if (readDocumentNumber(words, { start: 0, end: words.length }) !== undefined) return true;
  if (/[：:]$/.test(words) && isOrganList(words.slice(0, -1))) return true;
  if (addresseeEnd(words) !== undefined) return true;
  const isApart = /^[\s\u3000]/.test(rest) || SENTENCE.test(words) || readMarker(words, 0) !== undefined;
  return isApart && isProse(words);
}

/** Where 主送机关 ends on a line that goes on with a sentence. */
function addresseeEnd(line: string): number | undefined {
  const colon = line.slice(0, LONGEST_ADDRESSEE).search(/[：:]/);
  if (colon <= 0 || line.slice(colon + 1).trim() === '') return undefined;
  return isOrganList(line.slice(0, colon).trim()) && isProse(line.slice(colon + 1).trim()) ? colon + 1 : undefined;
}
