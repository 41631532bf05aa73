import { changed, type Kind, type PlantedFault, placesOf, type Sample } from '../planted.ts';

/** From the end of the title to the end of the first line below that is not blank. */
function* withoutAddressee(sample: Sample): Generator<PlantedFault> {
  const { addressee, title } = sample.report;
  if (addressee === undefined || title === undefined) return;
  const { start } = addressee.span;
  const end = sample.text.length - sample.text.slice(addressee.span.end).trimStart().length;
  const planted = changed(sample, { start, end }, '', 'no 主送机关');
  const next = /[^\r\n]+/.exec(planted.text.slice(start));
  yield { ...planted, span: { start: title.span.end, end: start + (next?.[0].length ?? 0) } };
}

function* addresseeMark(sample: Sample): Generator<PlantedFault> {
  const { addressee } = sample.report;
  if (addressee === undefined) return;
  for (const mark of [':', '', '；', '，', '。']) {
    yield changed(sample, addressee.span, addressee.text.replace('：', mark));
  }
}

function* withoutLeadIn(sample: Sample): Generator<PlantedFault> {
  for (const { start, end } of placesOf(
    sample,
    /((?:根据|按照)《法治政府建设与责任落实督察工作规定》，现将[^：]*：)/g,
  )) {
    const planted = changed(sample, { start, end }, '', 'no lead-in');
    const line = planted.text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = start + planted.text.slice(start).search(/\r?\n/);
    yield { ...planted, span: { start: line, end: start }, or: { start: lineEnd, end: lineEnd } };
  }
}

function* leadIn(sample: Sample, forms: readonly string[]): Generator<PlantedFault> {
  for (const span of placesOf(sample, /报告如下：/g)) for (const form of forms) yield changed(sample, span, form);
}

function* title(sample: Sample, edit: (title: string) => string): Generator<PlantedFault> {
  const { title } = sample.report;
  if (title === undefined) return;
  const written = sample.text.slice(title.span.start, title.span.end);
  const next = edit(written);
  if (next !== written) yield changed(sample, title.span, next);
}

/** The title with the line it stands on; what comes next stands first then. */
function* withoutTitle(sample: Sample): Generator<PlantedFault> {
  const { title } = sample.report;
  if (title === undefined) return;
  const start = sample.text.lastIndexOf('\n', title.span.start - 1) + 1;
  const end = sample.text.length - sample.text.slice(title.span.end).trimStart().length;
  yield { ...changed(sample, { start, end }, '', 'no title'), span: { start, end: start } };
}

/** Kinds of damage above the first part. */
export const HEAD_KINDS: readonly Kind[] = [
  {
    name: 'no title',
    rules: ['title-form'],
    // In Markdown the headings rise with it.
    follows: ['heading-sequence', 'part-content'],
    plant: withoutTitle,
  },
  { name: 'no 主送机关', rules: ['addressee'], plant: withoutAddressee },
  { name: 'the mark behind the 主送机关', rules: ['addressee'], plant: addresseeMark },
  { name: 'no lead-in', rules: ['lead-in'], plant: withoutLeadIn },
  {
    name: 'the mark behind 如下',
    rules: ['lead-in'],
    plant: (s) => leadIn(s, ['报告如下。', '报告如下:', '报告如下，', '报告如下；']),
  },
  {
    name: 'another word for 报告 in the lead-in',
    rules: ['lead-in'],
    plant: (s) => leadIn(s, ['汇报如下：', '总结如下：', '汇报如下。', '总结如下。']),
  },
  {
    name: 'title without 关于……的',
    rules: ['title-form'],
    plant: (s) => title(s, (text) => text.replace('关于', '').replace('的报告', '报告')),
  },
  {
    name: 'title without its year',
    rules: ['title-form'],
    plant: (s) => title(s, (text) => text.replace(/[0-9]{4}年度/, '')),
  },
  {
    name: 'title without organ',
    rules: ['title-form'],
    plant: (s) => title(s, (text) => text.replace(/^[\s\S]*?(?=关于)/, '')),
  },
  { name: 'title without 报告', rules: ['title-form'], plant: (s) => title(s, (text) => text.replace('的报告', '')) },
];
