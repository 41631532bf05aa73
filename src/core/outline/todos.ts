import type { Language } from '../model/language.ts';
import type { PartId } from '../model/part.ts';
import type { Profile } from '../model/profile.ts';
import type { Report, Section } from '../model/report.ts';
import { type Span, slice } from '../text/spans.ts';
import { aroundBlank } from './around-blank.ts';
import type { BesideLastYear } from './beside-last-year.ts';
import { OUTLINE_TEXTS } from './outline-texts.ts';
import type { Progress } from './progress.ts';

/** What is to be done at a place: fill it in, write a part, write something else, or answer for what last year's report says. */
export type TodoKind = 'blank' | 'part' | 'other' | BesideLastYear['kind'];

/** One thing that is left to do in a report. */
export interface Todo {
  readonly kind: TodoKind;
  /** Where it is done; undefined for a part that is not there. */
  readonly span: Span | undefined;
  /** What is to be done, in the report's own words as far as there are any. */
  readonly words: string;
  /** The clause to fill in, where it is a blank and anything stands beside it. */
  readonly around?: string;
  /** The part to write, where it is one. */
  readonly part?: PartId;
  /** Why; empty where the words say it. */
  readonly reason: string;
  /** What it comes from in last year's report, where it does. */
  readonly lastSpan?: Span | undefined;
  /** What it is known by in later versions of the text: unique in a report, and the same as long as its words stay. */
  readonly anchor: string;
}

/** What is left to do in one section, or in what stands before or behind them all. */
export interface TodoGroup {
  readonly title: string;
  readonly todos: readonly Todo[];
}

/** Wording by which a paragraph is known again (UTF-16 units). */
const TELLING = 24;

type Bare = Omit<Todo, 'anchor'>;

/** What is left to do, section by section in the order of the text, what shows only beside last year's report included. */
export function todosOf(
  report: Report,
  left: Progress,
  profile: Profile,
  beside: readonly BesideLastYear[],
  language: Language = 'zh-CN',
): readonly TodoGroup[] {
  const { text, sections } = report;
  const { beginning, nowhere } = OUTLINE_TEXTS[language];
  const found: readonly Bare[] = [
    ...left.parts.map(({ part, span }): Bare => ({ kind: 'part', span, words: part.name, part: part.id, reason: '' })),
    ...left.blanks.map(
      ({ span }): Bare => ({
        kind: 'blank',
        span,
        words: oneLine(slice(text, span)),
        around: aroundBlank(text, span),
        reason: '',
      }),
    ),
    ...left.others.map(({ span, message }): Bare => ({ kind: 'other', span, words: message, reason: '' })),
    ...beside.map(
      ({ kind, span, words, message, lastSpan }): Bare => ({
        kind,
        span,
        words: oneLine(words),
        reason: message,
        lastSpan,
      }),
    ),
  ];
  const groups = new Map<string, Bare[]>();
  const titles = [beginning, ...sections.map((section) => titleOf(section, profile))];
  for (const todo of found.toSorted((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity))) {
    const index = sections.findLastIndex(
      ({ heading }) => todo.span !== undefined && heading.span.start <= todo.span.start,
    );
    const title = todo.span === undefined ? nowhere : (titles[index + 1] ?? beginning);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [todo]);
    else group.push(todo);
  }
  const anchorOf = anchors();
  return [...groups].map(([title, todos]) => ({
    title,
    todos: todos.map((todo) => ({ ...todo, anchor: anchorOf(todo) })),
  }));
}

/** A heading by the parts it carries, which say it shorter; else by its title. */
function titleOf({ heading, parts }: Section, profile: Profile): string {
  const names = profile.parts.filter(({ id }) => parts.includes(id)).map(({ name }) => name);
  return `${heading.marker?.text ?? ''}${names.join('、') || heading.title}`;
}

/** Tells things of the same wording apart by their number. */
function anchors(): (todo: Bare) => string {
  const counts = new Map<string, number>();
  return ({ kind, words, reason }) => {
    const isAnswer = kind === 'plan' || kind === 'problem';
    const name = `${kind}:${isAnswer ? reason : words.slice(0, TELLING)}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count === 0 ? name : `${name}#${count + 1}`;
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
