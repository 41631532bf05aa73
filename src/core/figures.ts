import type { Report } from './report.ts';
import { type Span, slice } from './text.ts';
import { isInside } from './years.ts';

/** A figure of the prose that belongs to one year: a quantity, or a day on which something happened. */
export interface Figure {
  /** The number alone, its unit stays outside; a date whole. */
  readonly span: Span;
  readonly text: string;
}

const UNIT =
  '%|％|‰|个百分点|件次|人次|场次|户次|余|多|万|亿|千|百|件|条|项|次|人|份|场|个|家|户|名|篇|期|批|宗|起|处|所|部|张|本|册|辆|台|套|间|门|位|组|支|类|种|元|吨|亩|平方|公里|公顷|小时|分钟|天|倍|轮|例|笔|堂|幅|块|字|页|点|级|区|镇|村|站|单|桩|样|余';
const QUANTITY = new RegExp(`(?<![0-9A-Za-z.·—第〔\\[-])[0-9][0-9,]*(?:\\.[0-9]+)?(?=[ \\u3000]?(?:${UNIT}))`, 'g');
const DAY =
  /(?:(?:19|20)[0-9]{2}年[ \u3000]?)?[0-9]{1,2}月[0-9]{1,2}[日号]|(?:19|20)[0-9]{2}年[0-9]{1,2}月(?!底|前|起)/g;
/** Names and prompts keep their numbers. */
const NAMES = /“[^”\r\n]{0,40}”|【[^【】\r\n]{0,200}】/g;

/** The figures of the prose, in the order of the text: none in 《》, in quoted names, in prompts or in heading numbers. */
export function findFigures(report: Report, within: readonly Span[]): readonly Figure[] {
  return within.flatMap((line) => {
    const text = slice(report.text, line);
    const names = [...text.matchAll(NAMES)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
    const days = findAll(text, DAY, names);
    const quantities = findAll(text, QUANTITY, names).filter(({ start }) => !isInside(days, start));
    return [...days, ...quantities]
      .map(({ start, end }) => ({ start: line.start + start, end: line.start + end }))
      .filter(({ start }) => !isInside(report.cited, start))
      .sort((a, b) => a.start - b.start)
      .map((span) => ({ span, text: slice(report.text, span) }));
  });
}

function findAll(text: string, pattern: RegExp, skip: readonly Span[]): readonly Span[] {
  return [...text.matchAll(pattern)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start }) => !isInside(skip, start));
}
