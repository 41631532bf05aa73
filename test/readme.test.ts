import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { LINT_HELP } from '../src/cli/commands/help.ts';
import { folderWith, run } from './cli/terminal.ts';
import { CLEAN, WRONG } from './cli/variants.ts';

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');

describe('the exit codes', () => {
  const cwd = folderWith({ 'clean.txt': CLEAN, 'wrong.txt': WRONG });
  /** What is said of a code, and a run that ends with it. */
  const runs: readonly (readonly [code: number, said: RegExp, operands: readonly string[]])[] = [
    [0, /^没有达到/, ['clean.txt']],
    [1, /^有$/, ['wrong.txt']],
    [2, /读不了/, ['clean.txt', 'nothing.txt']],
    [2, /没有?找到/, ['*.fazhi']],
    [2, /命令写错|用法不对/, ['--nonsense']],
  ];
  for (const [name, text] of [
    ['README', readme],
    ['help of lint', LINT_HELP],
  ] as const) {
    it(`are those of the ${name}`, async () => {
      const [, ...words] = /退出码：\s*0\s+(.+?)[；\s]\s*1\s+(有)[；\s]\s*2\s+([^。\n]+)/.exec(text) ?? assert.fail();
      for (const [code, said, operands] of runs) {
        assert.match(words[code] ?? '', said);
        assert.equal((await run(['lint', ...operands], { cwd })).code, code);
      }
    });
  }
});
