import { formatMarker } from '../model/heading.ts';
import type { Section } from '../model/report.ts';
import type { Edit } from '../text/edits.ts';

/** Edits that give the sections consecutive numbers from `first` on; headings without number keep their place in the count. */
export function renumber(sections: readonly Section[], first: number): readonly Edit[] {
  return sections.flatMap(({ heading }, index) => {
    const number = first + index;
    if (heading.marker === undefined || heading.number === number) return [];
    return [{ span: heading.marker.span, text: formatMarker(heading.level, number) }];
  });
}
