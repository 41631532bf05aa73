import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { cacheFolder, companionFolder, root } from './places.ts';
import { run } from './process.ts';
import { installVscode } from './vscode/install.ts';
import { speakChinese } from './vscode/language.ts';
import { quietSettings, serverArguments, startServer, writeUserSettings } from './vscode/server.ts';
import { newest } from './vscode/versions.ts';

const NOT_PUBLISHED = { allowMissingRepository: true, skipLicense: true };

/** Serves VS Code with the packaged extension, and its walkthrough open, to this machine's browsers until it is stopped. */
export async function openServer(folder: string): Promise<void> {
  const installation = await installVscode(newest);
  const dataFolder = join(cacheFolder, 'start');
  // Settings the user changed in an earlier session stay.
  if (!existsSync(dataFolder)) await writeUserSettings(dataFolder, quietSettings);
  await run('npm', ['run', 'package'], { cwd: root });
  const vsix = join(root, 'dist/fazhi-report.vsix');
  const companion = join(cacheFolder, 'companion.vsix');
  await createVSIX({ cwd: companionFolder, packagePath: companion, dependencies: false, ...NOT_PUBLISHED });
  const extensions = [vsix, companion].flatMap((path) => ['--install-extension', path]);
  await run(installation.node, [...serverArguments(installation, dataFolder), ...extensions, '--force']);
  const server = await startServer(installation, dataFolder, await speakChinese(dataFolder));
  console.log(`\nVS Code ${newest.vscode} is open on ${folder}. In a browser on this machine:`);
  console.log(`  ${server.origin}/?${new URLSearchParams({ folder })}`);
  console.log('Ctrl+C stops it.');
  await server.ended;
}
