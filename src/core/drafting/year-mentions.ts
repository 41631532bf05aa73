import type { Report, YearRole } from '../model/report.ts';
import { fullYear } from '../reading/document-number.ts';
import { PROMPT_OR_LABEL } from '../text/prompts.ts';
import { isInside, type Span, slice, textBefore } from '../text/spans.ts';
import { EARLIEST_YEAR, findYears, YEAR } from '../text/years.ts';

/**
 * What a year in a report is: the report's own, the one after, the one before as a measure (较2022年), that of 发文字号 or
 * 成文日期, one inside 《》 or another document's number, one of history (fixed), or any other.
 */
export type MentionRole = 'report' | 'next' | 'previous' | 'document-number' | 'date' | 'cited' | 'fixed' | 'other';

/** A year of the text and its role; UTF-16 offsets. */
export interface YearMention {
  readonly year: number;
  readonly span: Span;
  readonly role: MentionRole;
  /** How far it lies behind the report year where it is right; undefined: it does not move with the report year. */
  readonly offset: number | undefined;
}

const BRACKETED = new RegExp(`(?<=[〔［[（(【﹝])${YEAR}(?=[〕］\\])）】﹞])`, 'g');
/** A 文号 whose serial is still to be written. */
const PENDING_NUMBER = /^[ \u3000第]{0,2}(?:【[^【】]{0,20}】|[×Xx＿_ \u3000]{1,8})号/;
const PROMPT = new RegExp(PROMPT_OR_LABEL, 'g');
/** Short quotations are names. */
const NAME = /“[^“”\r\n]{0,40}”/g;
/** The document's own history stays: 2016年成立, 自2020年起. */
const HISTORY = /^年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:以来|起|成立|修订|施行|启动|获评|以前|前)/;
/** （2022年版）, （2018年修正）. */
const EDITION = '(?:修订|修正)?[版本]|修[订正][）)]';
/** 2023年1月1日起施行. */
const IN_FORCE = '起(?:正式)?[施实]行';
/** 2021年8月印发的《…》. */
const ISSUED_BY =
  '[^，。；《\\r\\n]{0,12}(?:印发|颁布|公布|发布|出台|修订|修正|施行|实施|通过)的[^，。；《\\r\\n]{0,6}《';
/** So does the time of what others issued. */
const ISSUED = new RegExp(`^年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:${EDITION}|${IN_FORCE}|${ISSUED_BY})`);
/** Whether what began last year began anew this year, nobody can tell. */
const BEGUN = /^年[0-9]{1,2}月(?:[0-9]{1,2}日)?[^，。；\r\n]{0,10}(?:以来|成立|挂牌|揭牌|启用|设立|组建)/;
/** 到2025年 is a goal, 截至2025年 is none. */
const GOAL = /(?:^|[^截止])[到至]$/;
const MEASURE_BEFORE = /(?:较|比|相对于|对照|[从由])[（(]?$/;
const MEASURE_AFTER = /^年(?:度|全年)?(?:同期|相比|相较|[底末]相比)/;
const OWN_ROLES: Readonly<Partial<Record<YearRole, MentionRole>>> = {
  title: 'report',
  'lead-in': 'report',
  heading: 'report',
  plan: 'next',
};

/** Every calendar year of a report with its role, in the order of the text. Windows (2021—2025年) and prompts are passed over. */
export function findYearMentions(report: Report): readonly YearMention[] {
  const mentions = new Map<number, YearMention>();
  const add = (year: number, span: Span, role: MentionRole) => {
    if (!mentions.has(span.start)) mentions.set(span.start, { year, span, role, offset: offsetOf(report, year, role) });
  };
  const { documentNumber, date } = report;
  const numbered = documentNumber && fullYear(documentNumber.year);
  if (documentNumber !== undefined && numbered !== undefined && numbered >= EARLIEST_YEAR) {
    add(numbered, documentNumber.yearSpan, 'document-number');
  }
  if (date !== undefined) add(date.year, date.yearSpan, 'date');
  const roles = witnessRoles(report);
  const headEnd = report.documentNumber === undefined ? (report.sections[0]?.span.start ?? 0) : 0;
  for (const line of [...report.lines, ...dateLines(report)]) {
    const text = slice(report.text, line);
    if (!/[0-9〇零○０-９]/.test(text)) continue;
    const names = text.includes('“') ? spansOf(text, NAME, line.start) : [];
    const prompts = text.includes('【') ? spansOf(text, PROMPT, line.start) : [];
    for (const { year, span } of findYears(report.text, line, prompts)) {
      add(year, span, isInside(names, span.start) ? 'other' : roleOf(report, year, span, roles));
    }
    const isHead = line.start < headEnd;
    for (const match of text.matchAll(BRACKETED)) {
      const start = line.start + match.index;
      const isOwn = isHead && PENDING_NUMBER.test(text.slice(match.index + 5));
      add(Number(match[0]), { start, end: start + 4 }, isOwn ? 'document-number' : 'cited');
    }
  }
  return [...mentions.values()].sort((a, b) => a.span.start - b.span.start);
}

function dateLines(report: Report): readonly Span[] {
  return [report.date, report.pendingDate].flatMap((passage) => (passage === undefined ? [] : [passage.span]));
}

function spansOf(text: string, pattern: RegExp, offset: number): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: offset + index,
    end: offset + index + found.length,
  }));
}

/** The places whose role the vote knows, whatever year they write, by offset; a heading may well tell of a year long past. */
function witnessRoles(report: Report): ReadonlyMap<number, MentionRole> {
  const own = report.year.value ?? Number.NaN;
  return new Map(
    report.year.witnesses.flatMap(({ role, year, span }) => {
      const found = OWN_ROLES[role];
      const isKnown = found !== undefined && (role !== 'heading' || Math.abs(year - own) <= 1);
      return isKnown ? [[span.start, found] as const] : [];
    }),
  );
}

function roleOf(report: Report, year: number, span: Span, roles: ReadonlyMap<number, MentionRole>): MentionRole {
  if (isInside(report.cited, span.start)) return 'cited';
  if (report.pendingDate?.span.start === span.start) return 'date';
  const own = report.year.value;
  if (own === undefined) return 'other';
  const before = textBefore(report.text, span.start, 4);
  const after = report.text.slice(span.end, span.end + 40);
  if (ISSUED.test(after)) return year < own ? 'fixed' : 'other';
  if (year < own && HISTORY.test(after)) return 'fixed';
  const witnessed = roles.get(span.start);
  if (witnessed !== undefined) return witnessed;
  if (year === own) return BEGUN.test(after) ? 'other' : 'report';
  if (year === own + 1) return GOAL.test(before) ? 'other' : 'next';
  const isMeasure = MEASURE_BEFORE.test(before) || MEASURE_AFTER.test(after);
  return year === own - 1 && isMeasure ? 'previous' : 'other';
}

function offsetOf(report: Report, year: number, role: MentionRole): number | undefined {
  const own = report.year.value;
  switch (role) {
    case 'report':
      return 0;
    case 'next':
      return 1;
    case 'previous':
      return -1;
    case 'document-number':
    case 'date':
      return year === own ? 0 : 1;
    default:
      return undefined;
  }
}
