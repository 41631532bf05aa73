import { countSeverities } from '../../core/model/severity.ts';
import { type Progress, progressOf } from '../../core/outline/progress.ts';
import { t } from '../editor/l10n.ts';
import type { Reading } from './reading.ts';

/** What is left to write of a draft; undefined of a report at another stage. */
export function leftToWrite({ report, stage, findings }: Reading): Progress | undefined {
  return stage === 'draft' ? progressOf(report, findings, report.profile) : undefined;
}

/** 待填 12/51 · 还差 2 个部分 · 3 个错误: what is left to write of a report and how many errors it has, as far as there are any. */
export function describeProgress(reading: Reading, left: Progress | undefined): string {
  const errors = countSeverities(reading.findings).error;
  return [
    ...(left === undefined ? [] : describeLeft(left, reading.mostBlanks)),
    ...(errors > 0 ? [t('errors: {0}', errors)] : []),
  ].join(' · ');
}

/** The whole is told where more blanks were there since the document was opened; how many there were before nobody knows. */
function describeLeft({ blanks, parts, others }: Progress, most: number): readonly string[] {
  const count = blanks.length;
  const open = count < most ? t('to fill in: {0} of {1}', count, most) : t('to fill in: {0}', count);
  const words = [...(count > 0 ? [open] : []), ...(parts.length > 0 ? [t('parts to write: {0}', parts.length)] : [])];
  return words.length === 0 && others.length > 0 ? [t('to write: {0}', others.length)] : words;
}
