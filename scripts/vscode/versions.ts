/** One VS Code server as npm carries it: the package `code-server` holds a built VS Code under `lib/vscode`. */
export interface VscodeVersion {
  /** What `vscode.version` says inside it. */
  readonly vscode: string;
  /** The version of the npm package that brings it. */
  readonly codeServer: string;
  /** The major version of Node it runs on, and its native modules are built for. */
  readonly node: number;
  /** The native modules without which its extension host does not start. */
  readonly native: readonly string[];
  /** What `npm install` needs to be told beyond the usual. */
  readonly npmFlags: readonly string[];
}

export const newest: VscodeVersion = {
  vscode: '1.139.1',
  codeServer: '4.139.1',
  node: 24,
  native: ['@vscode/spdlog', '@vscode/native-watchdog', '@parcel/watcher'],
  npmFlags: [],
};

/** The oldest VS Code that `engines.vscode` in package.json admits. */
export const oldest: VscodeVersion = {
  vscode: '1.90.2',
  codeServer: '4.90.3',
  node: 20,
  native: ['@vscode/spdlog', 'native-watchdog', '@parcel/watcher'],
  npmFlags: ['--legacy-peer-deps'],
};

/** Every version the suite is run in, the newest first. */
export const versions: readonly VscodeVersion[] = [newest, oldest];
