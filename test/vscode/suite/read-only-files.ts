import { type Disposable, EventEmitter, type FileChangeEvent, FileType, workspace } from 'vscode';

/** A file system under a scheme of its own, with one text in every file and no way to write. */
export function readOnlyFiles(scheme: string, text: string): Disposable {
  const bytes = new TextEncoder().encode(text);
  const refuse = () => {
    throw new Error('read-only');
  };
  return workspace.registerFileSystemProvider(
    scheme,
    {
      onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
      watch: () => ({ dispose: () => undefined }),
      stat: () => ({ type: FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
      readDirectory: () => [],
      readFile: () => bytes,
      createDirectory: refuse,
      writeFile: refuse,
      delete: refuse,
      rename: refuse,
    },
    { isReadonly: true },
  );
}
