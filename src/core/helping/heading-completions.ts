import { partHeading } from '../drafting/part-lines.ts';
import { formatMarker, readMarker } from '../model/heading.ts';
import type { Profile, ProfilePart } from '../model/profile.ts';
import type { Report, Section } from '../model/report.ts';
import { lineStart } from '../text/line-ends.ts';
import { firstMatch } from '../text/matches.ts';
import { formatNumeral } from '../text/numerals.ts';
import type { Span } from '../text/spans.ts';
import { topSections } from '../views/sections.ts';
import { type Completion, filterOf, lettersOf } from './completion.ts';

/** Indentation, hashes, and what is typed of the heading. */
const LINE = /^[ \t\u3000]{0,8}(#{1,6}[ \t]{1,4})?((?![ \t\u3000])[^。；！？]{0,60})$/;

/** The line of the cursor: what stands on it, where it begins, and the span of the heading on it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly hashes: string;
  readonly typed: string;
  readonly span: Span;
}

/**
 * The headings of parts the report lacks, for a cursor (UTF-16 offset into `text`, which may be newer than the report) at the end
 * of a line that holds nothing else: in the report's own year, under the number that fits there, the part that comes next first.
 */
export function headingCompletions(
  report: Report,
  profile: Profile,
  text: string,
  offset: number,
): readonly Completion[] {
  const line = readLine(text, offset);
  if (line === undefined) return [];
  const above = topSections(report).filter(({ heading }) => heading.span.start < line.start);
  const last = above.at(-1);
  const done = profile.parts.findLastIndex(({ id }) => above.some(({ parts }) => parts.includes(id)));
  const lacking = profile.parts.filter(({ id }) => {
    const place = report.parts.find(({ part }) => part === id);
    const at = place?.span?.start ?? -1;
    return place?.status !== 'present' || (at >= line.start && at <= line.end);
  });
  const isAhead = (part: ProfilePart) => profile.parts.indexOf(part) > done;
  const inOrder = [...lacking.filter(isAhead), ...lacking.filter((part) => !isAhead(part))];
  return inOrder.flatMap(
    (part) => toCompletion(report, part, profile.parts.indexOf(part), line, number(report, above), last) ?? [],
  );
}

function readLine(text: string, offset: number): Line | undefined {
  const start = lineStart(text, offset);
  const rest = firstMatch(/^[^\r\n]*/, text.slice(offset, offset + 200));
  const [, hashes = '', typed = ''] = LINE.exec(text.slice(start, offset)) ?? [];
  // Letters may have been typed since the editor asked.
  if (!/^[A-Za-z]*[ \t\u3000]*$/.test(rest) || !LINE.test(text.slice(start, offset))) return undefined;
  return { start, end: offset, hashes, typed, span: { start: offset - typed.length, end: offset } };
}

/** The number behind that of the last top heading above; undefined in a report that does not number them. */
function number(report: Report, above: readonly Section[]): number | undefined {
  const tops = topSections(report);
  if (tops.length > 0 && tops.every(({ heading }) => heading.number === undefined)) return undefined;
  return (above.at(-1)?.heading.number ?? above.length) + 1;
}

function toCompletion(
  report: Report,
  part: ProfilePart,
  place: number,
  line: Line,
  next: number | undefined,
  model: Section | undefined,
): Completion | undefined {
  const marker = next === undefined ? '' : formatMarker(model?.heading.level ?? 1, next);
  const title = partHeading(part, report.year.value);
  const hashes = line.hashes === '' ? '#'.repeat(model?.heading.hashes ?? (report.syntax === 'markdown' ? 2 : 0)) : '';
  const typed = line.typed.slice(0, readMarker(line.typed, 0)?.span.end ?? 0);
  const bare = line.typed.slice(typed.length);
  const ways = [part.name, title.replace(/^[0-9]+年度?/, ''), title, ...(typed === '' ? [marker + title] : [])];
  if (!/^[A-Za-z0-9]*$/.test(bare) && !ways.some((way) => way.includes(bare))) return undefined;
  const filters = ways.map((way) => (typed === '' ? filterOf(way) : `${typed}${lettersOf(way)} ${typed}${way}`));
  return {
    kind: 'heading',
    label: marker + title,
    detail: `第${formatNumeral(place + 1)}部分`,
    text: `${hashes}${hashes === '' ? '' : ' '}${marker}${title}`,
    span: line.span,
    filter: filters.join(' '),
  };
}
