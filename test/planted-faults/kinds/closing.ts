import type { Span } from '../../../src/core/text/spans.ts';
import { changed, type Kind, type PlantedFault, type Sample } from '../planted.ts';

/** Removes what stands from `start` to the next line that is not blank; the fault is then at 特此报告。, 署名 or date. */
function* removed(sample: Sample, span: Span | undefined, what: string): Generator<PlantedFault> {
  const { closing, date, signature } = sample.report;
  if (span === undefined || closing === undefined || date === undefined || signature === undefined) return;
  const end = sample.text.length - sample.text.slice(span.end).trimStart().length;
  const planted = changed(sample, { start: span.start, end }, '', what);
  yield { ...planted, span: { start: closing.span.start, end: planted.text.length } };
}

function* signedBy(sample: Sample, edit: (organ: string) => string): Generator<PlantedFault> {
  const { signature } = sample.report;
  const next = signature && edit(signature.text);
  if (signature !== undefined && next !== undefined && next !== signature.text)
    yield changed(sample, signature.span, next);
}

/** Kinds of damage below the last part. */
export const CLOSING_KINDS: readonly Kind[] = [
  { name: 'no 署名', rules: ['signature'], plant: (s) => removed(s, s.report.signature?.span, 'no 署名') },
  { name: 'no 成文日期', rules: ['signature'], plant: (s) => removed(s, s.report.date?.span, 'no 成文日期') },
  {
    name: 'neither 署名 nor 成文日期',
    rules: ['signature'],
    plant: (s) =>
      removed(
        s,
        s.report.signature && { start: s.report.signature.span.start, end: s.report.date?.span.end ?? 0 },
        'neither',
      ),
  },
  { name: 'signed by another organ', rules: ['organ-name'], plant: (s) => signedBy(s, () => '砚泉县教育局') },
  {
    name: 'signed with a careless short name',
    rules: ['organ-name'],
    plant: (s) => signedBy(s, (organ) => organ.replace('县水利局', '水利局').replace('街道办事处', '街道办')),
  },
  {
    name: 'signed for another place',
    rules: ['organ-name'],
    plant: (s) => signedBy(s, (organ) => organ.replace(/^../, '砚泉')),
  },
];
