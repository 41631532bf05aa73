import type { YearRole } from '../../../src/core/model/report.ts';
import { changed, type Kind, type PlantedFault, type Sample } from '../planted.ts';

const SHIFTS = [-10, -2, -1, 1, 2, 10];

/** Every year of these roles, off by some years. */
function* shiftYear(sample: Sample, roles: readonly YearRole[]): Generator<PlantedFault> {
  for (const { role, year, span } of sample.report.year.witnesses) {
    if (!roles.includes(role)) continue;
    for (const shift of SHIFTS) yield changed(sample, span, String(year + shift), `${role} ${year} → ${year + shift}`);
  }
}

/** Two witnesses of the report year off by the same year: the others still outvote them. */
function* shiftTwo(sample: Sample): Generator<PlantedFault> {
  const [first, second] = sample.report.year.witnesses.filter(({ role }) => role === 'heading');
  if (first === undefined || second === undefined) return;
  for (const shift of SHIFTS) {
    const once = changed(sample, second.span, String(second.year + shift));
    yield {
      ...changed({ ...sample, text: once.text }, first.span, String(first.year + shift)),
      what: `two headings ${first.year} → ${first.year + shift}`,
    };
  }
}

/** Years of one role in Chinese figures. */
function* inChineseFigures(sample: Sample): Generator<PlantedFault> {
  for (const { role, year, span } of sample.report.year.witnesses) {
    if (role !== 'heading') continue;
    const wrong = [...String(year - 1)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
    yield changed(sample, span, wrong);
  }
}

/** Kinds of damage to the years. */
export const YEAR_KINDS: readonly Kind[] = [
  {
    name: 'the year of title, lead-in or heading',
    rules: ['report-year'],
    plant: (s) => shiftYear(s, ['title', 'lead-in', 'heading']),
  },
  { name: 'the same wrong year in two headings', rules: ['report-year'], follows: ['report-year'], plant: shiftTwo },
  { name: 'a wrong year in Chinese figures', rules: ['report-year'], plant: inChineseFigures },
  { name: 'the year of the plan', rules: ['plan-year'], plant: (s) => shiftYear(s, ['plan']) },
  { name: 'the year of the 文号', rules: ['document-number-year'], plant: (s) => shiftYear(s, ['document-number']) },
  {
    name: 'the year of the date',
    rules: ['signature-date', 'document-number-year'],
    plant: (s) => shiftYear(s, ['date']),
  },
];
