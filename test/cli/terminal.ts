import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after } from 'mocha';
import { main } from '../../src/cli/main.ts';
import type { Io, Look } from '../../src/cli/terminal/io.ts';

/** The root of the checkout. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** What a run left behind. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly outBytes: Buffer;
  readonly err: string;
}

/** Where a run takes place and what it is fed. */
export interface Place {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly look?: Look;
}

/** Runs the program in this process. */
export async function run(args: readonly string[], place: Place = {}): Promise<Run> {
  const out: Buffer[] = [];
  let err = '';
  const io: Io = {
    cwd: place.cwd ?? root,
    readInput: async () => Buffer.from(place.input ?? ''),
    out: (chunk) => out.push(Buffer.from(chunk)),
    err: (chunk) => {
      err += chunk;
    },
    look: place.look ?? { color: false, columns: undefined },
  };
  const code = await main(args, io);
  const outBytes = Buffer.concat(out);
  return { code, out: outBytes.toString(), outBytes, err };
}

const folders: string[] = [];

/** A folder with these files (paths with `/`); it is gone when the tests are through. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-report-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

after(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** One of the project's own samples. */
export function seed(name: string): string {
  return readFileSync(join(root, 'seeds', name), 'utf8');
}
