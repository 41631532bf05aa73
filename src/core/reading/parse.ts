import type { Profile } from '../model/profile.ts';
import type { Report, Syntax } from '../model/report.ts';
import { RULE_OF_LAW } from '../profiles/rule-of-law.ts';
import { type Span, slice } from '../text/spans.ts';
import { findYears } from '../text/years.ts';
import { findCited } from './cited.ts';
import { cleanText } from './clean.ts';
import { type Closing, readClosing } from './closing.ts';
import { labelledDocumentNumber } from './document-number.ts';
import { splitHead } from './glued-head.ts';
import { type Head, isProse, isTitle, readHead } from './head.ts';
import { type Line, readPlainLines } from './lines.ts';
import { readMarkdownLines } from './markdown.ts';
import { locateParts, recognizeParts } from './parts.ts';
import { placedIn } from './placed.ts';
import { titleYears, voteYear } from './report-year.ts';
import { findOwnHeadings, findSecondReport } from './second-report.ts';
import { buildSections } from './section-tree.ts';
import { splitLines } from './unsplit.ts';
import { findWebLines } from './web-lines.ts';

/**
 * Reads a text as a report. Total: every text gives a report, whatever it holds, in time linear in its length.
 * Offsets in the result are UTF-16 offsets into `text`.
 */
export function parse(text: string, syntax: Syntax = 'plain', profile: Profile = RULE_OF_LAW): Report {
  const clean = cleanText(text, syntax);
  if (clean === undefined) return readReport(text, syntax, profile);
  return placedIn(readReport(clean.text, syntax, profile), text, clean.offsets);
}

function readReport(text: string, syntax: Syntax, profile: Profile): Report {
  const cited = findCited(text);
  const isReportTitle = (candidate: string) => isTitle(candidate, profile);
  const isPart = (title: string) => recognizeParts(title, profile).length > 0;
  const { lines: all, webLines } = readLines(text, syntax, cited, isReportTitle, isPart);
  const every = findOwnHeadings(text, all, profile, isReportTitle);
  const firstHeading = every[0]?.index;
  const second = firstHeading === undefined ? undefined : findSecondReport(text, all, firstHeading, isReportTitle);
  const lines = all.slice(0, second);
  const headings = second === undefined ? every : findOwnHeadings(text, lines, profile, isReportTitle);
  const ownHead = readHead(text, lines.slice(0, firstHeading), profile);
  const head = { ...ownHead, documentNumber: ownHead.documentNumber ?? labelledDocumentNumber(text, webLines) };
  const { firstLine, ...closing } =
    closingAbove(text, lines, firstHeading) ?? readClosing(text, lines, bodyStart(text, lines, firstHeading));
  const body = lines.slice(0, firstLine);
  const sections = buildSections(
    text,
    body,
    headings.filter((heading) => heading.index < firstLine),
    profile,
    firstYear(text, head, cited),
  );
  const contents = body.map((line) => line.content);
  // What stands behind the date is appendix.
  const end = closing.date?.span.end ?? closing.pendingDate?.span.end ?? text.length;
  return {
    text,
    syntax,
    profile,
    lines: contents,
    cited,
    webLines,
    secondReport: second === undefined ? undefined : all[second]?.content,
    unsplit: lines.filter(({ inline, content }) => inline && content.start < end).map(({ content }) => content),
    ...head,
    sections,
    ...closing,
    bodyEnd: contents.at(-1)?.end ?? 0,
    parts: locateParts(text, profile, sections, contents, cited),
    year: voteYear(text, { ...head, date: closing.date, sections, lines: contents, cited }),
  };
}

/** The lines of a text. */
interface ReadLines {
  /** Those of the report; one that holds several headings is cut at each, and title and 主送 stand apart from what follows. */
  readonly lines: readonly Line[];
  /** Those of the page or file it came in. */
  readonly webLines: readonly Span[];
}

function readLines(
  text: string,
  syntax: Syntax,
  cited: readonly Span[],
  isReportTitle: (text: string) => boolean,
  isPart: (title: string) => boolean,
): ReadLines {
  const all = syntax === 'markdown' ? readMarkdownLines(text) : readPlainLines(text);
  const web = findWebLines(text, all, isReportTitle);
  const own = web.size === 0 ? all : all.filter((_, index) => !web.has(index));
  return {
    lines: splitLines(text, splitHead(text, own, isReportTitle), cited, isReportTitle, isPart),
    webLines: all.filter((_, index) => web.has(index)).map(({ content }) => content),
  };
}

/** The first year that the title speaks of, else the lead-in: the best guess at the report year before all witnesses are heard. */
function firstYear(text: string, { title, leadIn }: Head, cited: readonly Span[]): number | undefined {
  const [inTitle] = title === undefined ? [] : titleYears(text, title.span, cited);
  const [inLeadIn] = leadIn === undefined ? [] : findYears(text, leadIn.span, cited);
  return (inTitle ?? inLeadIn)?.year;
}

/** The signed and dated closing of a text whose first heading stands behind it, in an appendix; undefined for any other. */
function closingAbove(text: string, lines: readonly Line[], firstHeading: number | undefined): Closing | undefined {
  if (firstHeading === undefined) return undefined;
  const above = lines.slice(0, firstHeading);
  const closing = readClosing(text, above, bodyStart(text, above, undefined));
  return closing.signature !== undefined && closing.date !== undefined ? closing : undefined;
}

/** The first line that can belong to the closing: behind the first heading, or the first prose of a text without headings. */
function bodyStart(text: string, lines: readonly Line[], firstHeading: number | undefined): number {
  const first = firstHeading ?? lines.findIndex((line) => isProse(slice(text, line.content)));
  return first < 0 ? lines.length : Math.min(first + 1, lines.length);
}
