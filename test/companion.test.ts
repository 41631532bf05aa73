import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, it } from 'mocha';
import { companionFolder, root } from '../scripts/places.ts';

const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** What the companion asks VS Code to do when it starts with so many tabs and that wish for a language. */
async function asked(tabs: number, language?: string): Promise<readonly unknown[]> {
  const calls: unknown[] = [];
  const vscode = {
    window: { tabGroups: { all: [{ tabs: new Array(tabs).fill({}) }] } },
    workspace: { getConfiguration: () => ({ get: () => language }) },
    commands: { executeCommand: async (...call: readonly unknown[]) => calls.push(call) },
  };
  const { main } = manifest(companionFolder);
  const exports: { activate?: () => Promise<void> } = {};
  const source = readFileSync(join(companionFolder, main), 'utf8');
  runInNewContext(source, { exports, require: (name: string) => (name === 'vscode' ? vscode : undefined) });
  await exports.activate?.();
  return calls;
}

describe('the companion of npm start', () => {
  const { name, publisher, contributes } = manifest(root);
  const walkthroughs: readonly { readonly id: string; readonly when: string }[] = contributes.walkthroughs;
  const addressOf = (english: boolean) => {
    const found = walkthroughs.find(({ when }) => when.endsWith(english ? "== 'en'" : "!= 'en'"));
    return `${publisher}.${name}#${found?.id}`;
  };

  it('opens the walkthrough of the language the interface speaks', async () => {
    for (const language of [undefined, 'auto', 'zh-CN', 'en']) {
      const wanted = [['workbench.action.openWalkthrough', addressOf(language === 'en')]];
      assert.deepEqual(await asked(0, language), wanted, language);
    }
  });

  it('leaves a window alone that comes back with something open', async () => {
    assert.deepEqual(await asked(1), []);
  });

  it('starts in every VS Code that the extension starts in', () => {
    const { engines, activationEvents } = manifest(companionFolder);
    assert.equal(engines.vscode, manifest(root).engines.vscode);
    assert.deepEqual(activationEvents, ['onStartupFinished']);
  });
});
