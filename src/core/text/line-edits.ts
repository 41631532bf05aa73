import type { Edit } from './edits.ts';

/**
 * Edits that turn one text into another and leave alone what is the same, so that a cursor or a fold there keeps its place: an
 * edit for each changed line where both have as many lines, else one from the first difference to the last.
 */
export function lineEdits(before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const old = before.split('\n');
  const fresh = after.split('\n');
  if (old.length !== fresh.length) return [narrowEdit(before, after, 0)];
  let offset = 0;
  return old.flatMap((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const other = fresh[index] ?? '';
    return line === other ? [] : [narrowEdit(line, other, start)];
  });
}

/** The one edit that is left when what both begin and end with is taken away; `offset` is where they begin. */
function narrowEdit(before: string, after: string, offset: number): Edit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  // A pair of surrogates is replaced whole.
  if (head > 0 && isHalf(before.charCodeAt(head - 1))) head -= 1;
  if (tail > 0 && isHalf(before.charCodeAt(before.length - tail - 1))) tail -= 1;
  return {
    span: { start: offset + head, end: offset + before.length - tail },
    text: after.slice(head, after.length - tail),
  };
}

/** Whether the character code is the first half of a pair of surrogates. */
function isHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
