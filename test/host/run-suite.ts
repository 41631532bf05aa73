import { runMain } from '../../scripts/main.ts';
import { newest, versions } from '../../scripts/vscode/versions.ts';
import { runWindowTests } from './run-window.ts';
import { runSuites } from './suites.ts';
import { conclude, sum } from './tally.ts';

/**
 * `--all`: in every supported version of VS Code rather than in the newest only. `--window`: the window tests alone, and of them
 * those whose names hold the words behind it.
 */
async function main(): Promise<void> {
  const [, , ...words] = process.argv;
  const window = words.indexOf('--window');
  const suites = window < 0 ? [await runSuites(words.includes('--all') ? versions : [newest])] : [];
  conclude(sum([...suites, await runWindowTests(window < 0 ? '' : words.slice(window + 1).join(' '))]));
}

runMain(main);
