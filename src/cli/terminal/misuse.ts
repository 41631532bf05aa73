import { EXIT, type Io } from './io.ts';
import { say } from './say.ts';

/** An argument that is no name at all, as an unset variable of the shell leaves it. */
export const EMPTY_NAME = '有一个文件名是空的，请核对（脚本里的变量可能没有值）';

/** Says what is wrong with the command line and where the right one is described. Gives the exit code. */
export function misuse(io: Io, trouble: string, command?: string): number {
  say(io, `${trouble}。`);
  say(io, `用法请看：fazhi-report ${command === undefined ? '' : `${command} `}--help`);
  return EXIT.trouble;
}
