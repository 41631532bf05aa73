import { applyFixes, safeFixes } from './fix.ts';
import { lint } from './lint.ts';
import { parse } from './parse.ts';
import type { Syntax } from './report.ts';
import type { Settings } from './settings.ts';

/** Overlapping fixes wait for the next round; more rounds than this no text has needed. */
const MOST_ROUNDS = 10;

/** Applies every safe fix until none is left. */
export function fixAll(text: string, syntax: Syntax, settings: Settings = {}): string {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = applyFixes(current, safeFixes(lint(parse(current, syntax), settings)));
    if (next === current) break;
    current = next;
  }
  return current;
}
