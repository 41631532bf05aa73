import english from '../../../l10n/rules.en.json';
import type { Rule } from '../../core/model/rule.ts';
import { language } from './settings.ts';

const ENGLISH: Readonly<Record<string, string>> = english;

/** What a rule is about, in the language the interface speaks; what it finds is said in Chinese. */
export function ruleTitle({ id, title }: Pick<Rule, 'id' | 'title'>): string {
  return language() === 'en' ? (ENGLISH[id] ?? title) : title;
}
