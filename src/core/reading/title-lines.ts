import type { Marker } from '../model/heading.ts';
import type { Profile } from '../model/profile.ts';
import { slice } from '../text/spans.ts';
import type { Line } from './lines.ts';
import { recognizeParts } from './parts.ts';

/**
 * Tells which of the lines without a number (`marked` holds the numbers, by line) bear the report's title: the first that reads like
 * one, and in Markdown the first `#` and any that repeats the title above the numbered headings.
 */
export function titleTest(
  text: string,
  lines: readonly Line[],
  marked: readonly (Marker | undefined)[],
  profile: Profile,
  isTitle: (text: string) => boolean,
): (line: Line, index: number) => boolean {
  const title = lines.findIndex((line, index) => marked[index] === undefined && isTitle(slice(text, line.content)));
  const firstHash = lines.findIndex((line, index) => line.hashes === 1 && marked[index] === undefined);
  const firstMarked = marked.findIndex((marker) => marker !== undefined);
  const isAbove = (index: number) => firstMarked < 0 || index < firstMarked;
  /** A title that stands twice, or a draft's beside the final one, begins no section. */
  const isSecondTitle = (content: string) => isTitle(content) && recognizeParts(content, profile).length === 0;
  return (line, index) => {
    if (line.hashes === 0) return index === title && isAbove(index);
    if (index === title || index === firstHash) return true;
    return isAbove(index) && isSecondTitle(slice(text, line.content));
  };
}
