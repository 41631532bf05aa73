import type { Language } from '../model/language.ts';
import type { Example, Rule } from '../model/rule.ts';
import { MANUAL_TEXTS, type ManualTexts } from './manual-texts.ts';

/**
 * The manual page of a rule as Markdown: what it finds, why, what it reports and what it leaves alone. Examples are set as
 * preformatted text, because their white space counts; a reported place keeps its ⟦ ⟧ and is marked besides. Its title may be that
 * of another language.
 */
export function manualPage(rule: Rule, language: Language = 'zh-CN', title: string = rule.title): string {
  const texts = MANUAL_TEXTS[language];
  const reported = rule.examples.filter(isReported);
  const silent = rule.examples.filter((example) => !isReported(example));
  const pieces = [
    `# ${plain(title)}`,
    texts.level(rule.id, rule.isOff ? 'off' : rule.severity),
    `## ${texts.why}`,
    plain(rule.reason),
    ...section(texts.reported, texts.marked, reported, texts),
    ...section(texts.silent, undefined, silent, texts),
    `## ${texts.change}`,
    texts.howToChange,
    `\`\`\`json\n{ "rules": { "${rule.id}": "off" } }\n\`\`\``,
    texts.howToExcuse(rule.id),
  ];
  return `${pieces.join('\n\n')}\n`;
}

function isReported(example: Example): boolean {
  return example.text.includes('⟦');
}

function section(
  title: string,
  note: string | undefined,
  examples: readonly Example[],
  texts: ManualTexts,
): readonly string[] {
  if (examples.length === 0) return [];
  return [
    `## ${title}`,
    ...(note === undefined ? [] : [note]),
    ...examples.flatMap((example) => exampleBlocks(example, texts)),
  ];
}

function exampleBlocks({ name, text, fixed }: Example, { becomes }: ManualTexts): readonly string[] {
  const correction = fixed === undefined ? [] : [becomes, preformatted(fixed)];
  return [`### ${plain(name)}`, preformatted(text), ...correction];
}

/** Blank lines do not end such a block, and no Markdown is read in it. */
function preformatted(text: string): string {
  const html = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const marked = html.replace(/⟦[^⟦⟧]*⟧/g, '<mark>$&</mark>');
  return `<pre style="white-space: pre-wrap">\n${marked}\n</pre>`;
}

/** Text in which no character is taken for Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#&|~]/g, '\\$&');
}
