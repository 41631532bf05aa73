import type { PartId, StatutoryPartId } from '../model/part.ts';
import type { Profile, ProfilePart } from '../model/profile.ts';
import { prompt } from '../text/prompts.ts';
import { unspaced } from '../text/white-space.ts';
import { RULE_OF_LAW } from './rule-of-law.ts';

/** Who asks for what an office laid down itself. */
const OWN_BASIS = '本单位的要求';
const NEVER = /(?!)/;
/** Characters: what is shorter (情况) stands in any heading. */
const LEAST_WORDS = 4;
const YEARS = /\{(?:year|next)\}年?度?/g;

/** A part as an office lays it down. */
export interface OwnPart {
  /** The one of the five that it is; undefined: one besides. */
  readonly part?: StatutoryPartId;
  /** Its heading in a new report; {year} and {next} stand for report year and the year after. */
  readonly heading: string;
  /** Words by which a heading shows that it carries the part; else those of its own heading. */
  readonly words?: readonly string[];
  readonly prompt?: string;
  /** Whether a report without it is at fault; it is unless that is denied. */
  readonly required?: boolean;
}

/** The parts an office asks for, in their order: those of the five by their ids alone, unless it words them otherwise. */
export interface OwnProfile {
  readonly parts: readonly (StatutoryPartId | OwnPart)[];
}

/** The profile an office laid down. Of a part that stands there twice the first holds. */
export function profileOf({ parts }: OwnProfile): Profile {
  const asked = new Map<PartId, ProfilePart>();
  for (const written of parts) {
    const part = typeof written === 'string' ? statutory(written) : partOf(written);
    if (part !== undefined && !asked.has(part.id)) asked.set(part.id, part);
  }
  return {
    ...RULE_OF_LAW,
    parts: [...asked.values()],
    unasked: RULE_OF_LAW.parts.filter(({ id }) => !asked.has(id)),
    orders: [[...asked.keys()]],
    orderBasis: '本单位要求',
  };
}

function statutory(id: StatutoryPartId | undefined): ProfilePart | undefined {
  return RULE_OF_LAW.parts.find((part) => part.id === id);
}

function partOf(written: OwnPart): ProfilePart {
  const { heading, words, required } = written;
  const known = statutory(written.part);
  const name = heading.replace(YEARS, '').trim();
  const asks = (written.prompt ?? known?.prompt ?? `写明${name}`).replace(/[【】\r\n]/g, '');
  const own: ProfilePart = {
    id: `own-${name}`,
    name,
    heading,
    matches: NEVER,
    words: words ?? namesOf(name),
    basis: OWN_BASIS,
    required: 'error',
    yearOffset: heading.includes('{next}') ? 1 : 0,
    prompt: asks,
    topics: [],
    lines: [{ text: `${prompt(asks)}。` }],
  };
  const part = known === undefined ? own : worded(known, own, written);
  return required === undefined ? part : { ...part, required: required ? 'error' : 'info' };
}

/** One of the five with the heading, and what else is said of it, of an office; what new reports ask for stays unless it is told. */
function worded(known: ProfilePart, own: ProfilePart, { prompt: asked }: OwnPart): ProfilePart {
  const { heading, words = [], prompt: asks, lines, yearOffset } = own;
  const reworded = { ...known, heading, words, yearOffset };
  if (asked === undefined) return reworded;
  return { ...reworded, prompt: asks, topics: [], lines, ownLines: undefined };
}

/** A name, and what of it tells the part from others unless that is next to nothing. */
function namesOf(name: string): readonly string[] {
  const whole = unspaced(name);
  const bare = whole.replace(RULE_OF_LAW.noise, '').replace(/^的/, '');
  return bare.length < LEAST_WORDS ? [whole] : [whole, bare];
}
