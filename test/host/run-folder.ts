import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedsFolder } from '../../scripts/places.ts';
import { breakdown, type Tally } from './tally.ts';

/** The two kinds of extension host: a Node process, and the web worker that vscode.dev uses. */
export type Host = 'node' | 'worker';

/** Where one run of the suite takes place. The suite reads the same layout, see `test/vscode/suite/place.ts`. */
export interface RunFolder {
  readonly folder: string;
  /** The opened folder: a copy of `seeds/` that tests may spoil. */
  readonly workspace: string;
}

/** What the suite leaves in `results.json`: the count, and where it really ran. */
type Results = Tally & { readonly host: Host };

/** What a run is meant to be; what is absent is left open. */
export interface Place {
  readonly host?: Host;
  readonly vscode?: string;
}

/** A new temporary folder: `workspace` (a copy of the samples), an empty `scratch`, and `place.json`. */
export async function createRunFolder(place: Place = {}): Promise<RunFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-run-'));
  const workspace = join(folder, 'workspace');
  await mkdir(workspace);
  await mkdir(join(folder, 'scratch'));
  if (existsSync(seedsFolder)) await cp(seedsFolder, workspace, { recursive: true });
  await writeFile(join(folder, 'place.json'), JSON.stringify(place));
  return { folder, workspace };
}

/** What the run of that opened folder is meant to be. */
export async function readPlace(workspace: string): Promise<Place> {
  return JSON.parse(await readFile(join(workspace, '../place.json'), 'utf8'));
}

/** The count a run left behind; a run that left none, or that took place in another host than asked for, is a failure. */
export async function readResults({ folder }: RunFolder, host: Host): Promise<Tally> {
  const text = await readFile(join(folder, 'results.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return breakdown;
  const results: Results = JSON.parse(text);
  return results.host === host ? results : breakdown;
}

/** Removes it with all its contents. */
export async function removeRunFolder({ folder }: RunFolder): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
