import { replacement } from '../model/replacement.ts';
import type { Fix, Problem } from '../model/rule.ts';
import { isHan } from '../text/han.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/spans.ts';
import { wide } from '../text/wide-marks.ts';
import type { Pairing } from './marks.ts';

const RUN = /[，。、；：？！,;:]{2,}/g;
/** Said with emphasis, ？！ and ！！ are no fault of typing. */
const EMPHATIC = /^[？！]+$/;
const ETC = /^[ \u3000]?等/;
/** Behind 、 these begin a word of the list: 等级保护. */
const MARK_BEFORE_ETC = /(?<![，。、；：,;:])、(?=等(?![级额量距边差次值候式压温同于待比离身高效第]))/g;

/** Marks doubled or of two kinds side by side (，， 。。 、， ；。); offsets are into the text. */
export function* crowdedMarks(text: string): Generator<Problem> {
  for (const { 0: found, index } of matchesOf(RUN, text)) {
    const span = { start: index, end: index + found.length };
    if (EMPHATIC.test(found) || !isChinese(text, span, found)) continue;
    const marks = [...found].map(wide);
    const choices = choicesFor(marks, needsNone(text, span));
    yield {
      span,
      message: `“${found.slice(0, 6)}”几个标点连在一起，只应留一个`,
      fixes: choices.map((mark) => replace(span, mark, choices.length === 1)),
    };
  }
}

/** Before 等, and between two titles, no 、 is wanted. */
function needsNone(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 2);
  return ETC.test(behind) || (/[》”]/.test(text.charAt(start - 1)) && /^[《“]/.test(behind));
}

function isChinese(text: string, { start, end }: Span, found: string): boolean {
  return /[，。、；：]/.test(found) || isHan((text.charAt(start - 1) || text.charAt(end)).charCodeAt(0));
}

/** The marks a run may be reduced to, the likeliest first. */
function choicesFor(run: readonly string[], isNeedless: boolean): readonly string[] {
  const kinds = [...new Set(run)];
  const last = run.at(-1) ?? '';
  if (kinds.length === 1 && last === '。' && run.length > 2) return ['……', '。'];
  const choices = kinds.length > 1 && last === '。' && !/[？！]/.test(kinds.join('')) ? ['。'] : kinds;
  return choices.map((mark) => (isNeedless && mark === '、' ? '' : mark));
}

/** The mark before an 等 that closes a list. */
export function* marksBeforeEtc(text: string): Generator<Problem> {
  if (!text.includes('、等')) return;
  for (const { 0: found, index } of matchesOf(MARK_BEFORE_ETC, text)) {
    const span = { start: index, end: index + found.length };
    yield { span, message: '列举之后用“等”，“等”前不再用顿号', fixes: [replace(span, '', true)] };
  }
}

/** 、 in a list of quotations or of titles; a list with other words in it needs the mark. */
export function* marksBetweenTitles(text: string, { pairs }: Pairing): Generator<Problem> {
  const places = matchesOf(/[》”]、(?=[《“])/g, text).map(({ index }) => index + 1);
  if (places.length === 0) return;
  const byClose = new Map(pairs.map((pair) => [pair.close.offset, pair]));
  const byOpen = new Map(pairs.map((pair) => [pair.open.offset, pair]));
  let chain: Span[] = [];
  let from = -1;
  for (const [order, start] of places.entries()) {
    const last = byOpen.get(start + 1)?.close.offset ?? -1;
    if (chain.length === 0) from = byClose.get(start - 1)?.open.offset ?? -1;
    chain.push({ start, end: start + 1 });
    if (last >= 0 && places[order + 1] === last + 1) continue;
    const [first, ...rest] = chain;
    const isAlone = from >= 0 && last >= 0 && text.charAt(from - 1) !== '、' && text.charAt(last + 1) !== '、';
    if (first !== undefined && isAlone) yield listProblem(first, rest);
    chain = [];
  }
}

function listProblem(first: Span, rest: readonly Span[]): Problem {
  const edits = [first, ...rest].map((span) => ({ span, text: '' }));
  return {
    span: first,
    severity: 'info',
    message: '标有引号或书名号的并列成分之间通常不用顿号（GB/T 15834—2011）',
    related: rest.map((span) => ({ span, message: '同一列举中的顿号' })),
    fixes: [{ title: edits.length > 1 ? `删去这${edits.length}个顿号` : '删去顿号', edits, safe: false }],
  };
}

function replace(span: Span, text: string, safe: boolean): Fix {
  return text === '' ? { title: '删去', edits: [{ span, text }], safe } : replacement(span, text, safe);
}
