import type { Span } from '../text/spans.ts';
import { initials } from './pinyin.ts';

/** What a completion writes: the title of a document, a set expression, a part's heading, 二是, the organ, a year, a name the user noted. */
export type CompletionKind = 'title' | 'expression' | 'heading' | 'ordinal' | 'organ' | 'year' | 'name';

/** Something that can be written at the cursor. */
export interface Completion {
  readonly kind: CompletionKind;
  /** What the list shows. */
  readonly label: string;
  /** What stands beside it: where it comes from. */
  readonly detail: string;
  /** What is written in place of the span. */
  readonly text: string;
  /** On one line; holds the cursor. */
  readonly span: Span;
  /** What may be typed to find it: itself and its pinyin initials, each word a place to begin at. */
  readonly filter: string;
}

/** Words with which a clerk may begin in the middle of a title. */
const WORDS = [
  '行政|法治|政府|政务|重大|规范性|第一责任人|主要负责人',
  '督察|普法|宣传|执法|公示|裁量|营商|信息|复议|诉讼|应诉|处罚|许可|审批|决策|监督',
  '诚信|公平|企业|国民经济|新时代|领导干部|道德',
  '清单|实施纲要|纲要|规划|意见|条例|规定',
  '举措|成效|不足|原因|安排|情况',
].join('|');
const BEFORE_WORD = new RegExp(`(?=${WORDS})`);

const known = new Map<string, string>();
const filters = new Map<string, string>();

/** What may be typed to find a text: 行政处罚法 by 行政, 处罚, xzcff or cff. Marks that open it come before its initials, too. */
export function filterOf(text: string): string {
  const ready = filters.get(text);
  if (ready !== undefined) return ready;
  const words = text.split(BEFORE_WORD);
  const mark = /^[“‘（]/.exec(text)?.[0] ?? '';
  const letters = words.map(lettersOf).join(' ');
  const filter = [letters, ...(mark === '' ? [] : [mark + letters]), words.join(' ')].join(' ');
  filters.set(text, filter);
  return filter;
}

/** Pinyin initials, each character asked for once: the collation is slow, and the first key stroke must not wait for it. */
export function lettersOf(text: string): string {
  let result = '';
  for (const character of text) {
    const letter = known.get(character) ?? initials(character);
    known.set(character, letter);
    result += letter;
  }
  return result;
}
