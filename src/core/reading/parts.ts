import type { PartId } from '../model/part.ts';
import { everyPart, type Profile, type ProfilePart } from '../model/profile.ts';
import { allSections, type PartPlace, type Section } from '../model/report.ts';
import { matchesOf } from '../text/matches.ts';
import { findPrompts, replacePrompts } from '../text/prompts.ts';
import { isInside, type Span, slice } from '../text/spans.ts';
import { unspaced } from '../text/white-space.ts';
import { YEAR } from '../text/years.ts';
import { CLAUSES, namedParts, withoutNames } from './named-parts.ts';

const YEAR_WORDS = new RegExp(
  `(?:${YEAR}|二[〇零○0][〇零一二三四五六七八九]{2})(?:年度|年)?|本年度?|上一?年度|全年`,
  'g',
);
/** Alone, beside a plan or a list of problems, these words do not make a heading speak of achievements as well. */
const VAGUE = /^(?:[^成情做回总]*(?:举措|措施|工作))$/;

/** The clauses of a heading, bare: without white space, years and the words every heading of such a report has. */
function clauses(title: string, profile: Profile): readonly string[] {
  const bare = unspaced(title).replace(YEAR_WORDS, '').replace(profile.noise, '').replace(/^的/, '');
  return bare === '' ? [] : [bare, ...bare.split(CLAUSES).map((clause) => clause.replace(/^的/, ''))];
}

/**
 * The parts a heading carries by its wording, in the order of the profile; what a prompt in it asks for is not its wording.
 * `afterYear` is true when the heading bears the year after the report year: what would be “重点工作” of the report year is then
 * a plan.
 */
export function recognizeParts(title: string, profile: Profile, afterYear = false): readonly PartId[] {
  const own = title.includes('【') ? replacePrompts(title, () => '') : title;
  const uncited = own.includes('《') ? own.replace(/《[^《》]*》/g, '') : own;
  const every = everyPart(profile);
  const named = namedParts(uncited, profile);
  const owner = every.find((part) => part.owns?.test(uncited));
  if (owner !== undefined && named.length === 0) return [owner.id];
  const found = new Map<PartId, string>(named.map(({ id }) => [id, '']));
  for (const clause of clauses(withoutNames(own, named), profile)) {
    const part = every.findLast((candidate) => candidate.matches.test(clause));
    if (part !== undefined && (!found.has(part.id) || !VAGUE.test(clause))) found.set(part.id, clause);
  }
  const vague = found.get('achievements');
  if (vague !== undefined && VAGUE.test(vague)) {
    if (found.size > 1) found.delete('achievements');
    else if (afterYear) return ['plan'];
  }
  return every.map((part) => part.id).filter((id) => found.has(id));
}

/** Where each part of the profile is found: in a top heading, in a lower one, in the prose, or nowhere. */
export function locateParts(
  text: string,
  profile: Profile,
  sections: readonly Section[],
  lines: readonly Span[],
  cited: readonly Span[],
): readonly PartPlace[] {
  const prompts = findPrompts(text);
  return everyPart(profile).map((part) => {
    const top = sections.find((section) => section.parts.includes(part.id));
    if (top !== undefined) return place(part, 'present', top.heading.span, top);
    for (const section of allSections(sections)) {
      if (section.parts.includes(part.id)) return place(part, 'embedded', section.heading.span, section);
    }
    const mention = findMention(text, part, lines, [cited, prompts]);
    return place(part, mention === undefined ? 'missing' : 'embedded', mention, undefined);
  });
}

function place(
  part: ProfilePart,
  status: PartPlace['status'],
  span: Span | undefined,
  section: Section | undefined,
): PartPlace {
  return { part: part.id, status, span, section };
}

/** The sentence of the prose that deals with a part; what is only cited in 《》, or asked for by a prompt, does not count. */
function findMention(
  text: string,
  part: ProfilePart,
  lines: readonly Span[],
  others: readonly (readonly Span[])[],
): Span | undefined {
  if (part.mentions === undefined) return undefined;
  for (const line of lines) {
    for (const match of matchesOf(part.mentions, slice(text, line))) {
      const offset = line.start + match.index;
      if (!others.some((spans) => isInside(spans, offset))) return sentenceAt(text, line, offset);
    }
  }
  return undefined;
}

/** The sentence of a line that holds `offset`, without its full stop. */
function sentenceAt(text: string, line: Span, offset: number): Span {
  const within = slice(text, line);
  const before = within.lastIndexOf('。', offset - line.start) + 1;
  const after = within.indexOf('。', offset - line.start);
  return { start: line.start + before, end: after < 0 ? line.end : line.start + after };
}
