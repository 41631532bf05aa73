import { afterEach, before, beforeEach, describe, it } from 'mocha';
import {
  commands,
  type Disposable,
  extensions,
  languages,
  type TextDocument,
  TreeItemCollapsibleState,
  ViewColumn,
  window,
} from 'vscode';
import type { Report } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { type CurrentReport, followReport } from '../../../src/extension/outline/current.ts';
import { decorationOf, decorationUri } from '../../../src/extension/outline/decorations.ts';
import { createProvider, type OutlineProvider } from '../../../src/extension/outline/provider.ts';
import { badgeOf, messageOf } from '../../../src/extension/outline/summary.ts';
import { expandAll } from '../../../src/extension/outline/view.ts';
import type { Reading } from '../../../src/extension/reports/reading.ts';
import { Reports } from '../../../src/extension/reports/reports.ts';
import { MOST_SIBLINGS, type Row, rowAt } from '../../../src/extension/reports/rows.ts';
import * as assert from './assert.ts';
import { closeAll, openSample, openText, replace } from './editor.ts';

const REPORT = [
  '关于2023年度法治政府建设情况的报告',
  '一、2023年主要举措和成效',
  '（一）抓学习',
  '1.学宪法',
  '（1）集中学',
  '二、2024年主要安排',
].join('\n');

/** The rows that are shown, as text, lower ones indented. */
function draw(provider: OutlineProvider, rows: readonly Row[] = provider.roots(), indent = ''): readonly string[] {
  return rows.flatMap((row) => {
    const { label } = provider.getTreeItem(row);
    return [`${indent}${label}`, ...draw(provider, provider.getChildren(row), `${indent}  `)];
  });
}

/** A reading of a document that holds that report, with nothing found in it. */
function readingOf(document: TextDocument, report: Report): Reading {
  const { version } = document;
  const checked = {
    stage: 'review',
    settings: {},
    isExcluded: false,
    findings: [],
    excused: [],
    isChecked: true,
  } as const;
  return { document, version, report, ...checked, mostBlanks: 0 };
}

