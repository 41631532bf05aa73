import type { Profile } from '../model/profile.ts';
import { RULE_OF_LAW } from '../profiles/rule-of-law.ts';
import { BLANK } from '../text/white-space.ts';

/** A title stands in these first characters, perhaps spaced out or broken over lines in the middle of a word. */
const HEAD = 2000;

/** What may set the characters of a title apart. */
const BLANKS_AND_MARKS = new RegExp(`(?:${BLANK.source}|[#*_>])+`, 'g');

/** Whether it is worth parsing a text to learn if it is a report: cheap, and never false for one. */
export function mayBeReport(text: string, profile: Profile = RULE_OF_LAW): boolean {
  if (profile.subject.test(text)) return true;
  return profile.subject.test(text.slice(0, HEAD).replace(BLANKS_AND_MARKS, ''));
}
