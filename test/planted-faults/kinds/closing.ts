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

/** The report of another year put behind a report. */
function* second({ syntax, text, year }: Sample): Generator<PlantedFault> {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text.endsWith(end) ? end : end + end;
  const hash = syntax === 'markdown' ? '# ' : '';
  for (const organ of ['砚泉县教育局', '霁川县水利局']) {
    for (const other of [year, year - 1]) {
      const title = `${organ}关于${other}年度法治政府建设情况的报告`;
      const lines = [title, '县委、县政府：', `现将${other}年度法治政府建设情况报告如下：`, '一、主要举措和成效'];
      const behind = `${gap}${hash}${lines.join(end)}${end}全年审查文件12件。${end}`;
      const start = text.length + gap.length + hash.length;
      yield { text: text + behind, span: { start, end: start + title.length }, what: title };
    }
  }
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
  { name: 'a second report', rules: ['second-report'], plant: second },
];
