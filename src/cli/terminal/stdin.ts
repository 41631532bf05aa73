import { fstatSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';

/** Reads all of standard input. Throws where that is a folder, or was closed: Node would take either for an empty text. */
export async function readStandardInput(stdin: Readable): Promise<Uint8Array> {
  requireText();
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function requireText(): void {
  const input = fstatSync(0);
  if (input.isDirectory()) throw withCode('EISDIR');
  if (input.isCharacterDevice() && input.rdev === nullDevice()) throw withCode('ENOINPUT');
}

function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** What Node puts in the place of a standard input that was closed; undefined where there is no such device. */
function nullDevice(): number | undefined {
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}
