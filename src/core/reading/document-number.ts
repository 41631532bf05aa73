import type { DocumentNumber } from '../model/report.ts';
import { HAN } from '../text/han.ts';
import { readDigits, readNumeral } from '../text/numerals.ts';
import { type Span, slice } from '../text/spans.ts';
import { GAP } from '../text/white-space.ts';
import { valuesBehind } from './labelled.ts';

/** 机关代字: 云政办发. */
const CODE = `([${HAN}]{2,16}?)`;
/** 〔2024〕 in whatever brackets and figures. */
const OPENING = '([〔［[（(【〖﹝<〈])';
const YEAR = '([0-9０-９〇一二三四五六七八九]{2,4})年?';
const CLOSING = '([〕］\\])）】〗﹞>〉])';
const FIGURES = '[0-9０-９一二三四五六七八九十]{1,5}';
const SERIAL = `第?${GAP}${FIGURES}${GAP}号{0,2}`;
/** Nothing stands behind it on its line but 签发人. */
const END = '(?=$|[\\s\\u3000]*签发)';
const DOCUMENT_NUMBER = new RegExp(`^${CODE}${GAP}${OPENING}${GAP}${YEAR}${GAP}${CLOSING}${GAP}${SERIAL}${END}`);
/** 云政办2024年3号: a 文号 without any brackets. */
const WITHOUT_BRACKETS = new RegExp(`^${CODE}${GAP}()((?:19|20)[0-9]{2})年${GAP}第?${GAP}${FIGURES}${GAP}号${END}`);
const SERIAL_AT_END = new RegExp(`第?[\\s\\u3000]?(${FIGURES})[\\s\\u3000]?号{0,2}$`);

/** 发文字号 at the start of a line, in whatever brackets. */
export function readDocumentNumber(text: string, line: Span): DocumentNumber | undefined {
  const match = DOCUMENT_NUMBER.exec(slice(text, line)) ?? WITHOUT_BRACKETS.exec(slice(text, line));
  if (match === null) return undefined;
  const [whole, code = '', , digits = ''] = match;
  const at = line.start + whole.indexOf(digits, code.length);
  return {
    text: whole,
    span: { start: line.start, end: line.start + whole.length },
    code,
    year: readDigits(digits) ?? 0,
    yearSpan: { start: at, end: at + digits.length },
  };
}

/** The calendar year that a 文号 means by its year: 〔22〕 is 2022. */
export function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** The serial number of a 文号, in whatever figures; undefined where it cannot be read. */
export function serialOf({ text }: DocumentNumber): number | undefined {
  const [, written = ''] = SERIAL_AT_END.exec(text) ?? [];
  return readNumeral(written.replace(/[０-９]/g, (digit) => String(readDigits(digit))));
}

const LABEL = /发[\s\u3000]*文[\s\u3000]*字[\s\u3000]*号|文[\s\u3000]*号/g;

/** The 文号 that the particulars of a page tell of. */
export function labelledDocumentNumber(text: string, webLines: readonly Span[]): DocumentNumber | undefined {
  for (const value of valuesBehind(text, webLines, LABEL)) {
    const number = readDocumentNumber(text, value);
    if (number !== undefined) return number;
  }
  return undefined;
}
