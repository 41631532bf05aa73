import { existsSync, readdirSync } from 'node:fs';
import { join, parse, sep } from 'node:path';

/** A byte above 0x7f stands in a name as the lone surrogate this far above it; no other name holds one. */
const ESCAPE = 0xdc00;
const ESCAPED = /[\udc80-\udcff]/;
/** What Node puts where a name on the command line is no UTF-8. */
const UNREADABLE = '\ufffd';

/**
 * A file name as text. One that is no UTF-8, as unpacked from an old archive, is carried byte by byte in lone surrogates, so that
 * it can be joined and sorted like any other.
 */
export function nameOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes(UNREADABLE) || Buffer.from(text).equals(bytes)) return text;
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : ESCAPE + byte)).join('');
}

/** A path made of such names, as the file system takes it. */
export function pathOf(path: string): string | Buffer {
  if (!ESCAPED.test(path)) return path;
  const pieces = Array.from(path, (character) => {
    const isByte = character.length === 1 && ESCAPED.test(character);
    return isByte ? Buffer.of(character.charCodeAt(0) - ESCAPE) : Buffer.from(character);
  });
  return Buffer.concat(pieces);
}

/** A path made of such names, as people can read it: what is no UTF-8 is most likely GB18030. */
export function shownPath(path: string): string {
  if (!ESCAPED.test(path)) return path;
  return path.split('/').map(shownName).join('/');
}

function shownName(name: string): string {
  const bytes = pathOf(name);
  return typeof bytes === 'string' ? bytes : new TextDecoder('gb18030').decode(bytes);
}

/**
 * The path that an absolute path from the command line means: itself, or where Node could not read it, the only one on the disk
 * that looks the same.
 */
export function pathOnDisk(path: string): string {
  if (!path.includes(UNREADABLE) || existsSync(path)) return path;
  return recover(path) ?? path;
}

function recover(path: string): string | undefined {
  const { root } = parse(path);
  let found = root;
  for (const name of path.slice(root.length).split(sep)) {
    if (!name.includes(UNREADABLE)) {
      found = join(found, name);
      continue;
    }
    const alike = listNames(found).filter((bytes) => bytes.toString('utf8') === name);
    const [only] = alike;
    if (only === undefined || alike.length > 1) return undefined;
    found = join(found, nameOf(only));
  }
  return found;
}

function listNames(folder: string): readonly Buffer[] {
  try {
    return readdirSync(pathOf(folder), { encoding: 'buffer' });
  } catch {
    return [];
  }
}
