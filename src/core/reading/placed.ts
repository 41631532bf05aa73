import type { Heading, Passage, Report, Section } from '../model/report.ts';
import type { Span } from '../text/spans.ts';

/**
 * A report that was read from a cleaned text, placed in the text as it stands: every span covers what it did, and what was
 * taken away inside it; `offsets` says where each character of the cleaned text stands.
 */
export function placedIn(report: Report, text: string, offsets: Uint32Array): Report {
  const startOf = (offset: number) => offsets[offset] ?? text.length;
  const endOf = (offset: number) => (offset === 0 ? 0 : (offsets[offset - 1] ?? text.length) + 1);
  /** An empty span stays at the end of what it stands behind. */
  const place = ({ start, end }: Span): Span => ({
    start: start === end ? endOf(end) : startOf(start),
    end: endOf(end),
  });
  /** With what was taken away at both ends: a whole line. */
  const placeLine = ({ start, end }: Span): Span => ({ start: endOf(start), end: startOf(end) });
  const passage = <Found extends Passage>(found: Found | undefined): Found | undefined =>
    found && { ...found, span: place(found.span) };
  const dated = <Found extends Passage & { readonly yearSpan: Span }>(found: Found | undefined): Found | undefined =>
    found && { ...found, span: place(found.span), yearSpan: place(found.yearSpan) };
  const heading = (found: Heading): Heading => ({
    ...found,
    marker: passage(found.marker),
    titleSpan: place(found.titleSpan),
    span: place(found.span),
    line: placeLine(found.line),
  });
  const placed = new Map<Section, Section>();
  const section = (found: Section): Section => {
    const moved = {
      ...found,
      heading: heading(found.heading),
      span: place(found.span),
      body: place(found.body),
      children: found.children.map(section),
    };
    placed.set(found, moved);
    return moved;
  };
  return {
    text,
    syntax: report.syntax,
    lines: report.lines.map(place),
    cited: report.cited.map(place),
    unsplit: report.unsplit.map(place),
    title: passage(report.title),
    documentNumber: dated(report.documentNumber),
    addressee: passage(report.addressee),
    leadIn: passage(report.leadIn),
    sections: report.sections.map(section),
    closing: passage(report.closing),
    signature: passage(report.signature),
    date: dated(report.date),
    pendingDate: passage(report.pendingDate),
    note: passage(report.note),
    bodyEnd: endOf(report.bodyEnd),
    parts: report.parts.map((part) => ({
      ...part,
      span: part.span && place(part.span),
      section: part.section && placed.get(part.section),
    })),
    year: {
      ...report.year,
      witnesses: report.year.witnesses.map((witness) => ({ ...witness, span: place(witness.span) })),
    },
  };
}
