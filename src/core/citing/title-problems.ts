import { WRONG_TITLES, type WrongTitle } from '../data/wrong-titles.ts';
import type { Problem } from '../model/rule.ts';
import { normalizeTitle } from '../text/titles.ts';
import type { Moment } from '../views/moment.ts';
import type { Citation } from './citations.ts';
import { findEditions, findOfficialTitle } from './documents.ts';
import { retitle } from './retitle.ts';

const WRONG = new Map<string, WrongTitle>(
  WRONG_TITLES.flatMap((row) => row.wrong.map((wrong) => [normalizeTitle(wrong), row] as const)),
);
/** What differs when only marks or 年 do. */
const MARKS = /[、，,（）的]|年(?=—|）|$)/g;
const BRACKETS = /[（(][^（()）]*$|^[^（(]*[）)]/;

/** Whether a title is not the official one: a known wrong one, one whose marks or words differ, or a window no edition has. */
export function* titleProblems(citation: Citation, moment: Moment | undefined): Generator<Problem> {
  const { title, normalized, document, span } = citation;
  if (document !== undefined) return;
  const known = WRONG.get(normalized);
  if (known !== undefined) {
    const { why, right, severity } = known;
    yield { span, severity, message: `《${title}》应为《${right}》：${why}`, fixes: [retitle(span, right)] };
    return;
  }
  // An unpaired bracket and a plan that has run out are other faults, which come first.
  if (BRACKETS.test(title) || isOver(citation, moment)) return;
  const official = findOfficialTitle(title, normalized);
  if (official === undefined) yield* wrongWindow(citation, moment);
  else {
    const isMark = normalizeTitle(official).replace(MARKS, '') === normalized.replace(MARKS, '');
    yield {
      span,
      severity: isMark ? 'info' : 'warning',
      message: `《${title}》与正式名称不一致，应为《${official}》`,
      fixes: [retitle(span, official)],
    };
  }
}

function isOver({ window }: Citation, moment: Moment | undefined): boolean {
  return window !== undefined && moment !== undefined && window.to < moment.year;
}

function* wrongWindow(citation: Citation, moment: Moment | undefined): Generator<Problem> {
  const { title, window, span } = citation;
  if (window === undefined || moment === undefined) return;
  const editions = findEditions(title);
  const latest = editions.at(-1)?.window;
  if (latest === undefined || window.from > latest.to) return;
  if (editions.some((edition) => edition.window?.from === window.from && edition.window.to === window.to)) return;
  const current = editions.filter((edition) => edition.window !== undefined && edition.window.to >= moment.year);
  const titles = editions.map((edition) => `《${edition.title}》`).join('、');
  yield {
    span,
    message: `没有起止年份为${window.from}—${window.to}年的这一文件，已印发的有${titles}，请核对起止年份`,
    fixes: current.map((edition) => retitle(span, edition.title)),
  };
}
