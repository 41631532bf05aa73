import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';

/** What a rule says of a text, and of which words. */
export function said(rule: string, text: string): readonly string[] {
  return lint(parse(text))
    .filter((finding) => finding.rule === rule)
    .map(({ span, message }) => `${slice(text, span)}: ${message}`);
}
