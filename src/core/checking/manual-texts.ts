import type { Language } from '../model/language.ts';
import { SEVERITY_NAMES, type Severity } from '../model/severity.ts';

/** What a page of the manual says beside the rule's own words; `id` is the rule's. */
export interface ManualTexts {
  readonly level: (id: string, severity: Severity | 'off') => string;
  readonly why: string;
  readonly reported: string;
  readonly marked: string;
  readonly silent: string;
  readonly becomes: string;
  readonly change: string;
  readonly howToChange: string;
  readonly howToExcuse: (id: string) => string;
}

/** The texts in each language; reasons and examples are Chinese, as the reports are. */
export const MANUAL_TEXTS: Readonly<Record<Language, ManualTexts>> = {
  'zh-CN': {
    level: (id, severity) => `规则 \`${id}\`，默认级别：${severity === 'off' ? '关闭' : SEVERITY_NAMES[severity]}`,
    why: '为什么',
    reported: '会指出的',
    marked: '⟦ ⟧ 之间是所指出的地方。',
    silent: '不会指出的',
    becomes: '改为：',
    change: '改级别或关闭',
    howToChange:
      '在文件夹的 `.fazhi-report.jsonc` 里写明级别：`error`、`warning`、`info`，或用 `off` 关闭；对自己的所有报告，写在设置 `fazhi-report.rules` 里。快速修复里的“忽略……或更改级别…”会代您写好。',
    howToExcuse: (id) =>
      `只放过一处：在那一行上面写 \`【不检查：${id} 原因】\`，Markdown 里写 \`<!-- fazhi-report-ignore ${id} 原因 -->\`。`,
  },
  en: {
    level: (id, severity) => `Rule \`${id}\`, level by default: \`${severity}\``,
    why: 'Why',
    reported: 'What it reports',
    marked: 'The place reported stands between ⟦ ⟧.',
    silent: 'What it leaves alone',
    becomes: 'Becomes:',
    change: 'Change its level, or turn it off',
    howToChange:
      'Write the level into the `.fazhi-report.jsonc` of the folder: `error`, `warning`, `info`, or `off`; for all your reports, into the setting `fazhi-report.rules`. The quick fix that ignores a rule or changes its level writes it for you.',
    howToExcuse: (id) =>
      `To excuse one place, write \`【不检查：${id} reason】\` on the line above it, in Markdown \`<!-- fazhi-report-ignore ${id} reason -->\`.`,
  },
};
