import { inspect } from '../../core/checking/lint.ts';
import type { Finding } from '../../core/model/rule.ts';
import type { Settings } from '../../core/model/settings.ts';
import { parseOurs } from '../../core/reading/ours.ts';
import type { Encoding } from '../files/decode.ts';
import type { Source } from '../files/load.ts';
import { type Places, placesIn } from '../files/places.ts';

/** A document with what was found in it; nothing ever is in one that is no report. */
export interface Checked {
  readonly file: string;
  readonly isReport: boolean;
  readonly encoding: Encoding;
  /** Turns offsets into lines and columns. */
  readonly places: Places;
  readonly findings: readonly Finding[];
  /** How much was found that marks in the text excuse. */
  readonly excused: number;
}

/** Checks the text of a document; `text` stands in for the source's own, after it was changed. */
export function check(source: Source, settings: Settings, text: string = source.decoded.text): Checked {
  const report = parseOurs(text, source.syntax, source.isAlwaysReport, source.target.name, settings.profile);
  const inspection = report && inspect(report, settings);
  return {
    file: source.target.name,
    isReport: report !== undefined,
    encoding: source.decoded.encoding,
    places: placesIn(text),
    findings: inspection?.findings ?? [],
    excused: inspection?.excused.length ?? 0,
  };
}
