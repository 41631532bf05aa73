import process from 'node:process';
import { wantsColor } from './color.ts';
import { EXIT, type Io } from './io.ts';
import { main } from './main.ts';
import { watchOutput } from './output.ts';
import { readStandardInput } from './stdin.ts';
import { reasonOf } from './trouble.ts';

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
