import type { Level, Marker } from '../model/heading.ts';
import { slice } from '../text/spans.ts';
import type { Line } from './lines.ts';

/** How many `#` mean which level: learnt from the numbered headings (`marked`, by line), else counted from the title's. */
export function markdownLevels(
  text: string,
  lines: readonly Line[],
  marked: readonly (Marker | undefined)[],
  isTitle: (text: string) => boolean,
): (hashes: number) => Level {
  const known = new Map<number, Level>();
  lines.forEach((line, index) => {
    const level = marked[index]?.level;
    if (level !== undefined && line.hashes > 0 && !known.has(line.hashes)) known.set(line.hashes, level);
  });
  const hasTitle = lines.some((line) => line.hashes === 1 && isTitle(slice(text, line.content)));
  const [anchor] = known;
  const offset = anchor === undefined ? (hasTitle ? 1 : 0) : anchor[0] - anchor[1];
  return (hashes) => known.get(hashes) ?? toLevel(hashes - offset);
}

function toLevel(value: number): Level {
  if (value <= 1) return 1;
  return value === 2 ? 2 : value === 3 ? 3 : 4;
}
