import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Syntax } from '../../src/core/model/report.ts';

const folder = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** The project's own sample reports, in the order of their names. */
export function samples(): readonly { readonly name: string; readonly text: string; readonly syntax: Syntax }[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(`${folder}${name}`, 'utf8'),
      syntax: name.endsWith('.md') ? 'markdown' : 'plain',
    }));
}
