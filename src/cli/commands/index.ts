import type { Command } from './command.ts';
import { lint } from './lint.ts';
import { newReport } from './new.ts';
import { outline } from './outline.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [lint, outline, newReport];
