/** How the bytes of a text stand for its characters; the names are those of the Encoding Standard. */
export type ByteEncoding = 'utf-8' | 'gb18030';

/** A text, and how it was written. */
export interface DecodedBytes {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: ByteEncoding;
  readonly hasMark: boolean;
}

const MARK = '\ufeff';
/** A NUL this far in betrays a binary file. */
const LOOKED_AT = 8192;

/** Reads bytes as UTF-8, else as GB18030, which Chinese editors on Windows still write. Undefined when that is no text. */
export function decodeBytes(bytes: Uint8Array): DecodedBytes | undefined {
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return undefined;
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
      return { ...withoutMark(text), encoding };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
}

/** A decoded text without the byte order mark, and whether it had one. */
export function withoutMark(text: string): { readonly text: string; readonly hasMark: boolean } {
  const hasMark = text.startsWith(MARK);
  return { text: hasMark ? text.slice(MARK.length) : text, hasMark };
}
