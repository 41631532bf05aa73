import { lint } from '../../src/core/checking/lint.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { corpusTexts } from '../corpus.ts';
import { placeOf } from './check.ts';
import { type Judged, judgementOf, type Place, readJudged, withoutFinding } from './judged.ts';
import type { Read } from './result.ts';
import { placeRow, readRow } from './table.ts';

/** Rules about the make-up of a report of ours: a text of another genre has other parts, another head and another end. */
const OF_OUR_GENRE = new Set([
  'addressee',
  'document-number-form',
  'document-number-year',
  'empty-section',
  'lead-in',
  'organ-name',
  'part-content',
  'part-order',
  'report-year',
  'request-in-report',
  'required-parts',
  'signature',
  'signature-date',
  'title-form',
  'unsplit-text',
  'web-lines',
]);

/** Wrong errors and warnings in a thousand characters. */
const MOST_WRONG = 0.02;

/** What the other rules, those of wording, figures and lists, say of government work reports when forced on them. */
export interface Neighbours {
  /** All of the texts, in UTF-16 units. */
  readonly characters: number;
  /** Every error and warning. */
  readonly found: readonly Read[];
  /** Judgements of findings that are no longer made. */
  readonly stale: readonly Judged[];
}

/** Checks the neighbours; the corpus must be there. */
export function measureNeighbours(): Neighbours {
  const rules = RULES.filter(({ id }) => !OF_OUR_GENRE.has(id));
  const judged = readJudged('neighbours.json');
  const texts = corpusTexts('neighbours');
  const places = texts.flatMap(({ name, text }): readonly Place[] => {
    const findings = lint(parse(text), {}, { rules });
    const checked = { file: name.slice(name.indexOf('/') + 1), text, findings };
    return findings.filter(({ severity }) => severity !== 'info').map((finding) => placeOf(checked, finding));
  });
  return {
    characters: texts.reduce((sum, { text }) => sum + text.length, 0),
    found: places.map((place) => ({ place, judged: judgementOf(place, judged) })),
    stale: withoutFinding(judged, places),
  };
}

/** What falls below the bar, in words; nothing when all stand. */
export function neighboursBelow({ characters, found, stale }: Neighbours): readonly string[] {
  const unread = found.filter(({ judged }) => judged === undefined).map(({ place }) => placeRow(place));
  const gone = stale.map(({ file, line, column, rule }) => `${file} ${line}:${column} ${rule}`);
  const wrong = wrongPerThousand({ characters, found });
  return [
    ...unread.map((row) => `in a neighbour, nobody has judged: ${row}`),
    ...gone.map((row) => `judged in a neighbour, not found: ${row}`),
    ...(wrong > MOST_WRONG
      ? [`wrong in the neighbours: ${wrong.toFixed(3)} > ${MOST_WRONG} per 1,000 characters`]
      : []),
  ];
}

/** The result as lines to print. */
export function* renderNeighbours(neighbours: Neighbours): Generator<string> {
  const { characters, found } = neighbours;
  const rate = `${wrongPerThousand(neighbours).toFixed(3)} wrong per 1,000 characters`;
  yield `errors and warnings of wording, figures and lists in ${characters} characters of another genre: ${found.length}, ${rate}`;
  for (const read of found) yield `  ${readRow(read)}`;
  yield '';
}

function wrongPerThousand({ characters, found }: Pick<Neighbours, 'characters' | 'found'>): number {
  return (found.filter(({ judged }) => judged?.judgement === 'wrong').length / characters) * 1000;
}
