import type { Profile } from './profile.ts';
import { FAULTS, type Fault } from './severity.ts';
import type { StageWish } from './stage.ts';

/** What a user may make of a rule: how grave its findings are, or that it stays silent. */
export type RuleLevel = Fault | 'off';

/** The gravest first. */
export const RULE_LEVELS: readonly RuleLevel[] = [...FAULTS, 'off'];

/** A way of writing that an office does not want (本单位的写法). */
export interface OwnTerm {
  readonly wrong: string;
  readonly right: string;
  readonly why?: string;
  /** `warning` where nothing is said. */
  readonly severity?: Fault;
}

/** Somebody who leads the office, with the title as reports write it: 党组书记、局长 and 张三. */
export interface Leader {
  readonly name: string;
  readonly title: string;
}

/** Names an office uses that nobody else can know. */
export interface OwnNames {
  /** Short names of the office: 县水利局. */
  readonly office?: readonly string[];
  readonly leaders?: readonly Leader[];
  /** Titles of its plans and local rules, without 《》. */
  readonly plans?: readonly string[];
}

/** What a user may decide; what is not said is as it is by default. */
export interface Settings {
  /** What a report is taken for; `review` by default. */
  readonly stage?: StageWish;
  /** The level of each rule, by its id. */
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  /** By its id, whether a rule may repair what it finds unread; where not, its fixes are offered one by one. */
  readonly repair?: Readonly<Record<string, boolean>>;
  readonly terms?: readonly OwnTerm[];
  /** Words that are never wrong. */
  readonly words?: readonly string[];
  readonly names?: OwnNames;
  /** Which parts a report must have; those of the 规定 by default. */
  readonly profile?: Profile;
}
