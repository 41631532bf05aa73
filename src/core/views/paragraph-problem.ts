import type { Problem } from '../model/rule.ts';
import type { Span } from '../text/spans.ts';
import type { Paragraph } from './paragraphs.ts';

/** A problem told by offsets into a paragraph's text, told by offsets into the report. */
export function problemIn(paragraph: Paragraph, { related = [], fixes = [], ...problem }: Problem): Problem {
  const by = paragraph.span.start;
  const shift = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return {
    ...problem,
    span: shift(problem.span),
    related: related.map((other) => ({ ...other, span: shift(other.span) })),
    fixes: fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span) })),
    })),
  };
}

/** One problem for many, with all their safe repairs in one fix; what overlaps waits for the next time. */
export function together(problems: readonly Problem[], message: string, title: string): Problem {
  const edits = problems.flatMap(({ fixes = [] }) => fixes.find(({ safe }) => safe)?.edits ?? []);
  let end = -1;
  const free = edits
    .toSorted((one, other) => one.span.start - other.span.start)
    .filter(({ span }) => {
      const isFree = span.start > end;
      if (isFree) end = span.end;
      return isFree;
    });
  const span = problems[0]?.span ?? { start: 0, end: 0 };
  return { span, message, fixes: free.length === 0 ? [] : [{ title, edits: free, safe: true }] };
}