describe('the outline', () => {
  let reports: Reports;
  let current: CurrentReport;
  let provider: OutlineProvider;
  let listener: Disposable;

  before(async () => {
    await extensions.getExtension('fazhi-report.fazhi-report')?.activate();
  });

  beforeEach(() => {
    reports = new Reports();
    current = followReport(reports);
    provider = createProvider();
    listener = current.onDidChange((reading) => provider.show(reading));
  });

  afterEach(async () => {
    for (const disposable of [listener, provider, current, reports]) disposable.dispose();
    await closeAll();
  });

  const untilShown = (document: TextDocument | undefined) =>
    assert.eventually(
      () => current.get()?.document === document && current.get()?.version === document?.version,
      `outline of ${document?.uri}, now of ${current.get()?.document.uri}`,
    );
  const row = (start: string): Row => {
    const found = [...(provider.tree()?.byId.values() ?? [])].find(({ node }) => node.text.startsWith(start));
    assert.ok(found, `no row begins with ${start}`);
    return found;
  };

  describe('follows the reports', () => {
    it('from editor to editor', async () => {
      const first = await openSample('clean.txt');
      await untilShown(first);
      const second = await openSample('clean.md');
      await untilShown(second);
      await window.showTextDocument(first);
      await untilShown(first);
    });

    it('and stays with one while something else is in front', async () => {
      const report = await openSample('clean.txt');
      await untilShown(report);
      const other = await openText('会议记录', 'plaintext');
      await assert.eventually(() => window.activeTextEditor?.document === other, 'the other editor');
      await commands.executeCommand('workbench.action.focusSideBar');
      assert.equal(current.get()?.document, report);
    });

    it('and stays with one whose preview has taken the whole window', async () => {
      const report = await openSample('clean.md');
      await untilShown(report);
      const panel = window.createWebviewPanel('preview', '预览 clean.md', ViewColumn.Active);
      await assert.eventually(() => window.activeTextEditor === undefined, 'the preview in front');
      assert.equal(current.get()?.document, report);
      panel.dispose();
    });

    it('and leaves one that is closed, for another open one or none', async () => {
      const first = await openSample('clean.txt');
      await untilShown(first);
      const second = await openSample('000-unnumbered-parts.txt');
      await untilShown(second);
      await commands.executeCommand('workbench.action.closeActiveEditor');
      await untilShown(first);
      await commands.executeCommand('workbench.action.closeAllEditors');
      await untilShown(undefined);
      assert.deepEqual(provider.roots(), []);
    });

    it('and stays while a title is typed anew and the text is no report for a moment', async () => {
      const document = await openText(
        `# 关于2023年度法治政府建设情况的报告\n\n## 一、工作情况\n\n写了。\n`,
        'markdown',
      );
      await untilShown(document);
      await replace(document, '# 关于2023年度法治政府建设情况的报告', '# 关于20');
      await assert.eventually(() => reports.get(document) === undefined, 'no report any more');
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(current.get()?.document, document);
      assert.ok(row('一、'));
      await replace(document, '# 关于20', '# 关于2024年度法治政府建设情况的报告');
      await untilShown(document);
      assert.equal(row('关于').node.text, '关于2024年度法治政府建设情况的报告');
    });

    it('and leaves one that gets another language', async () => {
      const document = await openText(REPORT, 'fazhi-report');
      await untilShown(document);
      await languages.setTextDocumentLanguage(document, 'javascript');
      await untilShown(undefined);
    });
  });

  describe('shows rows', () => {
    it('of every level, and missing parts where they belong', async () => {
      await untilShown(await openText(REPORT, 'fazhi-report'));
      assert.deepEqual(draw(provider), [
        '关于2023年度法治政府建设情况的报告',
        '主送机关',
        '一、主要举措和成效',
        '  （一）抓学习',
        '    1.学宪法',
        '      （1）集中学',
        '存在的不足和原因',
        '党政主要负责人履行第一责任人职责情况',
        '二、主要安排',
        '其他需要报告的情况',
        '署名',
        '成文日期',
      ]);
    });

    it('with a command, a spoken label and an icon that tells what is wrong', async () => {
      await untilShown(await openText(REPORT, 'fazhi-report'));
      const missing = provider.getTreeItem(row('存在'));
      assert.equal(missing.accessibilityInformation?.label, '待写：存在的不足和原因，按回车补上');
      assert.equal(missing.command?.command, 'fazhi-report.insertPart');
      assert.equal(missing.contextValue, 'missing');
      const present = provider.getTreeItem(row('一、'));
      assert.equal(present.command?.command, 'fazhi-report.goToRow');
      assert.ok(JSON.stringify(present.iconPath) !== JSON.stringify(missing.iconPath), 'one icon for both');
    });

    it('with the number of findings behind them', async () => {
      const document = await openSample('000-unnumbered-parts.txt');
      await untilShown(document);
      const faulty = row('党政主要负责人');
      const decoration = decorationOf(decorationUri(faulty));
      assert.equal(decoration?.badge, String(faulty.node.findings.length));
      const clean = [...(provider.tree()?.byId.values() ?? [])].find(({ node }) => node.findings.length === 0);
      assert.ok(clean, 'no row without findings');
      assert.equal(decorationOf(decorationUri(clean))?.badge, undefined);
      assert.equal(decorationOf(document.uri), undefined);
      const reading = reports.get(document);
      const errors = reading?.findings.filter(({ severity }) => severity === 'error');
      assert.ok(reading && errors, 'no errors');
      const absent = errors.filter(({ rule }) => rule === 'signature');
      assert.equal(absent.length, 1, 'the date');
      assert.equal(badgeOf(reading)?.value, errors.length - 1, 'what is absent is counted by 待办');
    });

    it('that keep their ids while headings are typed', async () => {
      const document = await openText(REPORT, 'fazhi-report');
      await untilShown(document);
      const id = provider.getTreeItem(row('（一）')).id;
      for (const [before, after] of [
        ['抓学习', '抓'],
        ['抓\n', '\n'],
        ['（一）\n', '（一）带头学习\n'],
        ['一、2023', '一、20'],
      ] as const) {
        await replace(document, before, after);
        await untilShown(document);
        assert.equal(provider.getTreeItem(row('（一）')).id, id, `after ${before} → ${after}`);
      }
    });

    it('open and closed as the user left them', async () => {
      await untilShown(await openText(REPORT, 'fazhi-report'));
      const state = (start: string) => provider.getTreeItem(row(start)).collapsibleState;
      assert.equal(state('一、'), TreeItemCollapsibleState.Expanded);
      assert.equal(state('（一）'), TreeItemCollapsibleState.Collapsed);
      assert.equal(state('二、'), TreeItemCollapsibleState.None);
      provider.remember(row('一、'), false);
      await untilShown(await openSample('clean.txt'));
      const [untitled] = window.tabGroups.all.flatMap(({ tabs }) => tabs);
      assert.ok(untitled, 'no tab');
      await commands.executeCommand('workbench.action.previousEditor');
      await assert.eventually(
        () => provider.roots().some(({ node }) => node.text.startsWith('一、2023年主要')),
        'back',
      );
      assert.equal(state('一、'), TreeItemCollapsibleState.Collapsed);
    });

    it('with problems only, when asked', async () => {
      await untilShown(await openSample('003-embedded-leadership.txt'));
      const all = draw(provider).length;
      provider.filter(true);
      const some = draw(provider);
      assert.ok(some.length > 2 && some.length < all, `${some.length} of ${all}`);
      assert.ok(some.includes('其他需要报告的情况'), 'the missing part is gone');
      assert.equal(provider.nearestShown(row('（二）持续'))?.node.text, row('一、').node.text);
      provider.filter(false);
      assert.equal(draw(provider).length, all);
    });

    it('and says so when there is nothing to show', async () => {
      await untilShown(await openSample('clean.txt'));
      provider.filter(true);
      const message = messageOf(provider.tree(), provider.roots().length, true);
      assert.match(message, /No problems|没有问题/);
      assert.equal(messageOf(undefined, 0, true), '');
    });
  });

  it('knows the row of the cursor at every level', async () => {
    const document = await openText(REPORT, 'fazhi-report');
    await untilShown(document);
    const rows = provider.tree()?.rows ?? [];
    for (const start of ['关于', '一、', '（一）', '1.', '（1）', '二、']) {
      const offset = REPORT.indexOf(start);
      assert.equal(rowAt(rows, offset)?.node.text.startsWith(start), true, start);
      assert.equal(rowAt(rows, offset + 1)?.node.text.startsWith(start), true, `in ${start}`);
    }
  });

  it('goes to a row, also when its text has moved since', async () => {
    const document = await openText(REPORT, 'fazhi-report');
    await untilShown(document);
    const target = row('二、');
    await replace(document, '（1）集中学', '（1）集中学\n（2）分散学');
    await commands.executeCommand('fazhi-report.goToRow', target);
    await assert.eventually(
      () => window.activeTextEditor?.selection.active.line === 6,
      `line ${window.activeTextEditor?.selection.active.line}`,
    );
  });

  it('opens two hundred rows at most', async () => {
    const document = await openText(REPORT, 'fazhi-report');
    const opened = async (count: number) => {
      const report = parse(`关于2023年度法治政府建设情况的报告\n${'一、甲\n（一）乙\n'.repeat(count)}`);
      provider.show(readingOf(document, report));
      const rows: Row[] = [];
      const reveal = async (row: Row, options: { readonly expand?: boolean | number } = {}) => {
        if (options.expand === 3) rows.push(row);
      };
      await expandAll({ reveal, selection: [] }, provider);
      return rows.length;
    };
    assert.deepEqual([await opened(199), await opened(200), await opened(201)], [199, 200, 200]);
  });

  it('shows no more rows than a person could use', async () => {
    const document = await openText(REPORT, 'fazhi-report');
    const title = '关于2023年度法治政府建设情况的报告\n';
    const show = (text: string) => {
      const report = parse(title + text);
      provider.show(readingOf(document, report));
      return [provider.tree()?.hidden, messageOf(provider.tree(), provider.roots().length, true)] as const;
    };
    const [none, nothing] = show(`一、甲\n${'（一）乙\n'.repeat(MOST_SIBLINGS)}`);
    assert.deepEqual([none, nothing], [0, '']);
    const [one, message] = show(`一、甲\n${'（一）乙\n'.repeat(MOST_SIBLINGS + 1)}`);
    assert.equal(one, 1);
    assert.match(message, /Too many headings: 1 |太多，有 1 个/);
    const [hidden] = show('一、甲\n'.repeat(20_000));
    assert.equal(hidden, (provider.tree()?.named.nodes.length ?? 0) - MOST_SIBLINGS);
    assert.equal(provider.getChildren().length, MOST_SIBLINGS);
  });
});
