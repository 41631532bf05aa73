import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { peerProgram } from './peers.ts';
import { medians, type Subject } from './timing.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

/** Cold runs of terminal programs on one report, median in milliseconds, by name. Node alone is the floor. */
export async function coldRuns(report: string, rounds: number): Promise<ReadonlyMap<string, number>> {
  const folder = mkdtempSync(`${tmpdir()}/fazhi-report-bench-`);
  const file = `${folder}/report.md`;
  writeFileSync(file, report);
  const autocorrect = peerProgram('autocorrect-node/cli.js');
  const run = (name: string, ...words: readonly string[]): Subject => ({
    name,
    run: () => spawnSync(process.execPath, words, { stdio: 'ignore' }),
  });
  const subjects = [
    run('node -e 0', '-e', '0'),
    run('fazhi-report', CLI, 'lint', file),
    ...(autocorrect === undefined ? [] : [run('AutoCorrect', autocorrect, '--lint', file)]),
  ];
  try {
    return await medians(subjects, rounds, { warmUp: 0 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
