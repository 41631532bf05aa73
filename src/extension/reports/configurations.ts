import * as vscode from 'vscode';
import { CONFIGURATION_FILE } from '../../core/configuration/keys.ts';
import { type Configuration, findConfiguration, NO_CONFIGURATION } from '../../core/configuration/load.ts';
import { folderOf } from '../../core/configuration/paths.ts';
import { readText } from '../editor/files.ts';

/** What the configuration files above the open reports say. */
export interface Configurations extends vscode.Disposable {
  /** What holds for a document; undefined as long as that was not read. */
  known(document: vscode.TextDocument): Configuration | undefined;
  /** What holds for a document, read now if need be. */
  load(document: vscode.TextDocument): Promise<Configuration>;
  /** Fires when one of the files changed, came or went: all must be asked anew. */
  readonly onDidChange: vscode.Event<void>;
  readonly onDidLoad: vscode.Event<Loaded>;
}

/** A configuration that was read, and some address there. */
export interface Loaded {
  readonly uri: vscode.Uri;
  readonly configuration: Configuration;
}

/** Where the configuration of a document is looked for. */
export interface Place {
  /** Some address there. */
  readonly uri: vscode.Uri;
  /** The path of the document, or of one beside which an untitled one would lie. */
  readonly path: string;
  /** The folder above which nothing is looked for. */
  readonly root: string;
}

/** The place of a document: a file outside the folders that are open has its own folder alone. */
export function placeOf({ uri, isUntitled }: vscode.TextDocument): Place | undefined {
  const { workspaceFolders = [] } = vscode.workspace;
  const [first] = workspaceFolders;
  if (isUntitled) return first && { uri: first.uri, path: `${first.uri.path}/${uri.path}`, root: first.uri.path };
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.path;
  return { uri, path: uri.path, root: folder ?? folderOf(uri.path) };
}

/** Whether an address is that of a configuration. */
export function isConfigurationFile({ path }: vscode.Uri): boolean {
  return path.endsWith(`/${CONFIGURATION_FILE}`);
}

/** Reads each configuration once, and anew when a file of it changes. */
export function createConfigurations(): Configurations {
  let known = new Map<string, { readonly reading: Promise<Configuration>; configuration?: Configuration }>();
  let watching: vscode.Disposable | undefined;
  const didChange = new vscode.EventEmitter<void>();
  const didLoad = new vscode.EventEmitter<Loaded>();
  const forgetIf = (uri: vscode.Uri) => {
    const files = [...known.values()].flatMap(({ configuration }) => configuration?.files ?? []);
    const isOurs = files.some(({ path }) => path === uri.path);
    if (!isOurs && !isConfigurationFile(uri)) return;
    known = new Map();
    didChange.fire();
  };
  return {
    known(document) {
      const place = placeOf(document);
      return place === undefined ? NO_CONFIGURATION : known.get(keyOf(place))?.configuration;
    },
    async load(document) {
      const place = placeOf(document);
      if (place === undefined) return NO_CONFIGURATION;
      watching ??= watch(forgetIf);
      const begun = known.get(keyOf(place));
      if (begun !== undefined) return begun.reading;
      const entry: { reading: Promise<Configuration>; configuration?: Configuration } = { reading: find(place) };
      known.set(keyOf(place), entry);
      entry.configuration = await entry.reading;
      didLoad.fire({ uri: place.uri, configuration: entry.configuration });
      return entry.configuration;
    },
    onDidChange: didChange.event,
    onDidLoad: didLoad.event,
    dispose: () => vscode.Disposable.from(didChange, didLoad, watching ?? { dispose() {} }).dispose(),
  };
}

function find({ uri, path, root }: Place): Promise<Configuration> {
  return findConfiguration(path, root, (each) => readText(uri.with({ path: each, query: '', fragment: '' })));
}

function keyOf({ uri, path, root }: Place): string {
  return [uri.scheme, uri.authority, root, folderOf(path)].join('\n');
}

/** A configuration may build on a file of any name. What lies in no open folder is only seen when it is saved here. */
function watch(changed: (uri: vscode.Uri) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.{json,jsonc}');
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => changed(uri)),
  );
}
