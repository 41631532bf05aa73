import { allCases, judgeAll } from './suite.ts';
import { renderVerdicts } from './table.ts';

/** Prints the result of every case: `npx tsx test/planted-faults/run.ts [examples per kind]`. */
for (const line of renderVerdicts(judgeAll(allCases()), Number(process.argv[2] ?? 3))) console.log(line);
