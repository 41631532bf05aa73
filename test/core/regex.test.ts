import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'mocha';
import { check } from 'recheck';
import { sourceFiles } from './regex-objects.ts';
import { type RegexSource, regexLiterals } from './regex-sources.ts';

const CORE = fileURLToPath(new URL('../../src/core', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/recheck/', import.meta.url));
const DECIDED = `${CACHE}decided.json`;
/** Milliseconds for one expression; what is not decided by then is told and let pass. */
const LONGEST = 3000;

type Verdict = 'safe' | 'undecided';
const known = new Map<string, Verdict>(
  existsSync(DECIDED) ? (JSON.parse(readFileSync(DECIDED, 'utf8')) as [string, Verdict][]) : [],
);

/** What an attacker would write, or undefined when the expression takes linear time. */
async function findAttack(regex: RegexSource): Promise<string | undefined> {
  const key = createHash('sha256').update(`${regex.source}/${regex.flags}`).digest('base64');
  if (!known.has(key)) {
    const verdict = await check(regex.source, regex.flags, { timeout: LONGEST });
    if (verdict.status === 'vulnerable') return `${verdict.complexity.summary}: ${verdict.attack.pattern.slice(0, 80)}`;
    if (verdict.status === 'unknown' && verdict.error.kind !== 'timeout') return verdict.error.kind;
    known.set(key, verdict.status === 'safe' ? 'safe' : 'undecided');
  }
  if (known.get(key) === 'undecided')
    console.log(`      not decided in ${LONGEST} ms: /${regex.source}/${regex.flags}`);
  return undefined;
}

async function assertSafe(regexes: readonly RegexSource[]): Promise<void> {
  const faults: string[] = [];
  for (const regex of regexes) {
    const attack = await findAttack(regex);
    if (attack !== undefined) faults.push(`/${regex.source}/${regex.flags} ${attack}`);
  }
  assert.deepEqual(faults, []);
}

describe('regular expressions take linear time', function () {
  this.timeout(300_000);
  const files = sourceFiles(CORE);
  for (const file of files) {
    const regexes = [...regexLiterals(readFileSync(file, 'utf8'))];
    if (regexes.length > 0) it(file.slice(CORE.length + 1), () => assertSafe(regexes));
  }

  it('those put together from pieces', async () => {
    const script = fileURLToPath(new URL('./print-built.ts', import.meta.url));
    const output = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    const built = JSON.parse(output) as readonly RegexSource[];
    assert.ok(built.length > 0);
    await assertSafe(built);
  });

  after(() => {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(DECIDED, JSON.stringify([...known].sort()));
  });
});
