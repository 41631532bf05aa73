import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../../scripts/places.ts';
import type { VscodeVersion } from '../../scripts/vscode/versions.ts';
import { bundleSuite } from './bundle.ts';
import { suiteBundle } from './places.ts';
import { createRunFolder, type Host, readResults, removeRunFolder } from './run-folder.ts';
import { breakdown, sum, type Tally } from './tally.ts';

const hosts: readonly Host[] = ['node', 'worker'];
const launcher = join(root, 'test/host/launcher');

/**
 * Runs the suite, or what has `wanted` in its name of it, in both extension hosts of each of those versions of VS Code. The versions run side by side: most of the time
 * a test waits for the editor, and neither knows of the other.
 */
export async function runSuites(versions: readonly VscodeVersion[], wanted = ''): Promise<Tally> {
  await bundleSuite(wanted);
  const options = versions.length > 1 ? ['--at-once'] : [];
  return sum(await Promise.all(versions.map(({ vscode }) => runVersion(vscode, options))));
}

async function runVersion(vscode: string, options: readonly string[]): Promise<Tally> {
  const runs = await Promise.all(
    hosts.map(async (host) => ({ host, folder: await createRunFolder({ host, vscode }) })),
  );
  const succeeded = await runTests({
    vscodeExecutablePath: launcher,
    extensionDevelopmentPath: root,
    extensionTestsPath: suiteBundle,
    launchArgs: [`--vscode=${vscode}`, ...options, ...runs.map(({ folder }) => folder.workspace)],
  }).then(
    () => true,
    () => false,
  );
  const tallies: Tally[] = [];
  for (const { host, folder } of runs) {
    tallies.push(await readResults(folder, host));
    await removeRunFolder(folder);
  }
  const tally = sum(tallies);
  return succeeded || tally.failed > 0 ? tally : sum([tally, breakdown]);
}
