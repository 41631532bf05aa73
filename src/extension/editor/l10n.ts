import chinese from '../../../l10n/bundle.l10n.zh-cn.json';
import { language } from './settings.ts';

/** A text of the interface, in English, with places `{0}`, `{1}` … to fill in. */
export type Text = keyof typeof chinese;

/**
 * A text of the interface in the language it speaks, with the values in their places. VS Code's own way follows nothing but
 * its display language, and without a language pack, as it is installed, that is English.
 */
export function t(text: Text, ...values: readonly (string | number)[]): string {
  const words: string = language() === 'en' ? text : chinese[text];
  return words.replace(/\{(\d+)\}/g, (place, index) => String(values[Number(index)] ?? place));
}
