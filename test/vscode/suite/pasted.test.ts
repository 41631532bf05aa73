import { afterEach, describe, it } from 'mocha';
import { commands, DiagnosticSeverity, languages, Range, type TextDocument, workspace } from 'vscode';
import * as assert from './assert.ts';
import { actionsAt, closeAll, openSample, openText, ruleOf, shownRules, untilShown } from './editor.ts';

const TOP = '首页 > 政务公开 > 法治政府建设\n发布日期：2024-02-06　来源：县司法局　浏览次数：96\n';

/** What is shown of a rule: line from 0, severity, and the lines that belong to it. */
function shown({ uri }: TextDocument, rule: string): readonly string[] {
  return languages
    .getDiagnostics(uri)
    .filter((diagnostic) => ruleOf(diagnostic) === rule)
    .map(({ range, severity, relatedInformation = [] }) => {
      const others = relatedInformation.map(({ location }) => location.range.start.line);
      return `${range.start.line} ${DiagnosticSeverity[severity]} ${others}`;
    });
}

describe('a text from a web page', () => {
  afterEach(closeAll);

  it('has one warning for all its lines, and one fix that undo takes back in one step', async () => {
    const clean = (await openSample('clean.txt')).getText();
    const document = await openText(TOP + clean, 'fazhi-report');
    await untilShown(document, (rules) => rules.join() === 'web-lines');
    assert.deepEqual(shown(document, 'web-lines'), ['0 Warning 1']);
    const [fix] = (await actionsAt(document, new Range(0, 0, 0, 1))).filter(({ title }) => title === '删去这2行');
    assert.ok(fix?.edit, 'no action');
    await workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), clean);
    await untilShown(document, (rules) => rules.length === 0);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), TOP + clean);
    await untilShown(document, (rules) => rules.join() === 'web-lines');
  });
});

describe('two reports in one file', () => {
  afterEach(closeAll);

  it('are told where the second begins; what is wrong behind it is not shown', async () => {
    const clean = (await openSample('clean.txt')).getText();
    const document = await openText(`${clean}\n${clean.replace('（一）加强', '(一)加强')}`, 'fazhi-report');
    await untilShown(document, (rules) => rules.length > 0);
    assert.deepEqual(shownRules(document), ['second-report']);
    const line = clean.split(/\r?\n/).length;
    assert.deepEqual(shown(document, 'second-report'), [`${line} Information `]);
  });
});
