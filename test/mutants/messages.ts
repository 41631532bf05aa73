import type { Replacement } from './loader.ts';

/** What a worker is asked: does any of the test files notice the replacement? */
export interface Question {
  readonly replacement: Replacement | undefined;
  readonly tests: readonly string[];
}

/** What became of it. */
export interface Answer {
  /** The test file that noticed, or undefined. */
  readonly killedBy: string | undefined;
  /** What failed, in its own words. */
  readonly why: string;
  /** How long each file took that was run, in milliseconds. */
  readonly took: readonly number[];
}

/** What a worker says after each test file that noticed nothing. */
export const ONE_MORE = 'one more';
