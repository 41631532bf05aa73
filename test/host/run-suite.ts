import { runMain } from './main.ts';
import { runWindowTests } from './run-window.ts';
import { runSuites } from './suites.ts';
import { conclude, sum } from './tally.ts';
import { newest, versions } from './versions.ts';

/** `--all`: in every supported version of VS Code rather than in the newest only. `--window`: the window tests alone. */
async function main(): Promise<void> {
  const all = process.argv.includes('--all');
  const suites = process.argv.includes('--window') ? [] : [await runSuites(all ? versions : [newest])];
  conclude(sum([...suites, await runWindowTests()]));
}

runMain(main);
