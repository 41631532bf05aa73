import { formatMarker } from '../../../src/core/model/heading.ts';
import { type Block, partBlocks, renumbered } from '../blocks.ts';
import { changed, edited, type Kind, type PlantedFault, type Sample } from '../planted.ts';

/** Orders that published reports use besides the statutory one. */
const KNOWN_ORDERS = new Set(['21345', '13245', '31245']);

/** Puts the parts of a sample together anew, each block numbered by its new place. */
function rearranged(sample: Sample, blocks: readonly Block[]): string {
  const all = partBlocks(sample);
  const start = all[0]?.span.start ?? 0;
  const end = all.at(-1)?.span.end ?? start;
  const text = blocks.map((block, index) => renumbered(sample, block, index + 1)).join('');
  return edited(sample.text, [{ span: { start, end }, text }]);
}

/** From the start of the last line before an offset to the end of the first one behind it. */
function seam(text: string, offset: number): PlantedFault['span'] {
  const before = text.slice(0, offset).trimEnd();
  const after = /[^\r\n]*[^\s][^\r\n]*/.exec(text.slice(offset));
  return {
    start: Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1,
    end: offset + (after === null ? 0 : after.index + after[0].length),
  };
}

function* dropPart(sample: Sample, isRenumbered: boolean): Generator<PlantedFault> {
  const blocks = partBlocks(sample);
  for (const block of blocks) {
    const rest = blocks.filter((other) => other !== block);
    const text = isRenumbered ? rearranged(sample, rest) : edited(sample.text, [{ span: block.span, text: '' }]);
    yield { text, span: seam(text, block.span.start), what: `without ${block.section.heading.title}` };
  }
}

function* swapParts(sample: Sample): Generator<PlantedFault> {
  const blocks = partBlocks(sample);
  for (const [first, a] of blocks.entries()) {
    for (const [second, b] of blocks.entries()) {
      const order = blocks.map((block) => (block === a ? b : block === b ? a : block));
      const name = order.map((block) => blocks.indexOf(block) + 1).join('');
      if (first >= second || KNOWN_ORDERS.has(name)) continue;
      const end =
        a.span.start + order.slice(first, second + 1).reduce((sum, { span }) => sum + span.end - span.start, 0);
      yield { text: rearranged(sample, order), span: { start: a.span.start, end }, what: `parts in the order ${name}` };
    }
  }
}

/** The heading of the third part written as one more heading of the first. */
function* embedLeadership(sample: Sample): Generator<PlantedFault> {
  const blocks = partBlocks(sample);
  const [first, , third] = blocks;
  const sibling = first?.section.children[0]?.heading;
  const last = first?.section.children.at(-1)?.heading;
  if (first === undefined || third === undefined || sibling?.marker === undefined || last?.marker === undefined) return;
  const before = sample.text.slice(sibling.line.start, sibling.marker.span.start).replace(/[^#\s]/g, '');
  const next = formatMarker(last.level, first.section.children.length + 1);
  const title = '切实履行推进法治建设第一责任人职责';
  const body = sample.text.slice(third.section.heading.line.end, third.span.end);
  const rest = blocks.filter((block) => block !== third);
  const at = first.span.end;
  const text = rearranged(sample, rest);
  yield {
    text: text.slice(0, at) + before + next + title + body + text.slice(at),
    span: { start: at, end: at + before.length + next.length + title.length },
    what: `the third part as ${next} of the first`,
  };
}

function* withoutCauses(sample: Sample): Generator<PlantedFault> {
  const problems = sample.report.sections.find(({ parts }) => parts.includes('problems'));
  if (problems === undefined) return;
  const { start, end } = problems.span;
  const text = sample.text.slice(start, end).replace(/主要原因是[^。]*。/g, '');
  yield { ...changed(sample, { start, end }, text, 'no causes'), span: problems.heading.span };
}

/** Kinds of damage to the five parts. */
export const PART_KINDS: readonly Kind[] = [
  { name: 'a part dropped', rules: ['required-parts'], plant: (sample) => dropPart(sample, true) },
  {
    name: 'a part dropped, numbers as they were',
    rules: ['required-parts'],
    follows: ['heading-sequence'],
    plant: (sample) => dropPart(sample, false),
  },
  { name: 'two parts exchanged', rules: ['part-order'], plant: swapParts },
  { name: 'the third part embedded in the first', rules: ['required-parts'], plant: embedLeadership },
  { name: 'problems without causes', rules: ['part-content'], plant: withoutCauses },
];
