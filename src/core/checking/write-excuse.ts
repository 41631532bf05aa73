import type { Report } from '../model/report.ts';
import type { Finding } from '../model/rule.ts';
import type { Edit } from '../text/edits.ts';
import type { ExcuseReach } from '../text/excuse-marks.ts';
import { lineTerminator, physicalLines } from '../text/line-ends.ts';
import { firstMatch } from '../text/matches.ts';
import { type Span, slice } from '../text/spans.ts';
import { wordsOf } from './excuse.ts';

/** Words that a mark cites are no longer. */
const MOST_WORDS = 20;
const FRONT_MATTER = /^---[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))??(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;
const BEGINS: Readonly<Record<ExcuseReach, readonly [plain: string, comment: string]>> = {
  line: ['【不检查', ''],
  begin: ['【不检查开始', '-begin'],
  end: ['【不检查结束', '-end'],
  file: ['【全文不检查', '-file'],
};

/**
 * Writes above the line of a finding that its rule need not look there, and why. Where the rule has other findings on the line, the
 * mark cites the words it is about.
 */
export function excuseLine(report: Report, finding: Finding, findings: readonly Finding[], reason: string): Edit {
  const { text } = report;
  const line = lineAt(text, finding.span.start);
  const own = wordsOf(report, finding);
  const isOther = (other: Finding) => other.rule === finding.rule && wordsOf(report, other) !== own;
  const others = findings.filter(({ span }) => line.start <= span.start && span.start <= line.end).filter(isOther);
  const words = others.length === 0 ? '' : firstMatch(/^[^“”【】<>\r\n]*/, own).slice(0, MOST_WORDS);
  const cited = words === '' ? finding.rule : `${finding.rule} “${words}”`;
  return above(report, line, markText(report, 'line', cited, reason));
}

/** Writes above and below the lines of a passage that some rules need not look there, and why. */
export function excusePassage(
  report: Report,
  passage: Span,
  rules: readonly string[],
  reason: string,
): readonly Edit[] {
  const { text } = report;
  const [first, last] = [lineAt(text, passage.start), lineAt(text, passage.end)];
  const end = `${lineTerminator(text)}${indentOf(report, first)}${markText(report, 'end', rules.join('、'), '')}`;
  return [
    above(report, first, markText(report, 'begin', rules.join('、'), reason)),
    { span: { start: last.end, end: last.end }, text: end },
  ];
}

/** Writes at the top of a text, below front matter, that a rule need not look at it, and why. */
export function excuseFile(report: Report, rule: string, reason: string): Edit {
  const { text, syntax } = report;
  const start = syntax === 'markdown' ? firstMatch(FRONT_MATTER, text).length : 0;
  return above(report, { start, end: start }, markText(report, 'file', rule, reason));
}

function markText({ syntax }: Report, reach: ExcuseReach, rules: string, reason: string): string {
  const [plain, comment] = BEGINS[reach];
  const content = [rules, inert(reason)].join(' ').trim();
  if (syntax === 'plain') return `${plain}：${content}】`;
  return `<!-- fazhi-report-ignore${comment} ${content} -->`;
}

/** A reason in which nothing ends the mark, or is taken for words it cites. */
function inert(reason: string): string {
  const bare = reason
    .trim()
    .replace(/[\r\n]+/g, ' ')
    .replace(/【/g, '〔')
    .replace(/】/g, '〕')
    .replace(/-{2,}/g, '—');
  return bare.replace(/^(“[^“”]*”)[\s\u3000]+/, '$1，');
}

function above(report: Report, line: Span, mark: string): Edit {
  const text = `${indentOf(report, line)}${mark}${lineTerminator(report.text)}`;
  return { span: { start: line.start, end: line.start }, text };
}

/** Plain text is indented with ideographic spaces as well, before which Markdown sees no comment. */
function indentOf({ text, syntax }: Report, line: Span): string {
  return firstMatch(syntax === 'plain' ? /^[ \t\u3000]*/ : /^ */, slice(text, line));
}

/** The line that holds an offset. */
function lineAt(text: string, offset: number): Span {
  let found: Span = { start: 0, end: text.length };
  for (const line of physicalLines(text)) {
    found = line;
    if (offset <= line.end) break;
  }
  return found;
}
