import process from 'node:process';
import { main } from './main.ts';
import { wantsColor } from './terminal/color.ts';
import { EXIT, type Io } from './terminal/io.ts';
import { watchOutput } from './terminal/output.ts';
import { readStandardInput } from './terminal/stdin.ts';
import { reasonOf } from './terminal/system-errors.ts';

const { stdout, stderr, stdin, env, argv } = process;
const output = watchOutput(stdout);
watchOutput(stderr);

const io: Io = {
  cwd: process.cwd(),
  readInput: () => readStandardInput(stdin),
  out: (chunk) => stdout.write(chunk),
  err: (chunk) => stderr.write(chunk),
  look: { color: wantsColor(env, stdout.isTTY), columns: stdout.columns },
};

/** Runs the program and waits until all it says is written. */
async function run(): Promise<number> {
  const code = await main(argv.slice(2), io);
  const failure = await output.flush();
  if (failure === undefined) return code;
  io.err(`结果没有写完：${reasonOf(failure)}\n`);
  return EXIT.trouble;
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    stderr.write(
      `程序出错了，这是程序的问题，不是您的操作有误：\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = EXIT.trouble;
  },
);
