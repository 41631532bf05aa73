import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { type Span, slice } from '../text/spans.ts';

/** Tells whether a place of a report lies in a word that its user says is never wrong: 本单位的用语、简称、领导和规划. */
export function knownWordsIn({ text }: Report, settings: Settings): (span: Span) => boolean {
  const { office = [], leaders = [], plans = [] } = settings.names ?? {};
  const people = leaders.flatMap(({ name, title }) => [title + name, name + title, title, name]);
  const words = [...new Set([...(settings.words ?? []), ...office, ...people, ...plans])].filter((word) => word !== '');
  const longest = Math.max(0, ...words.map(({ length }) => length));
  return (span) => {
    if (span.end - span.start > longest) return false;
    const start = Math.max(0, span.end - longest);
    const around = slice(text, { start, end: span.start + longest });
    return words.some((word) => {
      const from = around.indexOf(word, Math.max(0, span.end - start - word.length));
      return from >= 0 && start + from <= span.start;
    });
  };
}
