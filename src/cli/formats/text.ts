import type { Finding } from '../../core/model/rule.ts';
import { FAULTS, SEVERITY_NAMES } from '../../core/model/severity.ts';
import type { Checked } from '../checking/check.ts';
import { countExcused, countFindings, countFixable, type Results } from '../checking/results.ts';
import { NOT_OURS } from '../files/target.ts';
import { type Palette, palette } from '../terminal/color.ts';
import type { Look } from '../terminal/io.ts';
import { printable } from '../terminal/width.ts';
import { excerpt } from './excerpt.ts';

const INDENT = '    ';
const DEFAULT_COLUMNS = 100;
const LEAST_COLUMNS = 40;

/** Writes the results for people: each finding with its line, a pointer under the place, and what can be done. */
export function* formatText(results: Results, look: Look): Generator<string> {
  const colors = palette(look.color);
  for (const checked of results.checked) {
    if (!checked.isReport) yield `${printable(checked.file)}：${NOT_OURS}，没有检查\n`;
    for (const finding of checked.findings) yield* describe(checked, finding, look, colors);
  }
  if (results.checked.length > 0) yield `${conclude(results, colors)}\n`;
}

function* describe(checked: Checked, finding: Finding, look: Look, colors: Palette): Generator<string> {
  const { places } = checked;
  const place = places.at(finding.span.start);
  const end = places.at(finding.span.end);
  const where = (offset: number) => {
    const { line, column } = places.at(offset);
    return `${printable(checked.file)}:${line}:${column}`;
  };
  const level = colors.severity(finding.severity, SEVERITY_NAMES[finding.severity]);
  yield `${where(finding.span.start)} ${level} ${finding.rule} ${printable(finding.message)}\n`;
  const line = places.line(place.line);
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
  const files = results.checked.length;
  const others = results.checked.filter((checked) => !checked.isReport).length;
  const counted = `${files} 个文件${others === 0 ? '' : `（${others} 个不是报告）`}`;
  const found = files > others ? `，${concludeFindings(results, colors)}` : '';
  const unread = results.unread.length === 0 ? '' : `；另有 ${results.unread.length} 处没能检查`;
  return `${counted}${found}${unread}`;
}

function concludeFindings(results: Results, colors: Palette): string {
  const counts = countFindings(results);
  const excused = countExcused(results);
  const left = excused === 0 ? '' : `；${colors.faint(`按文中注明的原因没有指出 ${excused} 处`)}`;
  const toDo = `${counts.todo === 0 ? '' : `；${colors.severity('todo', `待写 ${counts.todo} 项`)}`}${left}`;
  if (FAULTS.every((severity) => counts[severity] === 0)) return `${colors.good('没有发现问题')}${toDo}`;
  const told = FAULTS.map((severity) => {
    const words = `${counts[severity]} 个${SEVERITY_NAMES[severity]}`;
    return counts[severity] === 0 ? words : colors.severity(severity, words);
  });
  const fixable = countFixable(results);
  return `${told.join('，')}${toDo}${fixable === 0 ? '' : `；${fixable} 处可用 --fix 自动修复`}`;
}
