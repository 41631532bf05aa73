import { readMarked } from '../core/fixtures/marked.ts';
import type { PlantedFault, Sample } from './planted.ts';
import { pick, type Random } from './random.ts';

const SHORTEST = 60;

/**
 * Where a further sentence can stand: behind the last full stop of each long paragraph of the first part whose last sentence names
 * no year, so that nothing is compared.
 */
function gaps({ text, report }: Sample): readonly number[] {
  const first = report.sections.find(({ parts }) => parts.includes('achievements'));
  return report.lines.flatMap(({ start, end }) => {
    const inside = first !== undefined && start > first.heading.span.end && end <= first.span.end;
    const last = text.slice(text.lastIndexOf('。', end - 2), end);
    return inside && end - start > SHORTEST && last.endsWith('。') && !/[0-9]{4}年/.test(last) ? [end] : [];
  });
}

/** Puts a sentence behind a paragraph of the first part; ⟦…⟧ in it marks the fault. */
export function plant(sample: Sample, random: Random, marked: string): PlantedFault {
  const { text, places } = readMarked(marked);
  const at = pick(gaps(sample), random);
  const [place] = places;
  if (at === undefined || place === undefined) throw new Error(`nowhere to plant “${marked}” in ${sample.name}`);
  return {
    text: sample.text.slice(0, at) + text + sample.text.slice(at),
    span: { start: at + place.start, end: at + place.end },
    what: marked,
  };
}

/** Puts each sentence into the sample once. */
export function* plantEach(sample: Sample, random: Random, sentences: readonly string[]): Generator<PlantedFault> {
  for (const sentence of sentences) yield plant(sample, random, sentence);
}
