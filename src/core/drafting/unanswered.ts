import type { Report } from '../model/report.ts';
import type { Span } from '../text/spans.ts';
import { accountOf, answerTo, contentsOf, readAccount } from './answered.ts';
import { type Comparison, meetings, withinReason } from './comparison.ts';
import { planItems } from './plan-items.ts';
import { problemItems } from './problem-items.ts';
import type { ToldItem } from './told-items.ts';

/** A message names no more of an item (UTF-16 units). */
const LONGEST_NAME = 40;

/** What last year's plan promised and this year's account passes over. */
export function* unansweredPlans(report: Report, last: Report): Generator<Comparison | undefined> {
  const account = yield* readAccount(report, ['plan']);
  const items = planItems(last).map((item) => ({ ...item, contents: contentsOf(item.text, 'plan') }));
  const within = yield* withinReason(items, ({ contents }) => meetings(contents.flat(), account));
  const span = placeOfAnswers(report, 'achievements');
  for (const item of items.slice(0, within)) {
    yield;
    if (item.contents.length === 0 || answerTo(item.contents, account) !== undefined) continue;
    const message = `上年安排的“${nameOf(item)}”在今年的报告里没有找到回应，请补写进展，或说明原因`;
    yield { rule: 'unanswered-plan', span, message, lastSpan: item.span };
  }
  yield* notCompared(items, within, span, '上年的安排');
}

/**
 * The shortcomings of last year of which this year's account does not say what became of them. One that this year's report puts
 * among its own again is told there.
 */
export function* unansweredProblems(report: Report, last: Report): Generator<Comparison | undefined> {
  const account = yield* readAccount(report, ['problems', 'plan']);
  const items = problemItems(last).map((item) => ({ ...item, contents: contentsOf(item.text, 'problems') }));
  const within = yield* withinReason(items, ({ contents }) => meetings(contents.flat(), account));
  const own = problemItems(report);
  const ownAccount = yield* accountOf(own.map(({ text }) => text));
  const span = placeOfAnswers(report, 'problems');
  for (const item of items.slice(0, within)) {
    yield;
    if (item.contents.length === 0 || answerTo(item.contents, account) !== undefined) continue;
    const again = own[answerTo(item.contents, ownAccount) ?? -1];
    const message =
      again === undefined
        ? `上年指出的不足“${nameOf(item)}”，今年的报告没有说明是否已经解决，请补写`
        : `上年就指出了“${nameOf(item)}”，今年又列为不足，没有写采取过哪些措施、为什么还没有解决，请补写`;
    yield { rule: 'unanswered-problem', span: again?.span ?? span, message, lastSpan: item.span };
  }
  yield* notCompared(items, within, span, '上年的不足');
}

/** Where an answer belongs: at the heading of a part, else at the title, else where that would stand. */
function placeOfAnswers(report: Report, part: 'achievements' | 'problems'): Span {
  const section = report.sections.find(({ parts }) => parts.includes(part));
  const start = report.lines[0]?.start ?? 0;
  return section?.heading.titleSpan ?? report.title?.span ?? { start, end: start };
}

function nameOf({ text }: ToldItem): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}……` : text;
}

function* notCompared(items: readonly ToldItem[], within: number, span: Span, what: string): Generator<Comparison> {
  const next = items[within];
  if (next === undefined) return;
  const message = `两份报告太长，${what}有${items.length - within}项没有核对`;
  yield { rule: 'not-compared', span, message, lastSpan: next.span };
}
