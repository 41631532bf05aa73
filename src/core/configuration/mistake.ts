import { replacement } from '../model/replacement.ts';
import type { Fix } from '../model/rule.ts';
import type { Span } from '../text/spans.ts';

/** Something in a configuration that cannot be meant; all else in it holds. */
export interface Mistake {
  readonly span: Span;
  /** What is wrong, and what may be written. */
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** A mistake; `likely` is what was meant, as it is to be written in place of the span. */
export function mistake(span: Span, message: string, likely?: string): Mistake {
  return { span, message, fixes: likely === undefined ? [] : [replacement(span, likely)] };
}
