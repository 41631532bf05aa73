import type { Span } from '../../src/core/text/spans.ts';

/** A text with ⟦…⟧ around places, read into the bare text and the places (UTF-16 offsets into it). */
export function readMarked(marked: string): { readonly text: string; readonly places: readonly Span[] } {
  let text = '';
  const places: Span[] = [];
  const open: number[] = [];
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') open.push(text.length);
    else if (piece === '⟧') places.push({ start: open.pop() ?? 0, end: text.length });
    else text += piece;
  }
  return { text, places };
}

/** The text with ⟦ and ⟧ put around each place; places are disjoint or nested. */
export function writeMarked(text: string, places: readonly Span[]): string {
  const marks = places.flatMap(({ start, end }) => [
    { offset: start, mark: '⟦', order: start === end ? 1 : 2, width: -(end - start) },
    { offset: end, mark: '⟧', order: start === end ? 1 : 0, width: end - start },
  ]);
  marks.sort((a, b) => a.offset - b.offset || a.order - b.order || a.width - b.width);
  let result = '';
  let offset = 0;
  for (const mark of marks) {
    result += text.slice(offset, mark.offset) + mark.mark;
    offset = mark.offset;
  }
  return result + text.slice(offset);
}
