import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { runMain } from '../../scripts/main.ts';
import { cacheFolder, root } from '../../scripts/places.ts';
import { bundleSuite } from './bundle.ts';
import { suiteBundle } from './places.ts';
import { createRunFolder, readResults, removeRunFolder } from './run-folder.ts';
import { conclude } from './tally.ts';

/** Runs the suite in a desktop VS Code, downloaded on first use. */
async function main(): Promise<void> {
  await bundleSuite();
  const vscodeExecutablePath = await downloadAndUnzipVSCode({ cachePath: cacheFolder }).catch((cause: unknown) => {
    throw new Error('The desktop VS Code cannot be downloaded without internet: use `npm run test:vscode`.', { cause });
  });
  const run = await createRunFolder({ host: 'node' });
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: suiteBundle,
    launchArgs: [run.workspace, '--disable-extensions'],
  }).catch(console.error);
  conclude(await readResults(run, 'node'));
  await removeRunFolder(run);
}

runMain(main);
