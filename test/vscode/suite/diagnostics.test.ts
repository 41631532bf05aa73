import { afterEach, describe, it } from 'mocha';
import { commands, DiagnosticSeverity, languages, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import { lint } from '../../../src/core/checking/lint.ts';
import type { Finding } from '../../../src/core/model/rule.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { toDiagnostic, toDiagnostics } from '../../../src/extension/checking/diagnostics.ts';
import { toShownRange } from '../../../src/extension/editor/ranges.ts';
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
    const severities = {
      error: DiagnosticSeverity.Error,
      warning: DiagnosticSeverity.Warning,
      info: DiagnosticSeverity.Information,
      todo: DiagnosticSeverity.Hint,
    } as const;
    assert.deepEqual(
      shown.map(({ range, message, severity, source }) => {
        return { start: document.offsetAt(range.start), message, severity, source };
      }),
      findings.map(({ span, message, severity }) => ({
        start: document.offsetAt(toShownRange(document, span).start),
        message,
        severity: severities[severity],
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

  it('lists of too many the gravest, and last how many more there are', async () => {
    const document = await openText(`${'甲'.repeat(40)}\n`.repeat(60), 'fazhi-report');
    const findings = (errors: number, hints: number): readonly Finding[] =>
      Array.from({ length: errors + hints }, (_, index) => ({
        rule: 'placeholder',
        severity: index < hints ? 'info' : 'error',
        span: { start: index, end: index + 1 },
        message: String(index),
        related: [],
        fixes: [],
      }));
    const shown = (errors: number, hints: number) => toDiagnostics(document, findings(errors, hints));
    assert.deepEqual(shown(400, 599).length, 999);
    assert.deepEqual(
      shown(400, 600).map(({ message }) => message),
      findings(400, 600).map(({ message }) => message),
    );
    const many = shown(400, 601);
    assert.equal(many.length, 1000); // The editor shows no more, and would add words of its own.
    assert.ok(many.slice(0, 400).every(({ severity }) => severity === DiagnosticSeverity.Error));
    assert.deepEqual(
      [many[0]?.message, many[399]?.message, many[400]?.message, many[998]?.message],
      ['601', '1000', '0', '598'],
    );
    assert.match(many[999]?.message ?? '', /^还有 2 处没有列出，第一处在这里/);
    assert.equal(many[999] && document.offsetAt(many[999].range.start), 599);
    assert.match(shown(1500, 0)[999]?.message ?? '', /^还有 501 处/);
  });

  it('leads to a hundred witnesses at most, and says how many more there are', async () => {
    const document = await openText('甲'.repeat(300), 'fazhi-report');
    const related = (count: number) => {
      const witnesses = Array.from({ length: count }, (_, index) => ({
        span: { start: index, end: index + 1 },
        message: String(index),
      }));
      const finding = {
        rule: 'placeholder',
        severity: 'error',
        span: { start: 0, end: 1 },
        message: '矛盾',
        fixes: [],
      } as const;
      return toDiagnostic(document, { ...finding, related: witnesses }).relatedInformation ?? [];
    };
    assert.deepEqual([related(99).length, related(100).length, related(101).length], [99, 100, 100]);
    assert.equal(related(100).at(-1)?.message, '99');
    assert.match(related(101).at(-1)?.message ?? '', /^还有 2 处，/);
    assert.match(related(250).at(-1)?.message ?? '', /^还有 151 处，/);
  });
});

function messages({ uri }: TextDocument): string {
  return languages
    .getDiagnostics(uri)
    .map((diagnostic) => diagnostic.message)
    .join();
}
