import { readFileSync } from 'node:fs';
import type { Severity } from '../../src/core/model/severity.ts';

/** An error or warning in a real report; lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: Severity;
  /** The reported text, its first characters. */
  readonly text: string;
}

/** A finding that somebody has read against the text. */
export interface Judged extends Omit<Place, 'severity'> {
  /** right: a fault indeed; arguable: a careful colleague might say so; wrong: no fault, or another one. */
  readonly judgement: 'right' | 'arguable' | 'wrong';
  readonly reason: string;
}

const LONGEST_TEXT = 16;

/** As much of a reported text as a list keeps. */
export function shorten(text: string): string {
  return text.slice(0, LONGEST_TEXT);
}

/** A list of findings that were read and judged. */
export function readJudged(
  name: 'accepted.json' | 'judged.json' | 'neighbours.json' | 'silent.json',
): readonly Judged[] {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as readonly Judged[];
}

/** The judgement of a finding, or undefined when nobody has read it. */
export function judgementOf(place: Place, list: readonly Judged[]): Judged | undefined {
  return list.find((judged) => isSame(place, judged));
}

/** The judgements that no finding asks for any more. */
export function withoutFinding(list: readonly Judged[], places: readonly Place[]): readonly Judged[] {
  return list.filter((judged) => !places.some((place) => isSame(place, judged)));
}

function isSame(place: Place, judged: Judged): boolean {
  return (
    place.file === judged.file &&
    place.line === judged.line &&
    place.column === judged.column &&
    place.rule === judged.rule &&
    place.text === judged.text
  );
}
