import type { ElementKind } from '../model/element.ts';
import type { PartId } from '../model/part.ts';
import type { Section } from '../model/report.ts';
import type { Finding } from '../model/rule.ts';
import type { Span } from '../text/spans.ts';

/**
 * What a row of the outline stands for. `embedded`: a part only the prose deals with; `missing`: one that is not there; `absent`:
 * 标题, 主送机关, 署名 or 成文日期 that is not there.
 */
export type OutlineKind =
  | 'title'
  | 'document-number'
  | 'addressee'
  | 'opening'
  | 'section'
  | 'embedded'
  | 'missing'
  | 'absent'
  | 'signature'
  | 'date'
  | 'note';

/** A row of the report's outline. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** A heading with its number, a passage, or the name of a part that is not there. */
  readonly text: string;
  /** The heading or passage; empty where a missing part belongs. */
  readonly span: Span;
  /** Where the text of the row begins: it ends where that of the next row does. Undefined for a part that has none. */
  readonly from: number | undefined;
  readonly section: Section | undefined;
  /** The parts the row carries, or the one that is not there. */
  readonly parts: readonly PartId[];
  /** What is absent. */
  readonly element: ElementKind | undefined;
  /** The section carries its parts although it is no top one. */
  readonly isLower: boolean;
  /** 字数 of the text, subsections included; undefined where nobody counts. */
  readonly characters: number | undefined;
  /** In a draft, what is not there yet, or a heading with nothing written below. */
  readonly isToDo: boolean;
  /** What was found in the row's text, subsections included, in the order of the text. */
  readonly findings: readonly Finding[];
  readonly children: readonly OutlineNode[];
}

/** How many of some places begin in a row's text, subsections included; a row of what is not there has no text. */
export function countWithin({ section, span }: OutlineNode, places: readonly Span[]): number {
  const { start, end } = section?.span ?? span;
  return places.filter((place) => start <= place.start && place.start < end).length;
}

/** What a row has not unless it says so. */
export const PLAIN_ROW = {
  from: undefined,
  section: undefined,
  parts: [],
  element: undefined,
  isLower: false,
  characters: undefined,
  isToDo: false,
  children: [],
};
