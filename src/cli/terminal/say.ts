import type { Io } from './io.ts';
import { printable } from './width.ts';

/** Says something to people in a line of its own, beside the results: on standard error. */
export function say(io: Io, words: string): void {
  io.err(`${printable(words)}\n`);
}
