import * as vscode from 'vscode';
import { yearDue } from '../../core/drafting/year-due.ts';
import { readDigits } from '../../core/text/numerals.ts';
import { isReportYear } from '../../core/text/years.ts';
import { t } from '../editor/l10n.ts';
import { askText, type Remark } from './ask.ts';
import { type Answer, BACK, type Frame } from './steps.ts';

/** A calendar year as somebody types it: 2025, ２０２５, 二〇二五, with or without 年 or 年度; undefined when it is none. */
export function readYear(text: string): number | undefined {
  const digits = text.trim().replace(/年度?$/, '');
  const year = digits.length === 4 ? readDigits(digits) : undefined;
  return year !== undefined && isReportYear(year) ? year : undefined;
}

/** What to say of a report year that is being typed, when that one (calendar year) is due. */
export function checkYear(text: string, due: number): Remark | undefined {
  const { Error: error, Warning: warning } = vscode.InputBoxValidationSeverity;
  const year = readYear(text);
  if (year === undefined) {
    return { message: t('Type a year of four figures, such as {0}', String(due)), severity: error };
  }
  if (year <= due) return undefined;
  return { message: t('{0} is not over yet; is this the report year?', String(year)), severity: warning };
}

/** The report year (calendar year) that is due today. */
export function yearDueNow(now = new Date()): number {
  return yearDue(now.getFullYear(), now.getMonth() + 1);
}

/** Asks which year (calendar year) a report is about that does not settle it; undefined when that is not told. */
export async function askUnsettledYear(title: string, likely: number): Promise<number | undefined> {
  const prompt = t('Its words do not settle it: which year is this report about?');
  const answer = await askYear({ title }, { prompt }, likely);
  return answer === BACK ? undefined : answer;
}

/** Asks for a report year (calendar year). */
export async function askYear(
  frame: Frame,
  words: { readonly question?: string; readonly prompt: string },
  suggested: number,
): Promise<Answer<number>> {
  const due = yearDueNow();
  const answer = await askText(frame, {
    ...words,
    placeholder: t('For example {0}', String(due)),
    value: String(suggested),
    check: (text) => checkYear(text, due),
  });
  return answer === undefined || answer === BACK ? answer : readYear(answer);
}
