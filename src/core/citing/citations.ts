import type { OfficialDocument } from '../data/row-types/official-document.ts';
import type { Window } from '../data/row-types/window.ts';
import { type Span, slice } from '../text/spans.ts';
import { normalizeTitle } from '../text/titles.ts';
import { view } from '../views/view.ts';
import { findNormalized } from './documents.ts';
import { insideMarks } from './retitle.ts';
import { windowOf } from './windows.ts';

/** A 《…》 of a report. */
export interface Citation {
  /** As written, without the outer marks. */
  readonly title: string;
  /** As titles are compared. */
  readonly normalized: string;
  /** What it is in the tables. */
  readonly document: OfficialDocument | undefined;
  /** The years it runs, where the title names them. */
  readonly window: Window | undefined;
  /** With the outer marks. */
  readonly span: Span;
  /** The 《…》 directly inside it, marks included. */
  readonly inner: readonly Span[];
}

/** What is longer is no title; UTF-16 units. */
const LONGEST_TITLE = 200;

/** Every outermost 《…》 of a report that can be a title, in order; read once a report, for all rules. */
export const citationsOf = view(({ text, cited }): readonly Citation[] =>
  cited.filter(mayBeTitle).map((span) => readCitation(text, span)),
);

function mayBeTitle(span: Span): boolean {
  return span.end - span.start > 2 && span.end - span.start <= LONGEST_TITLE + 2;
}

function readCitation(text: string, span: Span): Citation {
  const title = slice(text, insideMarks(span));
  const normalized = normalizeTitle(title);
  const inner = title.includes('《') ? innerPairs(title, span.start + 1) : [];
  return { title, normalized, document: findNormalized(normalized), window: windowOf(normalized), span, inner };
}

/** The outermost pairs inside a title that begins at `offset`. */
function innerPairs(title: string, offset: number): readonly Span[] {
  const pairs: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < title.length; index += 1) {
    const mark = title.charAt(index);
    if (mark === '《') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (mark === '》') {
      depth -= 1;
      if (depth === 0) pairs.push({ start: offset + start, end: offset + index + 1 });
    }
  }
  return pairs;
}
