import type { Finding } from '../../core/model/rule.ts';
import { SEVERITIES, SEVERITY_NAMES } from '../../core/model/severity.ts';
import { type Checked, countFindings, countFixable, type Results } from '../check.ts';
import { type Palette, palette } from '../color.ts';
import { excerpt } from '../excerpt.ts';
import type { Look } from '../io.ts';
import { lineText, placeOf } from '../place.ts';
import { printable } from '../width.ts';

const INDENT = '    ';
const DEFAULT_COLUMNS = 100;
const LEAST_COLUMNS = 40;

/** Writes the results for people: each finding with its line, a pointer under the place, and what can be done. */
export function* formatText(results: Results, look: Look): Generator<string> {
  const colors = palette(look.color);
  for (const checked of results.checked) {
    if (!checked.isReport) yield `${printable(checked.file)}：不是法治政府建设情况报告，没有检查\n`;
    for (const finding of checked.findings) yield* describe(checked, finding, look, colors);
  }
  if (results.checked.length > 0) yield `${conclude(results, colors)}\n`;
}

function* describe(checked: Checked, finding: Finding, look: Look, colors: Palette): Generator<string> {
  const { document } = checked;
  const place = placeOf(document, finding.span.start);
  const end = placeOf(document, finding.span.end);
  const where = (offset: number) => {
    const { line, column } = placeOf(document, offset);
    return `${printable(checked.file)}:${line}:${column}`;
  };
  const level = colors.severity(finding.severity, SEVERITY_NAMES[finding.severity]);
  yield `${where(finding.span.start)} ${level} ${finding.rule} ${printable(finding.message)}\n`;
  const line = lineText(document, place.line);
  const last = end.line > place.line ? line.length : end.column - 1;
  const columns = Math.max(look.columns ?? DEFAULT_COLUMNS, LEAST_COLUMNS) - INDENT.length;
  const { shown, pointer } = excerpt(line, place.column - 1, last, columns);
  yield `${INDENT}${shown}\n${INDENT}${colors.severity(finding.severity, pointer)}\n`;
  for (const { span, message } of finding.related) {
    yield `${INDENT}${colors.faint(`相关：${where(span.start)} ${printable(message)}`)}\n`;
  }
  for (const { title, safe } of finding.fixes) {
    yield `${INDENT}${colors.good(`可修复：${printable(title)}${safe ? '（--fix 可自动修复）' : ''}`)}\n`;
  }
  yield '\n';
}

function conclude(results: Results, colors: Palette): string {
  const counts = countFindings(results);
  const files = results.checked.length;
  const others = results.checked.filter((checked) => !checked.isReport).length;
  const counted = `${files} 个文件${others === 0 ? '' : `（${others} 个不是报告）`}`;
  const unread = results.unread.length === 0 ? '' : `；另有 ${results.unread.length} 处没能检查`;
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) {
    return files > others ? `${counted}，${colors.good('没有发现问题')}${unread}` : `${counted}${unread}`;
  }
  const told = SEVERITIES.map((severity) => {
    const words = `${counts[severity]} 个${SEVERITY_NAMES[severity]}`;
    return found.includes(severity) ? colors.severity(severity, words) : words;
  });
  const fixable = countFixable(results);
  return `${counted}，${told.join('，')}${fixable === 0 ? '' : `；${fixable} 处可用 --fix 自动修复`}${unread}`;
}
