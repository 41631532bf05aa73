import { CONFIGURATION_FILE } from './keys.ts';

/** The folder of an absolute path with `/` between its names. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Whether a path is a folder or lies in it, at any depth. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder.replace(/\/$/, '')}/`);
}

/** The path of something as seen from a folder above it. */
export function pathFrom(folder: string, path: string): string {
  return path.slice(folder.replace(/\/$/, '').length + 1);
}

/** Where the configuration of a file can lie, the nearest place first: in its folder and those above, up to `root`. */
export function configurationPaths(path: string, root: string): readonly string[] {
  const top = root.replace(/\/$/, '');
  const paths: string[] = [];
  for (let folder = folderOf(path); isWithin(folder, top); folder = folderOf(folder)) {
    paths.push(`${folder}/${CONFIGURATION_FILE}`);
    if (folder === top) break;
  }
  return paths;
}

/** The path that a relative one means in a folder; undefined for one that is not relative. */
export function resolveFrom(folder: string, relative: string): string | undefined {
  const slashed = relative.replaceAll('\\', '/');
  if (slashed.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(slashed)) return undefined;
  const names = folder.split('/');
  for (const name of slashed.split('/')) {
    if (name === '..') {
      if (names.length <= 1) return undefined;
      names.pop();
    } else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
