import { runCommand } from './commands/command.ts';
import { HELP } from './commands/help.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, type Io } from './terminal/io.ts';
import { misuse } from './terminal/misuse.ts';
import { VERSION } from './version.ts';

/** The terminal program: what stands behind its name on the command line goes in, the exit code comes out. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    io.err(HELP);
    return EXIT.trouble;
  }
  const command = COMMANDS.find(({ name }) => name === first);
  if (command !== undefined) return runCommand(command, rest, io);
  if (first === '--help' || first === '-h') {
    io.out(HELP);
    return EXIT.clean;
  }
  if (first === '--version' || first === '-v') {
    io.out(`${VERSION}\n`);
    return EXIT.clean;
  }
  const known = COMMANDS.map(({ name }) => name).join('、');
  if (first.startsWith('-')) return misuse(io, `命令（${known}）要写在选项“${first}”前面`);
  return misuse(io, `没有“${first}”这个命令，可用的有：${known}`);
}
