import type { Server } from '../../scripts/vscode/server.ts';
import type { Subject } from './subject.ts';

/** The pairs the workbench reads from its `payload` query parameter to load what is under test from the disk. */
export function payload(server: Server, subject: Pick<Subject, 'extension'> & Partial<Subject>): string {
  const remote = (path: string) => `vscode-remote://${server.authority}${path}`;
  const pairs = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remote(subject.extension)],
    ...(subject.tests === undefined ? [] : [['extensionTestsPath', remote(subject.tests)]]),
  ];
  return JSON.stringify(pairs);
}
