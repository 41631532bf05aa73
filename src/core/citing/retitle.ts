import type { Fix } from '../model/rule.ts';
import type { Span } from '../text/spans.ts';

/** What stands between the marks of a 《…》, which `span` covers with its marks. */
export function insideMarks({ start, end }: Span): Span {
  return { start: start + 1, end: end - 1 };
}

/** The fix that writes another title into a 《…》, which `span` covers with its marks. */
export function retitle(span: Span, title: string): Fix {
  return { title: `改为《${title}》`, edits: [{ span: insideMarks(span), text: title }], safe: false };
}
