import { HELP } from './help.ts';
import { EXIT, type Io } from './io.ts';
import { lintCommand } from './lint.ts';
import { misuse } from './misuse.ts';
import { newCommand } from './new.ts';
import { outlineCommand } from './outline.ts';
import { VERSION } from './version.ts';

const COMMANDS: ReadonlyMap<string, (args: readonly string[], io: Io) => Promise<number>> = new Map([
  ['lint', lintCommand],
  ['outline', outlineCommand],
  ['new', newCommand],
]);

/** The terminal program: what stands behind its name on the command line goes in, the exit code comes out. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    io.err(HELP);
    return EXIT.trouble;
  }
  const command = COMMANDS.get(first);
  if (command !== undefined) return command(rest, io);
  if (first === '--help' || first === '-h') {
    io.out(HELP);
    return EXIT.clean;
  }
  if (first === '--version' || first === '-v') {
    io.out(`${VERSION}\n`);
    return EXIT.clean;
  }
  const known = [...COMMANDS.keys()].join('、');
  if (first.startsWith('-')) return misuse(io, `命令（${known}）要写在选项“${first}”前面`);
  return misuse(io, `没有“${first}”这个命令，可用的有：${known}`);
}
