import { afterEach, describe, it } from 'mocha';
import { commands, languages, TabInputWebview, Uri, window, workspace } from 'vscode';
import { manualPage } from '../../../src/core/manual.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import * as assert from './assert.ts';
import { closeAll, openSample, untilShown } from './editor.ts';

describe('the rule manual', () => {
  afterEach(closeAll);

  it('shows the page of a rule as a page, not as source', async () => {
    for (const rule of RULES.slice(0, 2)) {
      await commands.executeCommand('fazhi-report.openManual', rule.id);
      const tab = await assert.eventually(() => {
        const { activeTab } = window.tabGroups.activeTabGroup;
        return activeTab?.label.includes(rule.title) ? activeTab : undefined;
      }, `the page of ${rule.id}, not ${window.tabGroups.activeTabGroup.activeTab?.label}`);
      assert.ok(tab.input instanceof TabInputWebview, 'the page is shown as text');
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
    const [rule] = JSON.parse(code.target.query);
    assert.equal(rule, code.value);
    await commands.executeCommand(code.target.path, rule);
    const title = RULES.find(({ id }) => id === rule)?.title ?? '';
    await assert.eventually(
      () => window.tabGroups.activeTabGroup.activeTab?.label.includes(title),
      `the page ${title}`,
    );
  });
});
