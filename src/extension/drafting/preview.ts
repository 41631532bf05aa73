import { type RolledReport, rollForward } from '../../core/drafting/roll-forward.ts';
import { settledYear } from '../../core/model/report.ts';
import { t } from '../editor/l10n.ts';
import { type ReportFile, readReport } from '../reports/text-file.ts';
import { askUnsettledYear, yearDueNow } from './ask-year.ts';

/** Last year's report, and this year's as it would be. */
export interface Preview {
  readonly source: ReportFile;
  /** The calendar year last year's report is about. */
  readonly year: number;
  readonly rolled: RolledReport;
}

/** The preview of the report that follows a report; asks for the year where that is undecided; undefined when it is not told. */
export async function makePreview(source: ReportFile): Promise<Preview | undefined> {
  const year = settledYear(source.report) ?? (await askForYear(source));
  return year === undefined ? undefined : roll(source, year);
}

/** The same preview made anew when last year's report was edited since; undefined when it was not. */
export async function renewPreview({ source, year }: Preview): Promise<Preview | undefined> {
  const now = await readReport(source.uri);
  if (now === undefined || now.report.text === source.report.text) return undefined;
  return roll(now, settledYear(now.report) ?? year);
}

function roll(source: ReportFile, year: number): Preview | undefined {
  const decided = { ...source.report, year: { ...source.report.year, value: year, confidence: 1 } };
  const rolled = rollForward(settledYear(source.report) === undefined ? decided : source.report, { year: year + 1 });
  return rolled && { source, year, rolled };
}

function askForYear({ report: { year } }: ReportFile): Promise<number | undefined> {
  const likely = year.value ?? year.witnesses[0]?.speaksFor[0] ?? yearDueNow() - 1;
  return askUnsettledYear(t('Last year’s report'), likely);
}
