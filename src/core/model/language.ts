/** What the interface can speak. What is said of a report's text, the findings, is Chinese in any case. */
export type Language = 'zh-CN' | 'en';

/** What a user can wish of it. */
export const LANGUAGE_WISHES = ['auto', 'zh-CN', 'en'] as const;
export type LanguageWish = (typeof LANGUAGE_WISHES)[number];

/**
 * The language to speak, from the user's wish and the display language of the editor (a tag such as `zh-tw`). Left to itself it
 * is Chinese, as the reports are, beside English too: English is what an editor without a language pack speaks, so nobody
 * has chosen it. A third language was chosen by somebody, and then English is the one both are likely to share.
 */
export function languageFor(wish: LanguageWish, display: string): Language {
  if (wish !== 'auto') return wish;
  return /^(?:zh|en)\b/i.test(display) ? 'zh-CN' : 'en';
}
