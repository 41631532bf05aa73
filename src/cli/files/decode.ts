import { type ByteEncoding, decodeBytes, withoutMark } from '../../core/text/decode.ts';

/** How a file is encoded; the names are those of the Encoding Standard. */
export type Encoding = ByteEncoding | 'utf-16le' | 'utf-16be';

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

/**
 * Reads bytes as text: UTF-16 by its byte order mark, else as the editor reads a file. Undefined when that is no text.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (UTF_32.some((mark) => mark.every((byte, index) => bytes[index] === byte))) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(buffered(bytes), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(swapped(bytes), 'utf-16be');
  return decodeBytes(bytes);
}

/** A copy in which the two bytes of every UTF-16 unit have changed places. */
export function swapped(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}

function buffered(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Little-endian units as text: lone surrogates stay, which `TextDecoder` would lose. */
function decodeUtf16(bytes: Buffer, encoding: Encoding): Decoded {
  return { ...withoutMark(bytes.toString('utf16le')), encoding };
}
