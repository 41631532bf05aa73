import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { sourceFiles } from '../source-files.ts';
import type { Budget } from './budget.ts';
import { kilobytes } from './table.ts';
import { median } from './timing.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const VSIX = `${ROOT}dist/fazhi-report.vsix`;

/** Builds both bundles for production and the VSIX by the project's own script; undefined, with the reason printed, where it fails. */
export function buildVsix(): string | undefined {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'package'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return VSIX;
  console.log(`The VSIX could not be built: ${stderr}`);
  return undefined;
}

/** Modules a bundle still asks for at run time, those of Node and the editor aside. */
function unbundled(bundle: string): readonly string[] {
  const asked = [...readFileSync(bundle, 'utf8').matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(
    (match) => match[1] ?? '',
  );
  return asked.filter((name) => name !== 'vscode' && !name.startsWith('node:') && !builtinModules.includes(name));
}

function lengths(folder: string): readonly number[] {
  return sourceFiles(`${ROOT}${folder}`).map((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length);
}

/** Sizes of what is delivered and of the sources, against their budgets. */
export function sizeBudgets(vsix: string | undefined): readonly Budget[] {
  const size = (file: string | undefined) => (file === undefined ? undefined : statSync(file).size);
  const lines = (value: number) => `${value} lines`;
  const bundles = ['dist/extension.js', 'dist/cli.cjs'].map((file) => ROOT + file);
  return [
    {
      name: 'extension bundle, minified',
      measured: vsix === undefined ? undefined : size(bundles[0]),
      limit: 900_000,
      show: kilobytes,
    },
    { name: 'VSIX', measured: size(vsix), limit: 3_000_000, show: kilobytes },
    { name: 'dependencies left unbundled', measured: bundles.flatMap(unbundled).length, limit: 0, show: String },
    { name: 'source file, median', measured: median(lengths('src')), limit: 60, show: lines },
    { name: 'rule file, longest', measured: Math.max(...lengths('src/core/rules')), limit: 100, show: lines },
  ];
}
