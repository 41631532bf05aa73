import { changed, type Kind, type Mutant, type Sample } from '../mutant.ts';
import { prosePlaces } from '../prose.ts';
import type { Random } from '../random.ts';

/** Two characters written twice in a running sentence: 落实 → 落实落实 is a fault, and so is 巡查的的. */
function* doubled(sample: Sample, random: Random): Generator<Mutant> {
  const words = ['机制', '执法', '审查', '案件', '法治', '的'];
  for (const word of words) {
    const places = prosePlaces(sample, new RegExp(`(?<=[\\u4e00-\\u9fa5])${word}(?=[\\u4e00-\\u9fa5，。])`, 'g'));
    const place = places[Math.floor(random() * places.length)];
    if (place !== undefined) yield changed(sample, place, word + word);
  }
}

/** A clause said once more at the end of its paragraph or of another; set phrases, with marks in them, may well recur. */
function* repeated(sample: Sample, random: Random): Generator<Mutant> {
  const lines = sample.report.lines.filter(
    ({ start, end }) => end - start > 80 && sample.text.charAt(end - 1) === '。',
  );
  for (const line of lines) {
    const text = sample.text.slice(line.start, line.end);
    const clauses = text.match(/(?<=[，；])[\u4e00-\u9fa5]{13,40}(?=[，；。])/g) ?? [];
    const clause = clauses[Math.floor(random() * clauses.length)];
    const other = lines[Math.floor(random() * lines.length)];
    if (clause === undefined || other === undefined) continue;
    const added = `${clause}。`;
    const mutant = changed(sample, { start: other.end, end: other.end }, added, `${clause} once more`);
    const first = mutant.text.indexOf(clause);
    const second = mutant.text.lastIndexOf(clause);
    yield {
      ...mutant,
      span: { start: first, end: first + clause.length },
      or: { start: second, end: second + clause.length },
    };
  }
}

/** Kinds of damage by saying a thing twice. */
export const REPEAT_KINDS: readonly Kind[] = [
  { name: 'characters doubled', rules: ['repeated-text'], mutate: doubled },
  { name: 'a clause repeated', rules: ['repeated-text'], mutate: repeated },
];
