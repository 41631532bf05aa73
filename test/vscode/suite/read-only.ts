import { type Disposable, EventEmitter, type FileChangeEvent, FileType, type Uri, workspace } from 'vscode';

/** A file system with one text in every file and no way to write; its folders are empty where nobody says otherwise. */
export function readOnlyFiles(
  scheme: string,
  bytes: Uint8Array,
  readDirectory: (uri: Uri) => [string, FileType][] = () => [],
): Disposable {
  const refuse = () => {
    throw new Error('read-only');
  };
  return workspace.registerFileSystemProvider(
    scheme,
    {
      onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
      watch: () => ({ dispose: () => undefined }),
      stat: () => ({ type: FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
      readDirectory,
      readFile: () => bytes,
      createDirectory: refuse,
      writeFile: refuse,
      delete: refuse,
      rename: refuse,
    },
    { isReadonly: true },
  );
}
