import { formatMarker } from '../../../src/core/model/heading.ts';
import { allSections, type Heading } from '../../../src/core/model/report.ts';
import { formatNumeral } from '../../../src/core/text/numerals.ts';
import { childBlocks, partBlocks } from '../blocks.ts';
import { changed, edited, type Kind, type PlantedFault, type Sample } from '../planted.ts';

type Numbered = Heading & { readonly number: number; readonly marker: NonNullable<Heading['marker']> };

/** The rows of numbered siblings of a sample. */
function rows(sample: Sample): readonly (readonly Numbered[])[] {
  const parts = partBlocks(sample);
  return [parts, ...parts.map(childBlocks)]
    .map((row) => row.map(({ section }) => section.heading).filter(isNumbered))
    .filter((row) => row.length > 1);
}

function isNumbered(heading: Heading): heading is Numbered {
  return heading.number !== undefined && heading.marker !== undefined;
}

/** Every heading of the rows whose number is taken away where it stays a heading (Markdown, or a part's heading). */
function* unnumbered(sample: Sample): Generator<PlantedFault> {
  for (const row of rows(sample)) {
    for (const heading of row) {
      if (heading.level !== 1 && heading.hashes === 0) continue;
      const planted = changed(sample, heading.marker.span, '', `${heading.marker.text} taken from ${heading.title}`);
      yield { ...planted, span: { start: heading.marker.span.start, end: heading.marker.span.start + 1 } };
    }
  }
}

function* duplicated(sample: Sample): Generator<PlantedFault> {
  for (const row of rows(sample)) {
    for (const { marker, level, number } of row.slice(1)) {
      yield changed(sample, marker.span, formatMarker(level, number - 1));
    }
  }
}

/** From one heading on every number is one too high. */
function* skipped(sample: Sample): Generator<PlantedFault> {
  for (const row of rows(sample)) {
    for (const [index, { marker }] of row.entries()) {
      const edits = row.slice(index).map((heading) => ({
        span: heading.marker.span,
        text: formatMarker(heading.level, heading.number + 1),
      }));
      const { start } = marker.span;
      const length = edits[0]?.text.length ?? 0;
      yield {
        text: edited(sample.text, edits),
        span: { start, end: start + length },
        what: `${marker.text} and on, one more`,
      };
    }
  }
}

/** One wrong number in the middle of a row. */
function* jumped(sample: Sample): Generator<PlantedFault> {
  for (const row of rows(sample)) {
    for (const { marker, level, number } of row) yield changed(sample, marker.span, formatMarker(level, number + 3));
  }
}

/** One number of a row in the form of the level below: （二） 3. （四）. */
function* lowerMark(sample: Sample): Generator<PlantedFault> {
  for (const row of rows(sample)) {
    for (const { marker, level, number } of row.slice(1)) {
      if (level < 3) yield changed(sample, marker.span, formatMarker(level === 1 ? 2 : 3, number));
    }
  }
}

const WRONG: Readonly<Record<number, readonly string[]>> = {
  1: ['%.', '%．', '%，', '% 、'],
  2: ['(%)', '（%)', '(%）', '（%）、', '%）', '（ %）'],
  3: ['%、', '%)', '%）'],
};

function* malformed(sample: Sample): Generator<PlantedFault> {
  for (const { heading } of allSections(sample.report.sections)) {
    if (!isNumbered(heading)) continue;
    const { level, number, marker } = heading;
    for (const form of WRONG[level] ?? []) {
      yield changed(sample, marker.span, form.replace('%', level === 3 ? String(number) : formatNumeral(number)));
    }
  }
}

function* indented(sample: Sample): Generator<PlantedFault> {
  if (sample.syntax !== 'plain' || sample.name.includes('two-levels')) return;
  for (const { heading } of allSections(sample.report.sections)) {
    const { start } = heading.span;
    for (const blank of ['　', '  ', '　  '])
      yield changed(sample, { start, end: start }, blank, `blanks before ${heading.title}`);
  }
}

/** The sections of one part numbered 1. where those of the others are （一）. */
function* otherLevel(sample: Sample): Generator<PlantedFault> {
  for (const part of partBlocks(sample).slice(1)) {
    const row = part.section.children.map(({ heading }) => heading).filter(isNumbered);
    const [first] = row;
    if (first === undefined || first.level !== 2) continue;
    const edits = row.map(({ marker, number }) => ({ span: marker.span, text: formatMarker(3, number) }));
    const { start } = first.marker.span;
    yield {
      text: edited(sample.text, edits),
      span: { start, end: start + 2 },
      what: `1. below ${part.section.heading.title}`,
    };
  }
}

/** Kinds of damage to heading numbers. */
export const HEADING_KINDS: readonly Kind[] = [
  { name: 'a heading without its number', rules: ['heading-sequence'], plant: unnumbered },
  { name: 'a number twice', rules: ['heading-sequence'], follows: ['heading-sequence'], plant: duplicated },
  { name: 'a number left out', rules: ['heading-sequence'], plant: skipped },
  { name: 'a number out of turn', rules: ['heading-sequence'], follows: ['heading-sequence'], plant: jumped },
  {
    name: 'a number with the mark of the level below',
    rules: ['heading-sequence', 'heading-level'],
    follows: ['heading-sequence', 'heading-level', 'figures-count', 'empty-section', 'required-parts'],
    plant: lowerMark,
  },
  { name: 'a number in the wrong form', rules: ['heading-form'], plant: malformed },
  { name: 'one part numbered in another way', rules: ['heading-level'], plant: otherLevel },
  { name: 'blanks before a heading', rules: ['heading-form', 'spacing'], plant: indented },
];
