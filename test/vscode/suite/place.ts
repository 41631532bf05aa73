import { Uri, workspace } from 'vscode';

/** The two kinds of extension host: a Node process, and the web worker that vscode.dev uses. */
export type Host = 'node' | 'worker';

/** What the driver wants this run to be; absent where it leaves that open. */
export interface Place {
  readonly host?: Host;
  readonly vscode?: string;
}

/** The kind of extension host this code runs in. */
export const host: Host = typeof process === 'undefined' && 'self' in globalThis ? 'worker' : 'node';

/** A file of the opened folder, which is a copy of `seeds/` that tests may spoil. */
export function sample(name: string): Uri {
  return Uri.joinPath(openedFolder(), name);
}

/** A file in an empty folder outside the opened one, for tests that write. */
export function scratch(name: string): Uri {
  return Uri.joinPath(openedFolder(), '../scratch', name);
}

/** What the driver wrote down about this run. */
export async function intendedPlace(): Promise<Place> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(openedFolder(), '../place.json'));
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** How many tests ended how. */
export type Counts = Readonly<Record<'passed' | 'failed' | 'skipped', number>>;

/** Leaves the count where the driver looks for it. */
export async function leaveResults(counts: Counts): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...counts, host }));
  await workspace.fs.writeFile(Uri.joinPath(openedFolder(), '../results.json'), bytes);
}

function openedFolder(): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('The suite needs an opened folder.');
  return folder.uri;
}
