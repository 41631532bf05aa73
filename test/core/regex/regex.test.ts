import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'mocha';
import { check } from 'recheck';
import { sourceFiles } from '../../source-files.ts';
import { type RegexSource, regexesOfFunctions, regexLiterals } from './regex-sources.ts';

const SOURCES = fileURLToPath(new URL('../../../src', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/recheck/', import.meta.url));
const KNOWN = `${CACHE}safe.json`;
/** Milliseconds for one expression. One that is not decided by then is too tangled to be trusted: take it apart. */
const LONGEST = 240_000;

/** What was found safe before. */
const known = new Set<string>(existsSync(KNOWN) ? JSON.parse(readFileSync(KNOWN, 'utf8')) : []);

/** What an attacker would write, or why that could not be found out; undefined when the expression takes linear time. */
async function findFault({ source, flags }: RegexSource): Promise<string | undefined> {
  const key = createHash('sha256').update(`${source}/${flags}`).digest('base64');
  if (known.has(key)) return undefined;
  const verdict = await check(source, flags, { timeout: LONGEST });
  if (verdict.status === 'vulnerable') return `${verdict.complexity.summary}: ${verdict.attack.pattern.slice(0, 80)}`;
  if (verdict.status === 'unknown') return `not decided: ${verdict.error.kind}`;
  known.add(key);
  return undefined;
}

async function assertSafe(regexes: readonly RegexSource[]): Promise<void> {
  const faults: string[] = [];
  for (const regex of regexes) {
    const fault = await findFault(regex);
    if (fault !== undefined) faults.push(`/${regex.source}/${regex.flags} ${fault}`);
  }
  assert.deepEqual(faults, []);
}

describe('regular expressions take linear time', function () {
  this.timeout(900_000);
  for (const file of sourceFiles(SOURCES)) {
    const code = readFileSync(file, 'utf8');
    const literals = regexLiterals(code);
    const inFunctions = regexesOfFunctions(code);
    if (literals.length + inFunctions.length === 0) continue;
    it(file.slice(SOURCES.length + 1), async () => {
      const readable = inFunctions.flatMap((regex) => regex ?? []);
      assert.equal(readable.length, inFunctions.length, 'an expression that is not written out: no test can read it');
      await assertSafe([...literals, ...readable]);
    });
  }

  it('those put together from pieces when the program starts', async () => {
    const script = fileURLToPath(new URL('./print-built.ts', import.meta.url));
    const output = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    const built = JSON.parse(output) as readonly RegexSource[];
    assert.ok(built.length > 0);
    await assertSafe(built);
  });

  it('and one that does not is found, wherever it stands', async () => {
    const hole = (name: string) => ['$', '{', name, '}'].join('');
    const evil = [
      { source: '(a+)+$', flags: '' },
      { source: '(甲|甲乙?)*丙', flags: '' },
    ];
    for (const regex of evil) assert.match((await findFault(regex)) ?? '', /exponential|polynomial/);
    assert.deepEqual(regexesOfFunctions(`const f = (x) => new RegExp(\`(${hole('x')}+)+$\`, "g")`), [
      { source: '(甲+)+$', flags: 'g' },
    ]);
    assert.deepEqual(regexesOfFunctions('function f(x) { return RegExp(x); }'), [undefined]);
    assert.deepEqual(
      regexesOfFunctions(`const A = new RegExp(\`${hole('B')}+\`);`),
      [],
      'read when the module is loaded',
    );
  });

  after(() => {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(KNOWN, JSON.stringify([...known].sort()));
  });
});
