import { afterEach, describe, it } from 'mocha';
import { commands, DiagnosticSeverity, languages, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { slowness } from '../../slowness.ts';
import * as assert from './assert.ts';
import {
  closeAll,
  openFile,
  openSample,
  openText,
  replace,
  rewrite,
  ruleOf,
  shownRules,
  untilShown,
  writeFile,
} from './editor.ts';
import { sample, scratch } from './place.ts';

const faulty = '000-unnumbered-parts.txt';
const settings = () => workspace.getConfiguration('fazhi-report');

describe('diagnostics', () => {
  afterEach(async () => {
    await settings().update('rules', undefined, false);
    await settings().update('enable', undefined, false);
    await closeAll();
  });

  it('shows every finding at its place, with source, severity and a code that leads to the manual', async () => {
    const document = await openSample(faulty);
    await untilShown(document, (rules) => rules.length > 0);
    const findings = lint(parse(document.getText()));
    const shown = languages.getDiagnostics(document.uri);
    const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning } as const;
    assert.deepEqual(
      shown.map(({ range, message, severity, source }) => {
        return { start: document.offsetAt(range.start), message, severity, source };
      }),
      findings.map(({ span, message, severity }) => ({
        start: span.start,
        message,
        severity: severity === 'info' ? DiagnosticSeverity.Information : severities[severity],
        source: '法治报告',
      })),
    );
    for (const diagnostic of shown) {
      const { code } = diagnostic;
      assert.ok(typeof code === 'object' && RULES.some(({ id }) => id === code.value), 'no rule');
      assert.equal(code.target.scheme, 'fazhi-report-manual');
    }
  });

  it('leads to every witness of a conflict', async () => {
    const document = await openSample('clean.md');
    await replace(document, '关于2024年度', '关于2023年度');
    await untilShown(document, (rules) => rules.includes('report-year'));
    const [conflict] = languages.getDiagnostics(document.uri).filter((shown) => ruleOf(shown) === 'report-year');
    const related = conflict?.relatedInformation ?? [];
    assert.ok(related.length >= 3, `${related.length} witnesses`);
    for (const { location } of related) {
      assert.equal(location.uri.toString(), document.uri.toString());
      assert.match(document.getText(location.range), /202\d|二〇/);
    }
  });

  it('is silent on a clean report and on what is no report', async () => {
    const clean = await openSample('clean.md');
    const other = await openText('# 部门工作总结\n\n一、工作情况\n\n三、下一步打算\n', 'markdown');
    const code = await openText('关于2023年度法治政府建设情况的报告\n二、存在的问题', 'javascript');
    await replace(clean, '2025〕', '2031〕');
    await untilShown(clean, (rules) => rules.includes('document-number-year'));
    await replace(clean, '2031〕', '2025〕');
    await untilShown(clean, (rules) => rules.length === 0);
    assert.deepEqual([shownRules(other), shownRules(code)], [[], []]);
  });

  it('is silent on a view of a report that is nobody’s document', async () => {
    const text = '关于2023年度法治政府建设情况的报告\n二、存在的问题';
    const provider = workspace.registerTextDocumentContentProvider('view', { provideTextDocumentContent: () => text });
    const view = await workspace.openTextDocument(Uri.parse('view:/report.md'));
    const twin = await openText(text, 'markdown');
    await untilShown(twin, (rules) => rules.length > 0);
    assert.deepEqual([view.getText(), shownRules(view)], [text, []]);
    provider.dispose();
  });

  it('follows within 150 ms when typing stops, once for a burst of key strokes', async () => {
    const document = await openSample('clean.md');
    const delays: number[] = [];
    for (const year of ['2031', '2032', '2033', '2034', '2035']) {
      await replace(document, /〔\d+〕/.exec(document.getText())?.[0] ?? '', '〔203〕');
      await replace(document, '〔203〕', `〔${year}〕`);
      const start = performance.now();
      await untilShown(document, () => messages(document).includes(year));
      delays.push(performance.now() - start);
    }
    assert.ok(Math.min(...delays) <= 150 * slowness(), `${delays}`);
  });

  it('takes the level of a rule from the settings, without reload', async () => {
    const document = await openSample('clean.md');
    await replace(document, '2025〕', '2031〕');
    await untilShown(document, (rules) => rules.includes('document-number-year'));
    await settings().update('rules', { 'document-number-year': 'info', 'part-order': 'nonsense' }, false);
    const level = () => languages.getDiagnostics(document.uri)[0]?.severity;
    await assert.eventually(() => level() === DiagnosticSeverity.Information, 'the new level');
    await settings().update('rules', { 'document-number-year': 'off' }, false);
    await untilShown(document, (rules) => rules.length === 0);
  });

  it('goes when checking is turned off, and comes back', async () => {
    const document = await openSample(faulty);
    await untilShown(document, (rules) => rules.length > 0);
    const before = shownRules(document);
    await settings().update('enable', true, false); // So that the command changes the workspace, which the test restores.
    await commands.executeCommand('fazhi-report.toggleChecks');
    await untilShown(document, (rules) => rules.length === 0);
    await commands.executeCommand('fazhi-report.toggleChecks');
    await untilShown(document, (rules) => rules.join() === before.join());
  });

  it('goes when the document stops being a report, or changes its language', async () => {
    const document = await openText('# 关于2023年度法治政府建设情况的报告\n\n## 二、存在的问题\n', 'markdown');
    await untilShown(document, (rules) => rules.length > 0);
    await rewrite(document, '# 关于春游的通知\n');
    await untilShown(document, (rules) => rules.length === 0);
    await rewrite(document, '# 关于2023年度法治政府建设情况的报告\n\n## 二、存在的问题\n');
    await untilShown(document, (rules) => rules.length > 0);
    await languages.setTextDocumentLanguage(document, 'json');
    await untilShown(document, (rules) => rules.length === 0);
    await languages.setTextDocumentLanguage(document, 'fazhi-report');
    await untilShown(document, (rules) => rules.length > 0);
  });

  it('goes when the file is closed, renamed or deleted', async () => {
    const text = new TextDecoder().decode(await workspace.fs.readFile(sample(faulty)));
    const [first, second] = [scratch('first.fazhi'), scratch('second.fazhi')];
    await writeFile(first, text);
    const document = await openFile(first);
    await untilShown(document, (rules) => rules.length > 0);
    await closeAll();
    await untilShown(document, (rules) => rules.length === 0);
    await untilShown(await openFile(first), (rules) => rules.length > 0);
    const rename = new WorkspaceEdit();
    rename.renameFile(first, second);
    await workspace.applyEdit(rename);
    await untilShown(await openFile(second), (rules) => rules.length > 0);
    await assert.eventually(() => languages.getDiagnostics(first).length === 0, 'findings under the old name');
    const removal = new WorkspaceEdit();
    removal.deleteFile(second);
    await workspace.applyEdit(removal);
    await assert.eventually(() => languages.getDiagnostics(second).length === 0, 'findings of a deleted file');
  });
});

function messages({ uri }: TextDocument): string {
  return languages
    .getDiagnostics(uri)
    .map((diagnostic) => diagnostic.message)
    .join();
}
