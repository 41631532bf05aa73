import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configurationSchema } from './configuration-schema.ts';
import { withBothLanguages, withChineseRules } from './nls.ts';
import { thirdPartyNotices } from './notices.ts';
import { root } from './places.ts';
import { withTables } from './readme-tables.ts';
import { withReport } from './report-snippets.ts';
import { withRuleLevels } from './rule-levels.ts';

/** A file of the checkout that says, in whole or in part, what stands elsewhere already. */
export interface Derived {
  /** Its path below the checkout. */
  readonly file: string;
  /** Its text as its sources have it, from its text as it is. */
  readonly renew: (text: string) => string | Promise<string>;
}

/** What `npm run sync` writes, and a test compares. */
export const DERIVED: readonly Derived[] = [
  { file: 'package.json', renew: withRuleLevels },
  { file: 'package.nls.zh-cn.json', renew: withChineseRules },
  { file: 'package.nls.json', renew: withBothLanguages },
  { file: 'syntaxes/configuration.schema.json', renew: configurationSchema },
  { file: 'snippets/report.json', renew: (text) => withReport(text, 'plain') },
  { file: 'snippets/report.markdown.json', renew: (text) => withReport(text, 'markdown') },
  { file: 'README.md', renew: withTables },
  { file: 'THIRD-PARTY-NOTICES.txt', renew: thirdPartyNotices },
];

/** The text of that file as it is, nothing where there is none, and as its sources have it. */
export async function compare({ file, renew }: Derived): Promise<{ readonly current: string; readonly fresh: string }> {
  const current = await readFile(join(root, file), 'utf8').catch(() => '');
  return { current, fresh: await renew(current) };
}
