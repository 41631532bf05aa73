import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Too heavy to be dependencies of the project: installed here (git-ignored) the first time the benchmark runs. */
const FOLDER = fileURLToPath(new URL('../../.vscode-test/bench-peers/', import.meta.url));
const PACKAGES = [
  'autocorrect-node@2.14.0',
  'zhlint@0.8.2',
  '@lint-md/core@2.4.0',
  'markdownlint@0.40.0',
  '@textlint/kernel@15.8.0',
  '@textlint/textlint-plugin-markdown@15.8.0',
];

/** Another checker: how it checks one text. A thrown error or `undefined` means that it cannot. */
export interface Peer {
  readonly name: string;
  readonly check: (text: string) => unknown;
}

type Module = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;

const require = createRequire(`${FOLDER}peers.js`);
const load = async (name: string) => (await import(pathToFileURL(require.resolve(name)).href)) as Module;

/** How each is loaded and asked. */
const LOADERS: Readonly<Record<string, () => Promise<(text: string) => unknown>>> = {
  AutoCorrect: async () => {
    const { lintFor } = await load('autocorrect-node');
    return (text) => {
      const result = lintFor?.(text, 'report.md') as { readonly error: string } | undefined;
      if (result === undefined || result.error !== '') throw new Error(result?.error);
      return result;
    };
  },
  zhlint: async () => {
    const { run } = await load('zhlint');
    return (text) => run?.(text, { rules: { preset: 'default' } });
  },
  'lint-md': async () => {
    const { lintMarkdown } = await load('@lint-md/core');
    return (text) => lintMarkdown?.(text, {}, false);
  },
  markdownlint: async () => {
    const { lint } = await load('markdownlint/sync');
    return (text) => lint?.({ strings: { text } });
  },
  'textlint, 1 rule': async () => {
    const { TextlintKernel } = (await load('@textlint/kernel')) as unknown as {
      readonly TextlintKernel: new () => Kernel;
    };
    const { default: outer } = await load('@textlint/textlint-plugin-markdown');
    const plugin = (outer as unknown as { readonly default?: unknown }).default ?? outer;
    const kernel = new TextlintKernel();
    return (text) =>
      kernel.lintText(text, {
        ext: '.md',
        plugins: [{ pluginId: 'markdown', plugin }],
        rules: [{ ruleId: 'string', rule: noTodo }],
      });
  },
};

interface Kernel {
  lintText(text: string, options: object): Promise<unknown>;
}

interface RuleContext {
  readonly Syntax: { readonly Str: string };
  getSource(node: unknown): string;
  report(node: unknown, error: unknown): void;
  readonly RuleError: new (message: string) => unknown;
}

/** The least a textlint rule can do: look at every string. */
function noTodo({ Syntax, getSource, report, RuleError }: RuleContext): object {
  return {
    [Syntax.Str](node: unknown) {
      if (getSource(node).includes('待补充')) report(node, new RuleError('placeholder'));
    },
  };
}

/** The path of a program that one of the packages brings, or undefined. */
export function peerProgram(path: string): string | undefined {
  const file = `${FOLDER}node_modules/${path}`;
  return existsSync(file) ? file : undefined;
}

/** The names of all peers, the one the budgets are set against first. */
export const PEERS = Object.keys(LOADERS);

/** Those of the named peers that can be loaded, installed first where needed; the others are told. */
export async function loadPeers(names: readonly string[]): Promise<readonly Peer[]> {
  if (!existsSync(`${FOLDER}node_modules/@textlint/kernel`)) install();
  const peers: Peer[] = [];
  for (const name of names) {
    try {
      const check = await LOADERS[name]?.();
      if (check !== undefined) peers.push({ name, check });
    } catch (error) {
      console.log(`${name} is missing and could not be installed: ${error instanceof Error ? error.message : error}`);
    }
  }
  return peers;
}

function install(): void {
  console.log(`Installing the other checkers into ${FOLDER} (once) …`);
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(`${FOLDER}package.json`)) writeFileSync(`${FOLDER}package.json`, '{"private": true}\n');
  const options = ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  spawnSync('npm', [...options, ...PACKAGES], { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
}
