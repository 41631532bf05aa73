import { allSections } from '../../../src/core/model/report.ts';
import { trimSpan } from '../../../src/core/text/white-space.ts';
import { changed, type Kind, type PlantedFault, type Sample } from '../planted.ts';

/** Every section below whose heading nothing, or next to nothing, is left. */
function* emptied(sample: Sample, rest: string): Generator<PlantedFault> {
  for (const { heading, parts, span } of allSections(sample.report.sections)) {
    if (heading.runIn || parts.includes('other')) continue;
    const body = trimSpan(sample.text, { start: heading.line.end, end: span.end });
    yield { ...changed(sample, body, rest, `nothing below ${heading.title}`), span: heading.span };
  }
}

/** All line breaks from the first heading on lost. */
function* flattened(sample: Sample, gap: string): Generator<PlantedFault> {
  if (sample.syntax !== 'plain') return;
  const start = sample.report.sections[0]?.heading.line.start ?? 0;
  const text = sample.text.slice(0, start) + sample.text.slice(start).replace(/[\r\n]+[ \u3000]*/g, gap);
  yield { text, span: { start, end: text.length }, what: 'one line' };
}

/** Kinds of damage to sections as a whole. */
export const SECTION_KINDS: readonly Kind[] = [
  { name: 'nothing below a heading', rules: ['empty-section'], plant: (sample) => emptied(sample, '') },
  {
    name: 'next to nothing below a heading',
    rules: ['empty-section'],
    plant: (sample) => emptied(sample, '工作正在推进。'),
  },
  { name: 'blanks for line breaks', rules: ['unsplit-text'], plant: (sample) => flattened(sample, ' ') },
  {
    name: 'all lines run together',
    rules: ['unsplit-text'],
    follows: ['heading-sequence', 'required-parts', 'signature'],
    plant: (sample) => flattened(sample, ''),
  },
];
