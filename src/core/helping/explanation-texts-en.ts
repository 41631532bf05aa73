import type { MentionRole } from '../drafting/year-mentions.ts';
import type { YearRole } from '../model/report.ts';
import type { ExplanationTexts } from './explanation-texts.ts';

const ROLES: Readonly<Record<MentionRole, string>> = {
  report: 'the report year',
  next: 'the year after the report year',
  previous: 'the year before, to compare with',
  'document-number': 'the year of the document number',
  date: 'the year of the date of the document',
  cited: 'the year of a cited document',
  fixed: 'a fixed year: when something began, was founded or issued, or a piece of a name',
  other: 'a year in no fixed relation to the report year',
};

const PLACES: Readonly<Record<YearRole, string>> = {
  title: 'title',
  'lead-in': 'lead-in',
  heading: 'heading',
  plan: 'heading of the plan',
  'document-number': 'document number',
  date: 'date of the document',
  body: 'prose',
};

function awayFrom(years: number): string {
  if (years === 0) return 'the report year';
  const count = Math.abs(years) === 1 ? 'the year' : `${Math.abs(years)} years`;
  return `${count} ${years < 0 ? 'before' : 'after'} the report year`;
}

/** What hovers and hints say, in English; titles and names stay as they are. */
export const ENGLISH_EXPLANATIONS: ExplanationTexts = {
  number: (number) => `Document number: ${number}`,
  term: (from, to) => `Term: ${from}–${to}`,
  published: (day) => `Published: ${day}`,
  inForce: (day) => `in force: ${day}`,
  revised: (day) => `Last amendment in force: ${day}`,
  until: (day) => `Repealed: ${day}`,
  semicolon: '; ',
  notYet: (year) => `For the report of ${year}: not yet in force when it was written`,
  over: (year) => `For the report of ${year}: no longer in force`,
  termOver: (year) => `For the report of ${year}: its term is over`,
  valid: (year) => `For the report of ${year}: in force`,
  successor: (title) => `In force now: 《${title}》`,
  standingUndecided: 'The report year is unclear, and so is whether it is in force',
  otherTitle: 'The title is not the official one',
  official: (title) => `Official title: 《${title}》`,
  noSuchEdition: 'There is no such edition; known are',
  source: (source) => `Source: ${source}`,
  basis: (basis) => `Basis: ${basis}`,
  noPart: 'None of the parts laid down',
  within: (part) => `Within “${part}”`,
  part: (index, part) => `Part ${index} of those laid down: ${part}`,
  ownPart: (index, part) => `Part ${index}: ${part}`,
  characters: (count, areBlanksLeftOut) =>
    `Characters: ${count} (as Word counts${areBlanksLeftOut ? ', without what is still to be filled in' : ''})`,
  sum: (count, sum) => `${count} items add up to ${sum}`,
  total: (total, verdict) => `The total is ${total}: ${verdict}`,
  agrees: 'they agree',
  differs: (gap) => `they differ by ${gap}`,
  roughly: '; some are approximate, so this is a rough check only',
  check: ', please check',
  incomplete: ', perhaps not all items are listed',
  overlapping: ', items may overlap or contain one another',
  year: (year, role) => `${year}: ${ROLES[role]}`,
  why: {
    report: 'Follows when the report year is changed',
    next: 'The plan is for the next year; follows when the report year is changed',
    previous: 'The base of a comparison; follows when the report year is changed',
    'document-number': 'Numbered by the year of issue, usually the one after the report year',
    date: 'Reports are usually handed in before 1 March of the year after the report year',
    cited: 'Belongs to a title or document number; stays when the report year is changed',
    fixed: 'Stays when the report year is changed',
    other: 'Stays when the report year is changed; please check it yourself',
  },
  yearUndecided: 'The report year is unclear: places differ, and none prevails',
  decidedBy: (year, voices) => {
    const counted = voices.map(
      ([role, own, count]) => `${PLACES[role]} ${own}${count === 1 ? '' : ` (${count} places)`}`,
    );
    return `The report year is taken to be ${year}, by: ${counted.join(', ')}`;
  },
  away: (year, years) => `← ${year} is ${awayFrom(years)}`,
};
