import type { Heading, Passage, Report, Section } from '../model/report.ts';
import type { Span } from '../text/spans.ts';

/** How places in a cleaned text become places in the text as it stands. */
interface Places {
  readonly start: (offset: number) => number;
  readonly end: (offset: number) => number;
  readonly span: (span: Span) => Span;
}

/**
 * A report that was read from a cleaned text, placed in the text as it stands: every span covers what it did, and what was
 * taken away inside it; `offsets` says where each character of the cleaned text stands.
 */
export function placedIn(report: Report, text: string, offsets: Uint32Array): Report {
  const places = placesIn(text, offsets);
  const { span } = places;
  const placed = new Map<Section, Section>();
  return {
    text,
    syntax: report.syntax,
    profile: report.profile,
    lines: report.lines.map(span),
    cited: report.cited.map(span),
    webLines: report.webLines.map(span),
    secondReport: report.secondReport && span(report.secondReport),
    unsplit: report.unsplit.map(span),
    title: placePassage(places, report.title),
    documentNumber: placeDated(places, report.documentNumber),
    addressee: placePassage(places, report.addressee),
    leadIn: placePassage(places, report.leadIn),
    sections: report.sections.map((section) => placeSection(places, section, placed)),
    closing: placePassage(places, report.closing),
    signature: placePassage(places, report.signature),
    date: placeDated(places, report.date),
    pendingDate: placePassage(places, report.pendingDate),
    note: placePassage(places, report.note),
    bodyEnd: places.end(report.bodyEnd),
    parts: report.parts.map((part) => ({
      ...part,
      span: part.span && span(part.span),
      section: part.section && placed.get(part.section),
    })),
    year: {
      ...report.year,
      witnesses: report.year.witnesses.map((witness) => ({ ...witness, span: span(witness.span) })),
    },
  };
}

function placesIn(text: string, offsets: Uint32Array): Places {
  const start = (offset: number) => offsets[offset] ?? text.length;
  const end = (offset: number) => (offset === 0 ? 0 : (offsets[offset - 1] ?? text.length) + 1);
  return {
    start,
    end,
    /** An empty span stays at the end of what it stands behind. */
    span: (span) => ({ start: span.start === span.end ? end(span.end) : start(span.start), end: end(span.end) }),
  };
}

function placePassage<Found extends Passage>({ span }: Places, found: Found | undefined): Found | undefined {
  return found && { ...found, span: span(found.span) };
}

/** 发文字号 or 成文日期, with its year. */
function placeDated<Found extends Passage & { readonly yearSpan: Span }>(
  { span }: Places,
  found: Found | undefined,
): Found | undefined {
  return found && { ...found, span: span(found.span), yearSpan: span(found.yearSpan) };
}

function placeHeading(places: Places, heading: Heading): Heading {
  const { start, end } = heading.line;
  return {
    ...heading,
    marker: placePassage(places, heading.marker),
    titleSpan: places.span(heading.titleSpan),
    span: places.span(heading.span),
    // A whole line: with what was taken away at both ends.
    line: { start: places.end(start), end: places.start(end) },
  };
}

/** A section with those below it; `placed` takes down what became of each. */
function placeSection(places: Places, section: Section, placed: Map<Section, Section>): Section {
  const found = {
    ...section,
    heading: placeHeading(places, section.heading),
    span: places.span(section.span),
    body: places.span(section.body),
    children: section.children.map((child) => placeSection(places, child, placed)),
  };
  placed.set(section, found);
  return found;
}
