import * as vscode from 'vscode';
import { isOrganName } from '../../core/reading/organs.ts';
import { t } from '../editor/l10n.ts';
import type { Remark } from './ask.ts';

/** What to say of the name of an office that is being typed. */
export function checkOrgan(text: string): Remark | undefined {
  if (text === '' || isOrganName(text)) return undefined;
  const severity = vscode.InputBoxValidationSeverity;
  if (/[，。；：？！《》【】\r\n]/.test(text)) {
    return { message: t('Only the name, without marks'), severity: severity.Error };
  }
  return { message: isThisAnOffice(), severity: severity.Warning };
}

/** What to ask of a name that does not read like that of an office. */
export function isThisAnOffice(): string {
  return t('Is this the full name of an office?');
}
