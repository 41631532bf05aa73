import type { Edit } from '../text/edits.ts';
import type { Span } from '../text/spans.ts';
import type { ExcuseFault } from './excuse-fault.ts';
import type { Profile } from './profile.ts';
import type { Report, Syntax } from './report.ts';
import type { OwnTerm } from './settings.ts';
import type { Fault, Severity } from './severity.ts';
import type { Stage } from './stage.ts';

/** Edits that together repair one problem. They never overlap. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Nobody need read the result: such fixes alone are applied in bulk. */
  readonly safe: boolean;
}

/** Another place that has to do with a problem. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule finds. */
export interface Problem {
  readonly span: Span;
  /** What is wrong, what it should be, on what basis. */
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Fault;
  /** Nothing is wrong, it is only not there yet: to do as long as the report is a draft. */
  readonly isUnwritten?: boolean;
  readonly related?: readonly Related[];
  /** The first is the one to prefer. */
  readonly fixes?: readonly Fix[];
}

/** A problem with the rule and severity stamped on. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** What a rule may look at. */
export interface Context {
  readonly report: Report;
  readonly profile: Profile;
  readonly stage: Stage;
  /** What is wrong with marks that excuse a place; known only to a rule that runs last. */
  readonly excuseFaults: readonly ExcuseFault[];
  /** How the user's office writes. */
  readonly terms: readonly OwnTerm[];
}

/**
 * A text and what the rule says of it. Each reported place is marked ⟦…⟧ in `text`; a text without marks is a trap the rule
 * must stay silent on. `fixed` is the text after the first fix of every finding.
 */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly fixed?: string;
  readonly syntax?: Syntax;
  /** The stage of the report, where it is not being proof-read. */
  readonly stage?: Stage;
  readonly terms?: readonly OwnTerm[];
}

/** One thing that can be wrong with a report. The examples are its tests and its manual page. */
export interface Rule {
  readonly id: string;
  /** What it finds, in a few words. */
  readonly title: string;
  /** Why that is wrong: law, standard or usage. */
  readonly reason: string;
  readonly severity: Fault;
  /** Silent until a user names a severity for it in the settings. */
  readonly isOff?: boolean;
  /** Its safe fixes change marks, spaces and the form of numbers, never the words: 格式化文档 applies them, too. */
  readonly isForm?: boolean;
  /** It judges words and names, and not those that the user says are never wrong. */
  readonly isOfWords?: boolean;
  /** It judges what became of the findings of all others. */
  readonly runsLast?: boolean;
  readonly examples: readonly Example[];
  check(context: Context): Iterable<Problem>;
}
