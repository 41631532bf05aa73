import { slice } from '../text/spans.ts';
import { countWritten } from '../text/word-count.ts';
import { paragraphsOf } from './paragraphs.ts';
import { view } from './view.ts';

/** 字数 of a report from title to date: what belongs to a page around it, stands behind it, or is still to be filled in does not count. */
export const charactersOf = view((report): number => {
  return paragraphsOf(report).reduce((sum, { span }) => sum + countWritten(slice(report.text, span)), 0);
});
