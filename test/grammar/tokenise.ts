import { readFileSync } from 'node:fs';
import { createRegistry, type IGrammarConfig } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';

const root = new URL('../../', import.meta.url);

/** The grammars exactly as `package.json` hands them to the editor, and a stand-in for the editor's own Markdown. */
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly contributes: { readonly grammars: readonly IGrammarConfig[] };
};
const registry = createRegistry(
  [
    ...manifest.contributes.grammars,
    { scopeName: 'text.html.markdown', path: './test/grammar/markdown-stand-in.tmLanguage.json' },
  ].map((grammar) => ({ ...grammar, path: new URL(grammar.path, root).pathname })),
);

/** Scopes of every line of `text` under the root grammar `scope`. */
export const tokenise = (text: string, scope: string): ReturnType<typeof getVSCodeTokens> =>
  getVSCodeTokens(registry, scope, text);

/** The same in the snapshot form of vscode-tmgrammar-test: `>` a line of text, `#` the scopes under it. */
export const snapshot = async (text: string, scope: string): Promise<string> => renderSnap(await tokenise(text, scope));
