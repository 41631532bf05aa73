const RESIDUE = /(?:\[bookmark:[^\]\r\n]{0,60}\]|&nbsp;|_Toc[0-9]{1,12}|[\s\u0000\u00ad\u200b-\u200f\u2060\ufeff])+/y;

/** The offset behind what Word left before a line's first word (bookmarks, entities, invisible characters) and white space. */
export function skipResidue(text: string, offset: number, end: number): number {
  RESIDUE.lastIndex = offset;
  const match = RESIDUE.exec(text);
  return match === null ? offset : Math.min(end, offset + match[0].length);
}
