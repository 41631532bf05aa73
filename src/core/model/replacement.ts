import { quote } from '../text/quotes.ts';
import type { Span } from '../text/spans.ts';
import type { Fix } from './rule.ts';

/** The fix that writes another text in place of a span, and says so: 改为“…”. */
export function replacement(span: Span, text: string, safe = false): Fix {
  return { title: `改为${quote(text)}`, edits: [{ span, text }], safe };
}
