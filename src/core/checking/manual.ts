import type { Example, Rule } from '../model/rule.ts';
import { SEVERITY_NAMES } from '../model/severity.ts';

/**
 * The manual page of a rule as Markdown: what it finds, why, what it reports and what it leaves alone. Examples are set as
 * preformatted text, because their white space counts; a reported place keeps its ⟦ ⟧ and is marked besides.
 */
export function manualPage(rule: Rule): string {
  const reported = rule.examples.filter(isReported);
  const silent = rule.examples.filter((example) => !isReported(example));
  const pieces = [
    `# ${plain(rule.title)}`,
    `规则 \`${rule.id}\`，默认级别：${rule.isOff ? '关闭' : SEVERITY_NAMES[rule.severity]}`,
    '## 为什么',
    plain(rule.reason),
    ...section('会指出的', '⟦ ⟧ 之间是所指出的地方。', reported),
    ...section('不会指出的', undefined, silent),
    '## 改级别或关闭',
    '在文件夹的 `.fazhi-report.jsonc` 里写明级别：`error`、`warning`、`info`，或用 `off` 关闭；对自己的所有报告，写在设置 `fazhi-report.rules` 里。快速修复里的“忽略……或更改级别…”会代您写好。',
    `\`\`\`json\n{ "rules": { "${rule.id}": "off" } }\n\`\`\``,
    `只放过一处：在那一行上面写 \`【不检查：${rule.id} 原因】\`，Markdown 里写 \`<!-- fazhi-report-ignore ${rule.id} 原因 -->\`。`,
  ];
  return `${pieces.join('\n\n')}\n`;
}

function isReported(example: Example): boolean {
  return example.text.includes('⟦');
}

function section(title: string, note: string | undefined, examples: readonly Example[]): readonly string[] {
  if (examples.length === 0) return [];
  return [`## ${title}`, ...(note === undefined ? [] : [note]), ...examples.flatMap(exampleBlocks)];
}

function exampleBlocks({ name, text, fixed }: Example): readonly string[] {
  const correction = fixed === undefined ? [] : ['改为：', preformatted(fixed)];
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
