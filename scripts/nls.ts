import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import englishTitles from '../l10n/rules.en.json';
import { RULES } from '../src/core/rules/index.ts';
import { root } from './places.ts';

/** Texts of the manifest, by their keys. */
type Texts = Readonly<Record<string, string>>;

/** What a palette, a list or a title bar shows on one line. */
const TITLE = /^(?:displayName|category|(?:command|language|rule|view)\.)|\.title$/;
/** What belongs to the English interface, whatever VS Code speaks. */
const ENGLISH = /^english\./;

/** The Chinese texts of the manifest, with the titles of all rules. */
export function withChineseRules(file: string): string {
  return write({
    ...withoutRules(JSON.parse(file)),
    ...Object.fromEntries(RULES.map(({ id, title }) => [`rule.${id}`, title])),
  });
}

/**
 * The texts of the manifest for a VS Code without language pack, as it is installed: titles in Chinese, so that the palette finds
 * them, with the English behind them in brackets; of settings, and of what the extension is, first the Chinese, then the English. The rest is Chinese.
 */
export function withBothLanguages(file: string): string {
  const chinese: Texts = JSON.parse(withChineseRules(readFileSync(join(root, 'package.nls.zh-cn.json'), 'utf8')));
  const rules = Object.entries(englishTitles).map(([id, title]) => [`rule.${id}`, title]);
  const english: Texts = { ...withoutRules(JSON.parse(file)), ...Object.fromEntries(rules) };
  return write(
    Object.fromEntries(Object.entries(english).map(([key, text]) => [key, both(key, chinese[key] ?? text, text)])),
  );
}

function both(key: string, chinese: string, text: string): string {
  if (ENGLISH.test(key)) return text;
  if (TITLE.test(key)) return `${chinese} (${/ \(([^()]+)\)$/.exec(text)?.[1] ?? text})`;
  return /^(?:setting\.|description$)/.test(key) ? `${chinese}\n\n${text.split('\n\n').at(-1)}` : chinese;
}

function withoutRules(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith('rule.')));
}

function write(texts: Texts): string {
  return `${JSON.stringify(texts, null, 2)}\n`;
}
