import type { Profile } from '../model/profile.ts';
import { RULE_OF_LAW } from '../profiles/rule-of-law.ts';
import { BLANK } from '../text/white-space.ts';

/** Without any there is no Chinese title, however it is spaced out. */
const HAN = /[\u4e00-\u9fff]/;

/** What may set the characters of a title apart, or break a word over two lines. */
const BLANKS_AND_MARKS = new RegExp(`(?:${BLANK.source}|[#*_>])+`, 'g');

/** Whether it is worth parsing a text to learn if it is a report: cheap, and never false for one. */
export function mayBeReport(text: string, profile: Profile = RULE_OF_LAW): boolean {
  if (profile.subject.test(text)) return true;
  return HAN.test(text) && profile.subject.test(text.replace(BLANKS_AND_MARKS, ''));
}
