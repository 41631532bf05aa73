import { SET_PHRASES } from '../../../src/core/data/set-phrases.ts';
import type { Span } from '../../../src/core/text/spans.ts';
import { changed, type Kind, type PlantedFault, type Sample } from '../planted.ts';
import { prosePlaces } from '../prose.ts';
import { pick, type Random } from '../random.ts';

/** Two characters written twice in a running sentence: 落实 → 落实落实 is a fault, and so is 巡查的的. */
function* doubled(sample: Sample, random: Random): Generator<PlantedFault> {
  const words = ['机制', '执法', '审查', '案件', '法治', '的'];
  for (const word of words) {
    const places = prosePlaces(sample, new RegExp(`(?<=[\\u4e00-\\u9fa5])${word}(?=[\\u4e00-\\u9fa5，。])`, 'g'));
    const place = places[Math.floor(random() * places.length)];
    if (place !== undefined) yield changed(sample, place, word + word);
  }
}

/** A clause said once more at the end of its paragraph or of another; set phrases, with marks in them, may well recur. */
function* repeated(sample: Sample, random: Random): Generator<PlantedFault> {
  const lines = longLines(sample);
  for (const line of lines) {
    const text = sample.text.slice(line.start, line.end);
    const clause = pick(text.match(/(?<=[，；])[\u4e00-\u9fa5]{13,40}(?=[，；。])/g) ?? [], random);
    const other = pick(lines, random);
    if (clause !== undefined && other !== undefined) yield again(sample, clause, other.end);
  }
}

/** A clause with a quoted name or a list in it said once more at the end of its paragraph; what is mainly a set phrase may recur. */
function* repeatedList(sample: Sample): Generator<PlantedFault> {
  for (const line of longLines(sample)) {
    const text = sample.text.slice(line.start, line.end);
    for (const [clause] of text.matchAll(/(?<=[，；])[\u4e00-\u9fa5“”、]{13,60}(?=[，；。])/g)) {
      const own = SET_PHRASES.reduce((rest, phrase) => rest.replace(phrase, ''), clause).replace(/[“”、]/g, '');
      const isGuidance = /精神$/.test(clause);
      if (/[“”、]/.test(clause) && own.length >= 6 && !isGuidance) yield again(sample, clause, line.end);
    }
  }
}

/** The paragraphs that a clause can be taken from, or put behind. */
function longLines({ text, report }: Sample): readonly Span[] {
  return report.lines.filter(({ start, end }) => end - start > 80 && text.charAt(end - 1) === '。');
}

function again(sample: Sample, clause: string, at: number): PlantedFault {
  const planted = changed(sample, { start: at, end: at }, `${clause}。`, `${clause} once more`);
  const first = planted.text.indexOf(clause);
  const second = planted.text.lastIndexOf(clause);
  return {
    ...planted,
    span: { start: first, end: first + clause.length },
    or: { start: second, end: second + clause.length },
  };
}

/** Kinds of damage by saying a thing twice. */
export const REPEAT_KINDS: readonly Kind[] = [
  { name: 'characters doubled', rules: ['repeated-text'], plant: doubled },
  { name: 'a clause repeated', rules: ['repeated-text'], plant: repeated },
  { name: 'a clause with a name or a list in it repeated', rules: ['repeated-text'], plant: repeatedList },
];
