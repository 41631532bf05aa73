import { parseArgs } from 'node:util';
import { runMain } from './main.ts';
import { readPlace } from './run-folder.ts';
import { withSession } from './session.ts';
import { runSuite } from './suite.ts';
import { newest, versions } from './versions.ts';

/**
 * Understands what VS Code's own executable does of `--extensionDevelopmentPath`, `--extensionTestsPath` and a folder to
 * open; of several folders, each is opened in turn. Beyond that `--vscode` names the version. Ends with 0 when all went well.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      vscode: { type: 'string' },
    },
  });
  const subject = { extension: String(values.extensionDevelopmentPath), tests: String(values.extensionTestsPath) };
  const version = versions.find(({ vscode }) => vscode === values.vscode) ?? newest;
  await withSession(version, 'en', async (session) => {
    for (const workspace of positionals) {
      const { host = 'node' } = await readPlace(workspace);
      console.log(`\nVS Code ${version.vscode}, ${host} extension host`);
      if (!(await runSuite(session, host, workspace, subject))) process.exitCode = 1;
    }
  });
}

runMain(main);
