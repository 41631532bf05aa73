import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { lint } from '../../src/core/checking/lint.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { renderFinding, renderOutline } from './rendering.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const EXPECTED = new URL('../seeds/', import.meta.url);
/** `UPDATE=1 npm run test:unit` writes what it finds; the difference is then read and judged before it is committed. */
const { UPDATE } = process.env;

function compare(name: string, actual: string): void {
  const file = new URL(name, EXPECTED);
  if (UPDATE === '1') writeFileSync(file, actual);
  assert.ok(existsSync(file), `${name} is missing: run with UPDATE=1`);
  assert.equal(actual, readFileSync(file, 'utf8'));
}

describe('sample reports', () => {
  const seeds = readdirSync(SEEDS).filter((name) => /\.(?:txt|md)$/.test(name));
  for (const seed of seeds) {
    const text = readFileSync(new URL(seed, SEEDS), 'utf8');
    const report = parse(text, seed.endsWith('.md') ? 'markdown' : 'plain');
    const findings = lint(report);

    it(`${seed}: findings as reviewed`, () => {
      compare(`${seed}.findings.txt`, findings.map((finding) => `${renderFinding(text, finding)}\n`).join('\n'));
    });
    it(`${seed}: outline as reviewed`, () => compare(`${seed}.outline.txt`, `${renderOutline(report)}\n`));
    if (seed.startsWith('clean')) it(`${seed}: nothing to find`, () => assert.deepEqual(findings, []));
  }

  it('leave no expected file without its sample', () => {
    const orphans = readdirSync(EXPECTED).filter(
      (name) => !seeds.includes(name.replace(/\.(?:findings|outline)\.txt$/, '')),
    );
    assert.deepEqual(orphans, []);
  });
});
