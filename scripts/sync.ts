import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, DERIVED } from './derived.ts';
import { runMain } from './main.ts';
import { root } from './places.ts';

/** Writes anew what is derived from other files. With `--check` it writes nothing, and fails where something is out of date. */
async function main(): Promise<void> {
  const isCheck = process.argv.includes('--check');
  for (const derived of DERIVED) {
    const { current, fresh } = await compare(derived);
    if (current === fresh) continue;
    if (!isCheck) await writeFile(join(root, derived.file), fresh);
    else process.exitCode = 1;
    console.log(isCheck ? `${derived.file} is out of date: run \`npm run sync\`.` : `Wrote ${derived.file}.`);
  }
}

runMain(main);
