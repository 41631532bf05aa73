import { HELP } from './help.ts';
import { EXIT, type Io } from './io.ts';
import { misuse } from './misuse.ts';
import { VERSION } from './version.ts';

type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Each is loaded when it is asked for: a program that runs for a tenth of a second should not load what it does not need. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['lint', async () => (await import('./lint.ts')).lintCommand],
  ['outline', async () => (await import('./outline.ts')).outlineCommand],
  ['new', async () => (await import('./new.ts')).newCommand],
]);

/** The terminal program: what stands behind its name on the command line goes in, the exit code comes out. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    io.err(HELP);
    return EXIT.trouble;
  }
  const load = COMMANDS.get(first);
  if (load !== undefined) {
    const command = await load();
    return command(rest, io);
  }
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
