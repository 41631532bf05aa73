import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { runMain } from '../scripts/main.ts';
import { root } from '../scripts/places.ts';
import { installVscode } from '../scripts/vscode/install.ts';
import { requireCompilers } from '../scripts/vscode/tools.ts';
import { newest, type VscodeVersion, versions } from '../scripts/vscode/versions.ts';
import { runWindowTests } from './host/run-window.ts';
import { runSuites } from './host/suites.ts';
import { breakdown, conclude, sum, type Tally } from './host/tally.ts';

/** Runs everything: the unit tests, the suite inside VS Code (with `--all` or in CI in every version), the window tests. */
async function main(): Promise<void> {
  const { CI } = process.env;
  const all = process.argv.includes('--all') || CI === 'true';
  await installAll(all ? versions : [newest]);
  const stages = [runUnitTests, () => runSuites(all ? versions : [newest]), runWindowTests];
  const tallies: Tally[] = [];
  for (const stage of stages) tallies.push(await stage().catch(report));
  conclude(sum(tallies));
}

/** What is missing is installed side by side; where that fails, the stage that needs it tries again and says why it cannot. */
async function installAll(wanted: readonly VscodeVersion[]): Promise<void> {
  await requireCompilers().catch(() => undefined);
  await Promise.allSettled(wanted.map(installVscode));
}

function report(error: unknown): Tally {
  console.error(error);
  return breakdown;
}

/** Runs mocha as `.mocharc.json` has it, in a process of its own, and counts by the summary it prints. */
async function runUnitTests(): Promise<Tally> {
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  const child = spawn(process.execPath, [mocha], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    output += chunk.toString();
  });
  const [code] = await once(child, 'close');
  const count = (word: string) =>
    Number(
      output
        .match(new RegExp(`^ +(\\d+) ${word}`, 'gm'))
        ?.at(-1)
        ?.match(/\d+/)?.[0] ?? 0,
    );
  const tally = { passed: count('passing'), failed: count('failing'), skipped: count('pending') };
  return code !== 0 && tally.failed === 0 ? sum([tally, breakdown]) : tally;
}

runMain(main);
