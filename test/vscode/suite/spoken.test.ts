import { afterEach, describe, it } from 'mocha';
import { type CodeLens, commands, env, type Hover, MarkdownString, type TextDocument, workspace } from 'vscode';
import { t } from '../../../src/extension/editor/l10n.ts';
import { ruleTitle } from '../../../src/extension/editor/rule-title.ts';
import * as assert from './assert.ts';
import { closeAll, openSample } from './editor.ts';

/** What stands above the first heading, and what a hover over it says. */
async function told(document: TextDocument): Promise<string> {
  const { uri } = document;
  const lenses = await commands.executeCommand<readonly CodeLens[]>('vscode.executeCodeLensProvider', uri, 1);
  const at = document.positionAt(document.getText().indexOf('主要举措和成效\n'));
  const hovers = await commands.executeCommand<readonly Hover[]>('vscode.executeHoverProvider', uri, at);
  const said = hovers.flatMap(({ contents }) =>
    contents.map((each) => (each instanceof MarkdownString ? each.value.replaceAll('&nbsp;', ' ') : '')),
  );
  return [lenses[0]?.command?.title, ...said].join('\n');
}

describe('the interface, in an editor without a language pack', () => {
  const wish = (language: string | undefined) =>
    workspace.getConfiguration('fazhi-report').update('language', language, true);
  afterEach(async () => {
    await wish(undefined);
    await closeAll();
  });

  it('speaks Chinese, for nobody chose the English of the editor', () => {
    assert.equal(env.language, 'en');
    assert.equal(t('Problem {0} of {1}: {2}', 1, 3, '缺少“{0}”'), '第 1 处，共 3 处：缺少“{0}”');
  });

  it('speaks English to those who chose it, at once', async () => {
    await wish('en');
    assert.equal(t('{0} problems fixed', 2), '2 problems fixed');
    await wish('zh-CN');
    assert.equal(t('{0} problems fixed', 2), '已修复 2 处');
  });

  it('names rules in that language, too', async () => {
    const rule = { id: 'addressee', title: '缺少主送机关' };
    assert.equal(ruleTitle(rule), '缺少主送机关');
    await wish('en');
    assert.equal(ruleTitle(rule), 'No addressee, or no colon behind it');
    assert.equal(ruleTitle({ id: 'of-later', title: '以后的规则' }), '以后的规则');
  });

  it('speaks it above headings and in hovers, at once', async () => {
    const document = await openSample('clean.md');
    assert.match(await told(document), /^主要举措和成效 · \d+字[\s\S]*规定的第1项内容/);
    await wish('en');
    assert.match(await told(document), /^主要举措和成效 · \d+ characters[\s\S]*Part 1 of those laid down/);
  });

  it('takes what is no language for no wish', async () => {
    await wish('fr');
    assert.equal(t('Report year {0}', 2025), '2025 年度');
  });
});
