import type { Profile } from '../model/profile.ts';
import type { Report } from '../model/report.ts';
import type { OwnNames } from '../model/settings.ts';
import type { Completion } from './completion.ts';
import { headingCompletions } from './heading-completions.ts';
import { phraseCompletions } from './phrase-completions.ts';
import { titleCompletions } from './title-completions.ts';

/**
 * What can be written at a cursor (UTF-16 offset into `text`), the fittest first: titles of documents inside 《, else headings of
 * parts at the beginning of a line, ordinals, organ, years and set expressions. `report` is the last reading of the text and may
 * be some key strokes old; `names` are those of the user's office.
 */
export function completionsAt(
  report: Report,
  profile: Profile,
  text: string,
  offset: number,
  names: OwnNames = {},
): readonly Completion[] {
  const titles = titleCompletions(report, text, offset, names.plans);
  if (titles !== undefined) return titles;
  return [...headingCompletions(report, profile, text, offset), ...phraseCompletions(report, text, offset, names)];
}
