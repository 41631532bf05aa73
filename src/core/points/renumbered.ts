import { formatMarker } from '../model/heading.ts';
import type { Section } from '../model/report.ts';
import type { Edit } from '../text/edits.ts';
import { formatCircled, formatNumeral, LARGEST_NUMERAL } from '../text/numerals.ts';
import type { EnumerationMark } from './enumerations.ts';

/**
 * Edits that give the sections consecutive numbers from `first` on; headings without number keep their place in the count. None
 * where the last would get a number that no heading can be told by.
 */
export function renumber(sections: readonly Section[], first: number): readonly Edit[] {
  if (!canCount(sections.length, first)) return [];
  return sections.flatMap(({ heading }, index) => {
    const number = first + index;
    if (heading.marker === undefined || heading.number === number) return [];
    return [{ span: heading.marker.span, text: formatMarker(heading.level, number) }];
  });
}

/** Whether so many headings can be numbered from `first` on. */
export function canCount(count: number, first: number): boolean {
  return first + count - 1 <= LARGEST_NUMERAL;
}

/** Edits that number some points of one enumeration from `first` on; none where the last would get a number nobody writes. */
export function renumberPoints(marks: readonly EnumerationMark[], first: number): readonly Edit[] {
  if (!canCountPoints(marks, first)) return [];
  return marks.flatMap((mark, index) => {
    const text = writeNumber(mark, first + index);
    return mark.number === first + index || text === undefined ? [] : [{ span: mark.numberSpan, text }];
  });
}

/** Whether some points of one enumeration can be numbered from `first` on. */
export function canCountPoints(marks: readonly EnumerationMark[], first: number): boolean {
  const [mark] = marks;
  return mark !== undefined && writeNumber(mark, first + marks.length - 1) !== undefined;
}

/** A number as the points of that kind write it; undefined for one that none is told by. */
export function writeNumber({ kind }: EnumerationMark, number: number): string | undefined {
  if (kind === 'circled') return formatCircled(number);
  return number > LARGEST_NUMERAL ? undefined : formatNumeral(number);
}
