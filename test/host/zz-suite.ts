import { runMain } from '../../scripts/main.ts';
import { newest } from '../../scripts/vscode/versions.ts';
import { runSuites } from './suites.ts';

runMain(async () => console.log(await runSuites([newest], process.argv[2])));
