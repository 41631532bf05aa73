import type { OrganKind } from './organ-kind.ts';
import type { PartId } from './part.ts';

/** One part a kind of report must have. */
export interface ProfilePart {
  readonly id: PartId;
  /** The heading as the source words it; {year} and {next} stand for report year and the year after. */
  readonly heading: string;
  /** How the interface names it: 主要举措和成效. */
  readonly name: string;
  /** Tests one clause of a heading from which number, year and 法治政府建设 are taken away. */
  readonly matches: RegExp;
  /** Words by which a heading shows that it carries this part, whatever else it says. */
  readonly words?: readonly string[];
  /** Tests a whole heading; where it holds, the heading carries this part and no other. */
  readonly owns?: RegExp;
  /** Finds a passage of prose that deals with this part although no heading names it. */
  readonly mentions?: RegExp;
  /** Who asks for it, where that is not what the profile builds on. */
  readonly basis?: string;
  /** What is wrong when no heading and no prose carries it. */
  readonly required: 'error' | 'info';
  /** 0: speaks of the report year; 1: of the year after. */
  readonly yearOffset: 0 | 1;
  /** What the clerk is asked to write there, in a line. */
  readonly prompt: string;
  /** The same point by point. */
  readonly topics: readonly string[];
  /** What stands below the heading of a new report, with prompts for what the clerk is to write. */
  readonly lines: readonly DraftLine[];
  /** What follows there: what every office is asked for, or, where its kind is known, what one of that kind is. */
  readonly ownLines?: Readonly<Record<OrganKind | 'any', readonly DraftLine[]>> | undefined;
}

/** A paragraph of a new report, or, with a level, a heading (without number). */
export interface DraftLine {
  readonly level?: 2;
  readonly text: string;
}

/** What a kind of report must contain, and where that is laid down. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly basis: string;
  /**
   * What the title of a report of this kind speaks of, how it ends, and what makes it one of another kind: tested on the title
   * without white space.
   */
  readonly title: { readonly about: RegExp; readonly ending: RegExp; readonly other: RegExp };
  /** Words by which headings show that a text without title is of this kind. */
  readonly subject: RegExp;
  /** What a text of this kind says again and again: the words of its subject, and those of its whole field. Both global. */
  readonly words: { readonly subject: RegExp; readonly field: RegExp };
  /** Taken away from a heading before its clauses are tested, so that patterns can be anchored. */
  readonly noise: RegExp;
  readonly parts: readonly ProfilePart[];
  /** Those of the five that it does not ask for: headings carry them all the same. */
  readonly unasked: readonly ProfilePart[];
  /** The orders of the parts that reports use, the one that is asked for first; and who asks for that. */
  readonly orders: readonly (readonly PartId[])[];
  readonly orderBasis: string;
}

/** The parts that headings can carry, be they asked for or not. */
export function everyPart({ parts, unasked }: Profile): readonly ProfilePart[] {
  return [...parts, ...unasked];
}
