import type { Kind } from '../planted.ts';
import { CITATION_KINDS } from './citations.ts';
import { CLOSING_KINDS } from './closing.ts';
import { DATE_KINDS } from './dates.ts';
import { DOCUMENT_NUMBER_KINDS } from './document-number.ts';
import { ENUMERATION_KINDS } from './enumerations.ts';
import { EXPRESSION_KINDS } from './expressions.ts';
import { FIGURE_KINDS } from './figures.ts';
import { HARMLESS_KINDS } from './harmless.ts';
import { HEAD_KINDS } from './head.ts';
import { HEADING_KINDS } from './headings.ts';
import { LEFTOVER_KINDS } from './leftovers.ts';
import { MARK_KINDS } from './marks.ts';
import { MEETING_KINDS } from './meetings.ts';
import { PART_KINDS } from './parts.ts';
import { REPEAT_KINDS } from './repeats.ts';
import { SECTION_KINDS } from './sections.ts';
import { TIME_KINDS } from './time.ts';
import { UNKNOWABLE_KINDS } from './unknowable.ts';
import { USAGE_KINDS } from './usage.ts';
import { WEB_LINE_KINDS } from './web-lines.ts';
import { YEAR_KINDS } from './years.ts';

/** Every kind of damage, in the order of the rules' manual, then what is no damage, then what no rule can know. */
export const KINDS: readonly Kind[] = [
  ...PART_KINDS,
  ...SECTION_KINDS,
  ...HEADING_KINDS,
  ...ENUMERATION_KINDS,
  ...HEAD_KINDS,
  ...CLOSING_KINDS,
  ...YEAR_KINDS,
  ...DOCUMENT_NUMBER_KINDS,
  ...DATE_KINDS,
  ...TIME_KINDS,
  ...CITATION_KINDS,
  ...MEETING_KINDS,
  ...EXPRESSION_KINDS,
  ...REPEAT_KINDS,
  ...FIGURE_KINDS,
  ...USAGE_KINDS,
  ...LEFTOVER_KINDS,
  ...WEB_LINE_KINDS,
  ...MARK_KINDS,
  ...HARMLESS_KINDS,
  ...UNKNOWABLE_KINDS,
];
