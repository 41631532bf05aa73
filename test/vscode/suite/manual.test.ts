import { afterEach, describe, it } from 'mocha';
import { commands, languages, TabInputCustom, Uri, window, workspace } from 'vscode';
import { manualPage } from '../../../src/core/checking/manual.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import * as assert from './assert.ts';
import { closeAll, openSample, untilShown } from './editor.ts';

describe('the rule manual', () => {
  afterEach(closeAll);

  it('shows the page of a rule as a page, not as source', async () => {
    for (const rule of RULES.slice(0, 2)) {
      await commands.executeCommand('fazhi-report.openManual', rule.id);
      await untilPage(rule.title);
    }
  });

  it('has a page for every rule', async () => {
    for (const rule of RULES) {
      const page = Uri.from({ scheme: 'fazhi-report-manual', path: `/${rule.id}/${rule.title}` });
      const document = await workspace.openTextDocument(page);
      assert.equal(document.getText(), manualPage(rule));
      assert.equal(languages.getDiagnostics(page).length, 0);
    }
  });

  it('is where the code of a finding leads', async () => {
    const document = await openSample('000-unnumbered-parts.txt');
    await untilShown(document, (rules) => rules.length > 0);
    const { code } = languages.getDiagnostics(document.uri)[0] ?? {};
    assert.ok(typeof code === 'object', 'no link');
    await commands.executeCommand('vscode.open', code.target);
    await untilPage(RULES.find(({ id }) => id === code.value)?.title ?? '');
  });
});

async function untilPage(title: string): Promise<void> {
  await assert.eventually(() => {
    const { activeTab } = window.tabGroups.activeTabGroup;
    return activeTab?.label === title && activeTab.input instanceof TabInputCustom;
  }, `the page “${title}”`);
}
