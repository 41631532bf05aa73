import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyNode, CallExpression, NewExpression } from 'acorn';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { inert } from '../src/extension/editor/inert.ts';
import { RUNS } from './core/fixtures/arbitraries.ts';
import { type Place, placesIn, syntaxTree } from './syntax-tree.ts';

/** What VS Code makes a link of in a notification, and an icon of in a label (1.90 to 1.139 alike). */
const LINK = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+(?: (["']).+?\1)?\)/i;
const ICON = /\$\([a-z0-9-]+(?:~[a-z]+)?\)/i;

const folder = join(import.meta.dirname, '../src/extension');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), tree: syntaxTree(readFileSync(join(folder, name), 'utf8')) }));

/** The last name of what is called, made or set: `showWarningMessage` of `vscode.window.showWarningMessage`. */
function lastName(node: AnyNode): string {
  if (node.type === 'MemberExpression') return lastName(node.property);
  return node.type === 'Identifier' ? node.name : '';
}

function isCallOf(node: AnyNode | undefined, names: readonly string[]): boolean {
  return node?.type === 'CallExpression' && names.includes(lastName(node.callee));
}

/** Every place of the extension where something of these names is called or made, with the calls and objects around it. */
function* places(
  names: readonly string[],
): Generator<{ file: string; call: CallExpression | NewExpression; above: Place['above'] }> {
  for (const { name: file, tree } of sources) {
    for (const { node: call, above } of placesIn(tree)) {
      if (call.type !== 'CallExpression' && call.type !== 'NewExpression') continue;
      if (names.includes(lastName(call.callee))) yield { file, call, above };
    }
  }
}

describe('a text of the user’s in the interface', () => {
  it('is neither link nor icon, and reads the same', () => {
    const piece = fc.constantFrom('[', ']', '(', ')', '$', 'x', 'command:a', 'https://b', 'flame', '甲', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        assert.doesNotMatch(inert(text), LINK);
        assert.doesNotMatch(inert(text), ICON);
        assert.equal(inert(text).replaceAll('\u2060', ''), text);
        assert.equal(inert(inert(text)), inert(text));
      }),
      { numRuns: RUNS },
    );
    assert.match('[x](command:y)', LINK);
    assert.match('$(flame)', ICON);
  });

  it('reaches notifications and the status bar in one place, and not as it is', () => {
    const names = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage', 'setStatusBarMessage'];
    const found = [...places(names)];
    assert.deepEqual([...new Set(found.map(({ file }) => file))], ['editor/say.ts']);
    for (const { call } of found) assert.ok(isCallOf(call.arguments[0], ['inert']), lastName(call.callee));
  });

  it('reaches Markdown in one place, escaped', () => {
    for (const { file } of places(['MarkdownString'])) assert.equal(file, 'editor/markdown.ts');
    for (const { file, call } of places(['appendMarkdown', 'appendCodeblock'])) {
      const [text] = call.arguments;
      assert.ok(text?.type === 'Literal' || isCallOf(text, ['commandLink']), file);
    }
    for (const { name, tree } of sources) {
      for (const { node } of placesIn(tree)) {
        if (node.type !== 'AssignmentExpression') continue;
        assert.ok(!['supportHtml', 'supportThemeIcons', 'baseUri'].includes(lastName(node.left)), name);
        if (lastName(node.left) !== 'isTrusted') continue;
        assert.equal(name, 'editor/markdown.ts');
        assert.equal(node.right.type, 'ObjectExpression', 'every command is trusted');
      }
    }
  });

  it('is harmless wherever the name of a file is shown', () => {
    /** Where what the name goes into shows every letter as it is: addresses, tabs, and what `say.ts` makes harmless. */
    const asItIs = [
      'drafting/figure-tables.ts',
      'drafting/open-previews.ts',
      'drafting/side-texts.ts',
      'drafting/virtual-texts.ts',
    ];
    for (const { file, above } of places(['fileName', 'asRelativePath'])) {
      const isHarmless = above.some((node) => isCallOf(node, ['inert', 'warn', 'say']));
      assert.ok(isHarmless || asItIs.includes(file), `${file}: a name that is shown as it is`);
    }
  });

  it('is harmless in lists to choose from', () => {
    const shown = ['label', 'description', 'detail', 'placeHolder', 'title', 'prompt', 'tooltip'];
    for (const { file, above } of places(['getText', 'slice', 'substring'])) {
      const property = above.findLast((node) => node.type === 'Property');
      if (property === undefined || !shown.includes(lastName(property.key))) continue;
      assert.ok(
        above.some((node) => isCallOf(node, ['inert'])),
        `${file}: ${lastName(property.key)}`,
      );
    }
  });
});
