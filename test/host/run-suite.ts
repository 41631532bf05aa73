import { runMain } from '../../scripts/main.ts';
import { newest, versions } from '../../scripts/vscode/versions.ts';
import { runWindowTests } from './run-window.ts';
import { runSuites } from './suites.ts';
import { conclude, sum, type Tally } from './tally.ts';

/**
 * `--all`: in every supported version of VS Code rather than in the newest only. `--suite` and `--window`: of the suite, or of the
 * window tests, those alone whose names hold the words behind it.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const wantedOf = (option: string) => {
    const at = words.indexOf(option);
    return at < 0 ? undefined : words.slice(at + 1).join(' ');
  };
  const [suite, window] = [wantedOf('--suite'), wantedOf('--window')];
  const tallies: Tally[] = [];
  if (window === undefined) tallies.push(await runSuites(words.includes('--all') ? versions : [newest], suite));
  if (suite === undefined) tallies.push(await runWindowTests(window));
  conclude(sum(tallies));
}

runMain(main);
