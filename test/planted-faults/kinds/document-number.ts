import { changed, type Kind, type PlantedFault, type Sample } from '../planted.ts';

const BRACKETS = ['[]', '【】', '（）', '()', '〖〗', '﹝﹞', '［］', '<>', '〈〉'];
/** 3号, as it should not be written. */
const SERIALS = ['第%号', '0%号', '00%号', '%', '第0%号', '%号号', ' %号'];
const OTHER_ORGANS = ['砚泉教发', '禾川卫字', '苇塘民函'];

function* rewrite(
  sample: Sample,
  forms: (code: string, year: string, serial: string) => readonly string[],
): Generator<PlantedFault> {
  const { documentNumber } = sample.report;
  if (documentNumber === undefined) return;
  const serial = /([0-9]+)号$/.exec(documentNumber.text)?.[1] ?? '';
  for (const form of forms(documentNumber.code, String(documentNumber.year), serial)) {
    yield changed(sample, documentNumber.span, form);
  }
}

/** Kinds of damage to the 文号. */
export const DOCUMENT_NUMBER_KINDS: readonly Kind[] = [
  {
    name: '文号: other brackets',
    rules: ['document-number-form'],
    plant: (sample) =>
      rewrite(sample, (code, year, serial) =>
        BRACKETS.map(([open, close]) => `${code}${open}${year}${close}${serial}号`),
      ),
  },
  {
    name: '文号: two figures for the year',
    rules: ['document-number-form'],
    plant: (sample) =>
      rewrite(sample, (code, year, serial) => [
        `${code}〔${year.slice(2)}〕${serial}号`,
        `${code}[${year.slice(2)}]${serial}号`,
      ]),
  },
  {
    name: '文号: the serial number',
    rules: ['document-number-form'],
    plant: (sample) =>
      rewrite(sample, (code, year, serial) => SERIALS.map((form) => `${code}〔${year}〕${form.replace('%', serial)}`)),
  },
  {
    name: '文号: year in a word too many',
    rules: ['document-number-form'],
    plant: (sample) =>
      rewrite(sample, (code, year, serial) => [`${code}〔${year}年〕${serial}号`, `${code}〔 ${year} 〕${serial}号`]),
  },
  {
    name: '文号: no brackets',
    rules: ['document-number-form'],
    plant: (sample) =>
      rewrite(sample, (code, year, serial) => [`${code}${year}年${serial}号`, `${code}${year}年第${serial}号`]),
  },
  {
    name: '文号: of another organ',
    rules: ['organ-name'],
    plant: (sample) =>
      rewrite(sample, (_, year, serial) => OTHER_ORGANS.map((code) => `${code}〔${year}〕${serial}号`)),
  },
];
