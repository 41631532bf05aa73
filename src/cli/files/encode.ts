import { type Decoded, decode, swapped } from './decode.ts';
import { encodeGb18030 } from './gb18030.ts';

/** The bytes of a text, encoded as its file is; undefined where a character has no place in that encoding. */
export function encode({ text, encoding, hasMark }: Decoded): Uint8Array | undefined {
  const whole = hasMark ? `\ufeff${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(whole, 'utf8');
    case 'utf-16le':
      return Buffer.from(whole, 'utf16le');
    case 'utf-16be':
      return swapped(Buffer.from(whole, 'utf16le'));
    case 'gb18030':
      return encodeGb18030(whole);
  }
}

/**
 * The bytes of `text` in the encoding of the file it came from, provided nothing is lost: the file's own text gives exactly
 * its own bytes, and the new bytes give exactly the new text. Otherwise undefined.
 */
export function encodeLike(original: Uint8Array, decoded: Decoded, text: string): Uint8Array | undefined {
  const same = encode(decoded);
  if (same === undefined || Buffer.compare(same, original) !== 0) return undefined;
  const bytes = encode({ ...decoded, text });
  return bytes !== undefined && decode(bytes)?.text === text ? bytes : undefined;
}
