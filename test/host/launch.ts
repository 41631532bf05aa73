import { parseArgs } from 'node:util';
import { runMain } from '../../scripts/main.ts';
import { newest, versions } from '../../scripts/vscode/versions.ts';
import { readPlace } from './run-folder.ts';
import { withSession } from './session.ts';
import { runSuite } from './suite.ts';

/**
 * Understands what VS Code's own executable does of `--extensionDevelopmentPath`, `--extensionTestsPath` and a folder to
 * open; of several folders, each is opened in turn. Beyond that `--vscode` names the version, and `--at-once` prints what a run
 * tells when it is over, so that runs side by side do not mix. Ends with 0 when all went well.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      vscode: { type: 'string' },
      'at-once': { type: 'boolean' },
    },
  });
  const subject = { extension: String(values.extensionDevelopmentPath), tests: String(values.extensionTestsPath) };
  const version = versions.find(({ vscode }) => vscode === values.vscode) ?? newest;
  await withSession(version, 'en', async (session) => {
    for (const workspace of positionals) {
      const { host = 'node' } = await readPlace(workspace);
      const heading = `\nVS Code ${version.vscode}, ${host} extension host`;
      const held: string[] = [];
      const tell = values['at-once'] ? (line: string) => held.push(line) : console.log;
      tell(heading);
      if (!(await runSuite(session, host, workspace, subject, tell))) process.exitCode = 1;
      if (held.length > 0) console.log(held.join('\n'));
    }
  });
}

runMain(main);
