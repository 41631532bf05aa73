import { spawnSync } from 'node:child_process';
import { runMain } from './main.ts';
import { root, seedsFolder } from './places.ts';
import { desktopCommand, openDesktop } from './start-desktop.ts';
import { openServer } from './start-server.ts';

/** Shows what the extension is for: prints the findings of `seeds/`, then opens VS Code on that folder. */
async function main(): Promise<void> {
  spawnSync(process.execPath, ['dist/cli.cjs', 'lint', 'seeds'], { cwd: root, stdio: 'inherit' });
  const code = desktopCommand();
  if (code === undefined) await openServer(seedsFolder);
  else await openDesktop(code, seedsFolder);
}

runMain(main);
