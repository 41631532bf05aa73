import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { snapshot } from './tokenise.ts';

/** `UPDATE=1` writes the snapshots anew; read what changed before it is committed. */
const { UPDATE } = process.env;

const cases = [
  ['report.fazhi', 'source.fazhi-report'],
  ['wrong-forms.fazhi', 'source.fazhi-report'],
  ['placeholders.fazhi', 'source.fazhi-report'],
  ['excuses.fazhi', 'source.fazhi-report'],
  ['report.md', 'text.html.markdown'],
] as const;

describe('grammar', () => {
  for (const [name, scope] of cases) {
    it(`colours ${name} as reviewed`, async () => {
      const file = new URL(name, import.meta.url);
      const reviewed = new URL(`${name}.snap`, import.meta.url);
      const actual = await snapshot(readFileSync(file, 'utf8'), scope);
      if (UPDATE === '1') writeFileSync(reviewed, actual);
      assert.ok(existsSync(reviewed), `${name}.snap is missing: run with UPDATE=1 and read what it writes`);
      assert.equal(actual, readFileSync(reviewed, 'utf8'));
    });
  }
});
