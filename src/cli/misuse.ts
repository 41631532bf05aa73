import { EXIT, type Io } from './io.ts';

/** Says what is wrong with the command line and where the right one is described. Gives the exit code. */
export function misuse(io: Io, trouble: string, command?: string): number {
  io.err(`${trouble}。\n用法请看：fazhi-report ${command === undefined ? '' : `${command} `}--help\n`);
  return EXIT.trouble;
}
