import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { cacheFolder, companionFolder, root } from './places.ts';
import { onPath, onWindows } from './process.ts';
import { endWithUs } from './process-tree.ts';

/** The desktop VS Code on PATH, unless there is no screen to show it on. */
export function desktopCommand(): string | undefined {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
  return hasScreen ? onPath('code') : undefined;
}

/** Opens a window of its own on that folder, with the extension as it is in this checkout and its walkthrough open, until it is closed. */
export async function openDesktop(code: string, folder: string): Promise<void> {
  const flags = [
    '--wait',
    '--new-window',
    '--disable-workspace-trust',
    ...[root, companionFolder].map((extension) => `--extensionDevelopmentPath=${extension}`),
    // A separate instance: the user's own windows stay untouched, and ending ours ends all of it.
    `--user-data-dir=${join(cacheFolder, 'desktop')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    folder,
  ];
  const words = onWindows ? [`"${code}"`, ...flags.map((flag) => `"${flag}"`)] : [code, ...flags];
  const [command = code, ...args] = words;
  const child = spawn(command, args, { detached: !onWindows, shell: onWindows, stdio: 'inherit' });
  endWithUs(child);
  console.log(`\nVS Code opens on ${folder}. Ctrl+C closes it.`);
  await once(child, 'exit');
}
