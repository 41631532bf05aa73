import { afterEach, describe, it } from 'mocha';
import {
  type CancellationToken,
  CancellationTokenSource,
  CodeActionKind,
  commands,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { quickFixes } from '../../../src/extension/checking/quick-fixes.ts';
import { toRange } from '../../../src/extension/editor/ranges.ts';
import { Reports } from '../../../src/extension/reports/reports.ts';
import * as assert from './assert.ts';
import { actionsAt, closeAll, openSample, openText, replace, untilShown } from './editor.ts';

const faulty = [
  '000-unnumbered-parts.txt',
  '001-well-formed-number.txt',
  '002-next-year-number.txt',
  '003-embedded-leadership.txt',
  '004-leadership-first.txt',
];

describe('quick fixes', () => {
  afterEach(closeAll);

  for (const name of faulty) {
    it(`repairs every finding of ${name} that has a fix`, async () => {
      const source = (await openSample(name)).getText();
      const fixable = lint(parse(source)).filter(({ fixes }) => fixes.length > 0);
      for (const finding of fixable) {
        const document = await openText(source, 'fazhi-report');
        const actions = await actionsAt(document, toRange(document, finding.span));
        for (const fix of finding.fixes) assert.ok(find(actions, fix.title), `no action “${fix.title}”`);
        const [first] = finding.fixes;
        const action = first && find(actions, first.title);
        assert.ok(first && action?.edit, 'the action changes nothing');
        await workspace.applyEdit(action.edit);
        assert.equal(document.getText(), applyFixes(source, [first]), first.title);
      }
    });
  }

  it('prefers the one obvious fix and never to ignore a rule', async () => {
    const document = await openText('# 关于2023年度法治政府建设情况的报告\n\n一.主要举措和成效\n', 'markdown');
    const actions = await actionsAt(document, lineOf(document, 2));
    assert.equal(find(actions, '改为“一、”')?.isPreferred, true);
    const ignoring = actions.filter(({ command }) => command?.command === 'fazhi-report.setRuleLevel');
    assert.ok(ignoring.some(({ command }) => command?.arguments?.[0] === 'heading-form'));
    assert.ok(ignoring.every(({ isPreferred, edit }) => isPreferred !== true && edit === undefined));
    assert.ok(ignoring.every(({ kind }) => kind?.value === CodeActionKind.QuickFix.value));
  });

  it('works out what to change only when chosen, in the version of that moment', async () => {
    const document = await openText('# 关于2023年度法治政府建设情况的报告\n\n一.主要举措和成效\n', 'markdown');
    const reports = new Reports();
    const provider = quickFixes(reports);
    const context = { diagnostics: [], only: undefined, triggerKind: 1 } as const;
    const actions = await provider.provideCodeActions(document, lineOf(document, 2), context, token());
    const action = actions?.find(({ title }) => title === '改为“一、”');
    assert.ok(action !== undefined && 'kind' in action && action.edit === undefined, 'already worked out');
    await replace(document, '# 关于', '\n\n# 关于');
    const resolved = await provider.resolveCodeAction(action, token());
    assert.ok(resolved?.edit, 'not worked out');
    await workspace.applyEdit(resolved.edit);
    assert.match(document.getText(), /\n一、主要举措和成效\n$/);
    const late = await provider.resolveCodeAction(Object.assign(action, { edit: undefined }), token());
    assert.equal(late?.edit, undefined, 'a fix for what is repaired already');
    reports.dispose();
  });

  it('offers nothing where nothing is wrong, nor in other documents', async () => {
    const clean = await openSample('clean.md');
    const other = await openText('一.主要举措和成效', 'markdown');
    assert.equal((await ours(clean)).length, 0);
    assert.equal((await ours(other)).length, 0);
  });

  it('undoes in one step', async () => {
    const document = await openSample('clean.md');
    await replace(document, '2025〕', '2031〕');
    await untilShown(document, (rules) => rules.includes('document-number-year'));
    const before = document.getText();
    const at = document.positionAt(before.indexOf('2031'));
    const [action] = (await actionsAt(document, new Range(at, at))).filter(({ edit }) => edit !== undefined);
    assert.ok(action?.edit, 'no fix');
    await workspace.applyEdit(action.edit);
    await untilShown(document, (rules) => rules.length === 0);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});

function find<T extends { readonly title: string }>(actions: readonly T[], title: string): T | undefined {
  return actions.find((action) => action.title === title);
}

async function ours(document: TextDocument) {
  const all = await actionsAt(document, new Range(0, 0, document.lineCount, 0));
  return all.filter(({ command }) => command?.command.startsWith('fazhi'));
}

function lineOf(document: TextDocument, line: number): Range {
  return document.lineAt(line).range;
}

function token(): CancellationToken {
  return new CancellationTokenSource().token;
}
