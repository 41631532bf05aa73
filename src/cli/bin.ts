import process from 'node:process';
import { wantsColor } from './color.ts';
import { EXIT, type Io } from './io.ts';
import { main } from './main.ts';

const { stdout, stderr, stdin, env, argv } = process;

const io: Io = {
  cwd: process.cwd(),
  readInput: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  out: (chunk) => stdout.write(chunk),
  err: (chunk) => stderr.write(chunk),
  look: { color: wantsColor(env, stdout.isTTY), columns: stdout.columns },
};

/** Whoever reads the output may stop early, as `head` does. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

stdout.on('error', ignoreClosedPipe);
stderr.on('error', ignoreClosedPipe);
main(argv.slice(2), io).then(
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
