import * as vscode from 'vscode';
import { readDigits } from '../../core/text/numerals.ts';
import { isReportYear } from '../../core/text/years.ts';
import { t } from '../editor/l10n.ts';
import { type Answer, askText, BACK, type Frame, type Remark } from './steps.ts';

/** A calendar year as somebody types it: 2025, ２０２５, 二〇二五, with or without 年 or 年度; undefined when it is none. */
export function readYear(text: string): number | undefined {
  const digits = text.trim().replace(/年度?$/, '');
  const year = digits.length === 4 ? readDigits(digits) : undefined;
  return year !== undefined && isReportYear(year) ? year : undefined;
}

/** What to say of a report year that is being typed, seen from the year it is now. */
export function checkYear(text: string, now: number): Remark | undefined {
  const { Error: error, Warning: warning } = vscode.InputBoxValidationSeverity;
  const year = readYear(text);
  if (year === undefined) {
    return { message: t('Type a year of four figures, such as {0}', String(now - 1)), severity: error };
  }
  if (year < now) return undefined;
  return { message: t('{0} is not over yet; is this the report year?', String(year)), severity: warning };
}

/** Asks which year (calendar year) a report is about that does not settle it; undefined when that is not told. */
export async function askUnsettledYear(title: string, likely: number): Promise<number | undefined> {
  const prompt = t('Its words do not settle it: which year is this report about?');
  const answer = await askYear({ title }, prompt, likely);
  return answer === BACK ? undefined : answer;
}

/** Asks for a report year (calendar year). */
export async function askYear(frame: Frame, prompt: string, suggested: number): Promise<Answer<number>> {
  const now = new Date().getFullYear();
  const answer = await askText(frame, { prompt, value: String(suggested), check: (text) => checkYear(text, now) });
  return answer === undefined || answer === BACK ? answer : readYear(answer);
}
