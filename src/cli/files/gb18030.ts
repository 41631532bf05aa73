/** From 90 30 81 30 on, GB 18030 lists the supplementary planes in their order; that is the 189,000th four-byte sequence. */
const SUPPLEMENTARY = 0x10000;
const SUPPLEMENTARY_LINEAR = 189_000;
/** How many four-byte sequences there are for the basic plane: 81 30 81 30 to 84 31 A4 39. */
const BASIC_COUNT = 39_420;

let table: ReadonlyMap<string, number> | undefined;

/** Encodes a text as GB18030; undefined where a character, such as a lone surrogate, cannot be. */
export function encodeGb18030(text: string): Uint8Array | undefined {
  table ??= invertDecoder();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code >= SUPPLEMENTARY) bytes.push(...fourBytes(code - SUPPLEMENTARY + SUPPLEMENTARY_LINEAR));
    else {
      const known = table.get(character);
      if (known === undefined) return undefined;
      if (known < 0x10000) bytes.push(known >> 8, known & 0xff);
      else bytes.push(...fourBytes(known - 0x10000));
    }
  }
  return Uint8Array.from(bytes);
}

/**
 * The platform decodes GB18030 but does not encode it: every sequence is decoded once, and the table read backwards. A value
 * below 0x10000 is the two bytes themselves, one above is 0x10000 and the number of the four-byte sequence.
 */
function invertDecoder(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gb18030');
  const inverse = new Map<string, number>();
  const add = (sequence: readonly number[], value: number) => {
    const character = decoder.decode(Uint8Array.from(sequence));
    if (character.length === 1 && character !== '\ufffd' && !inverse.has(character)) inverse.set(character, value);
  };
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) add([lead, trail], (lead << 8) | trail);
    }
  }
  for (let linear = 0; linear < BASIC_COUNT; linear += 1) add(fourBytes(linear), 0x10000 + linear);
  return inverse;
}

/** The four bytes of the n-th four-byte sequence. */
function fourBytes(linear: number): readonly [number, number, number, number] {
  return [
    0x81 + Math.floor(linear / 12_600),
    0x30 + (Math.floor(linear / 1260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ];
}
