import * as vscode from 'vscode';

/** Under this key the workspace remembers the addresses of the files that somebody declared reports. */
const DECLARED = 'fazhi-report.declared';

/** The files that somebody declared reports although their text does not show it. */
export interface Declarations {
  has(uri: vscode.Uri): boolean;
  set(uri: vscode.Uri, isDeclared: boolean): Thenable<void>;
  /** Fires with the address of a file that was declared a report, or no report any more. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  dispose(): void;
}

/** The declarations that a workspace remembers in `state`. */
export function createDeclarations(state: vscode.Memento): Declarations {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const known = () => state.get<readonly string[]>(DECLARED, []);
  return {
    has: (uri) => known().includes(uri.toString()),
    async set(uri, isDeclared) {
      const others = known().filter((address) => address !== uri.toString());
      await state.update(DECLARED, isDeclared ? [...others, uri.toString()] : others);
      changed.fire(uri);
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
