import { EXIT, type Io } from '../terminal/io.ts';
import { misuse } from '../terminal/misuse.ts';
import { type OptionSpec, type ParsedArguments, parseArguments } from '../terminal/options.ts';
import type { Outcome } from '../terminal/outcome.ts';

/** A command of the program. */
export interface Command {
  /** As it is written on the command line. */
  readonly name: string;
  /** What `--help` behind it prints. */
  readonly help: string;
  /** Its options but for `--help`, which every command has. */
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Does it; gives the exit code, or what is wrong with the command line. */
  run(args: ParsedArguments, io: Io): Promise<Outcome<number>>;
}

const HELP: OptionSpec = { kind: 'switch', short: 'h' };

/** Runs a command with what stands behind its name on the command line. Gives the exit code. */
export async function runCommand(command: Command, args: readonly string[], io: Io): Promise<number> {
  const parsed = parseArguments(args, { ...command.options, help: HELP });
  if ('trouble' in parsed) return misuse(io, parsed.trouble, command.name);
  if (parsed.value.switches.has('help')) {
    io.out(command.help);
    return EXIT.clean;
  }
  const done = await command.run(parsed.value, io);
  return 'trouble' in done ? misuse(io, done.trouble, command.name) : done.value;
}
