import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Replacement } from './loader.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What is unused or never reached is no error of types: a test has to notice it. */
const LENIENT = { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true, noEmit: true };

/** Which of the changed files the compiler refuses, by their place in the list. */
export function refused(replacements: readonly Replacement[]): ReadonlySet<number> {
  const all = replacements.map((_, index) => index);
  // As long as something cannot be read at all, the compiler says nothing of types.
  const unreadable = complaints(replacements, all);
  const rest = all.filter((index) => !unreadable.has(index));
  return new Set([...unreadable, ...complaints(replacements, rest)]);
}

/** All of them stand beside the sources in one run: the compiler is told that a second folder belongs to `src`. */
function complaints(replacements: readonly Replacement[], places: readonly number[]): ReadonlySet<number> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  try {
    const files = places.map((place) => {
      const { path = '', source = '' } = replacements[place] ?? {};
      const file = join(folder, relative(join(ROOT, 'src'), dirname(path)), `${place}@${basename(path)}`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, source);
      return file;
    });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const compilerOptions = { ...LENIENT, types: [], rootDirs: [join(ROOT, 'src'), folder] };
    const project = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: [], files };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
    const command = [join(ROOT, 'node_modules/typescript/bin/tsc'), '--pretty', 'false', '-p', folder];
    const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    return new Set([...stdout.matchAll(/([0-9]+)@[^/\n]*\([0-9,]+\): error/g)].map(([, place]) => Number(place)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
