/** How a file is encoded; the names are those of the Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A file's text, and what has to be known to write it back as it was. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasMark: boolean;
}

/** The byte order marks of UTF-32; the first begins like that of UTF-16. */
const UTF_32 = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];
/** A NUL this far in betrays a binary file. */
const LOOKED_AT = 8192;

/**
 * Reads bytes as text: UTF-16 by its byte order mark, else UTF-8, else GB18030, which Chinese editors on Windows still write.
 * Undefined when that is no text.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (UTF_32.some((mark) => mark.every((byte, index) => bytes[index] === byte))) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return withoutMark(buffered(bytes).toString('utf16le'), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return withoutMark(swapped(bytes).toString('utf16le'), 'utf-16be');
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return undefined;
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return withoutMark(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
}

/** A copy in which the two bytes of every UTF-16 unit have changed places. */
export function swapped(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}

function buffered(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function withoutMark(text: string, encoding: Encoding): Decoded {
  const hasMark = text.startsWith('\ufeff');
  return { text: hasMark ? text.slice(1) : text, encoding, hasMark };
}
