import { afterEach, beforeEach, describe, it } from 'mocha';
import {
  commands,
  DiagnosticSeverity,
  extensions,
  languages,
  MarkdownString,
  type TextDocument,
  type ThemeColor,
  ThemeIcon,
  window,
  workspace,
} from 'vscode';
import { draft } from '../../../src/core/drafting/draft.ts';
import { rollForward } from '../../../src/core/drafting/roll-forward.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { progressItem } from '../../../src/extension/checking/progress.ts';
import { announce } from '../../../src/extension/checking/submit.ts';
import { toLinkedLines } from '../../../src/extension/editor/markdown.ts';
import { decorationOf, decorationUri } from '../../../src/extension/outline/decorations.ts';
import { createProvider } from '../../../src/extension/outline/provider.ts';
import { badgeOf, messageOf } from '../../../src/extension/outline/summary.ts';
import { Reports } from '../../../src/extension/reports/reports.ts';
import * as assert from './assert.ts';
import {
  closeAll,
  openFile,
  openSample,
  openText,
  replace,
  rewrite,
  shownRules,
  untilShown,
  writeFile,
} from './editor.ts';
import { scratch } from './place.ts';

const NEW = draft(RULE_OF_LAW, { year: 2023, organ: '云岫县水利局', recipients: '县委、县政府' });
/** Half of the first part. */
const BEGUN = [
  '云岫县水利局关于2023年度法治政府建设情况的报告',
  '县委、县政府：',
  '现将2023年度法治政府建设情况报告如下：',
  '一、2023年主要举措和成效',
  '我局健全制度，规范执法，办理行政许可十二件，群众办事更加便捷。',
].join('\n');

const settings = () => workspace.getConfiguration('fazhi-report');
const check = () => commands.executeCommand('fazhi-report.checkBeforeSubmit');
const goOn = () => commands.executeCommand('fazhi-report.continueWriting');
/** The name of a colour, which the types keep to themselves. */
const idOf = (color: ThemeColor | undefined): string => {
  const { id = '' }: { readonly id?: string } = { ...color };
  return id;
};
const shown = (text: { readonly text: string }) => text.text.replace(/^\$\([a-z]+\) /, '');

describe('the stages of a report', () => {
  let reports: Reports;

  beforeEach(async () => {
    await extensions.getExtension('fazhi-report.fazhi-report')?.activate();
    reports = new Reports();
  });
  afterEach(async () => {
    reports.dispose();
    await settings().update('stage', undefined, false);
    await settings().update('enable', undefined, false);
    await closeAll();
  });

  const read = (document: TextDocument) => {
    const reading = reports.get(document);
    assert.ok(reading, 'no report');
    return reading;
  };
  const progress = (document: TextDocument, isHeld = false) => shown(progressItem(read(document), isHeld));
  /** Waits until a text was read and nothing of it is underlined. */
  const untilSilent = async (document: TextDocument) => {
    await replace(document, '县委、县政府：', '县委、县政府'); // Underlined at every stage: then all that is, is shown.
    await untilShown(document, (rules) => rules.includes('addressee'));
    await replace(document, '县委、县政府', '县委、县政府：');
    await untilShown(document, (rules) => !rules.includes('addressee'));
    assert.deepEqual(shownRules(document), []);
  };

  it('begin with a draft, in which nothing is underlined that is only not written yet', async () => {
    await untilSilent(await openText(BEGUN, 'fazhi-report'));
    await untilSilent(await openText(NEW, 'fazhi-report'));
  });

  it('begin anew when a report is rolled forward', async () => {
    const last = await openSample('clean.txt');
    const rolled = rollForward(parse(last.getText()), { year: 2026 });
    assert.ok(rolled, 'no year');
    const document = await openText(rolled.text, 'fazhi-report');
    const worst = () => languages.getDiagnostics(document.uri).map(({ severity }) => severity);
    await replace(document, '关于2026年度', '关于2019年度');
    await untilShown(document, (rules) => rules.includes('report-year'));
    await replace(document, '关于2019年度', '关于2026年度');
    await untilShown(document, (rules) => !rules.includes('report-year'));
    assert.deepEqual(
      worst().filter((severity) => severity <= DiagnosticSeverity.Warning),
      [],
    );
    assert.match(progress(document), /^(待填 |to fill in: )\d+/);
  });

  it('are shown as progress: what is open, of how many, and the errors', async () => {
    const document = await openText(NEW, 'fazhi-report');
    const open = NEW.match(/【待填/g)?.length ?? 0;
    assert.match(progress(document), new RegExp(`^(待填 |to fill in: )${open} · (还差 4 个部分|parts to write: 4)$`));
    await replace(document, '【待填：第一项不足，写到具体环节】', '法制政府建设人手不足');
    assert.match(
      progress(document),
      new RegExp(`^(待填 ${open - 1}/${open} · 还差 3 个部分 · 1 个错误|to fill in: ${open - 1} of ${open} .*)$`),
    );
    await rewrite(document, BEGUN);
    assert.match(progress(document), /^(还差 4 个部分|parts to write: 4)$/);
  });

  it('have a list of what is left, with links to the places, and lead to the first', async () => {
    const item = progressItem(
      read(await openText(`${BEGUN}\n${NEW.slice(NEW.indexOf('二、'))}`, 'fazhi-report')),
      false,
    );
    assert.ok(item.tooltip instanceof MarkdownString && typeof item.command === 'object');
    assert.match(item.tooltip.value, /\]\(command:fazhi-report\.goToPlace\?[^)]+\) /);
    assert.match(item.tooltip.value, /\]\(command:fazhi-report\.checkBeforeSubmit\?[^)]+\)\s*$/);
    assert.match(item.tooltip.value, /还有&nbsp;\d+&nbsp;处|and&nbsp;\d+&nbsp;more/);
    assert.deepEqual(item.tooltip.isTrusted, {
      enabledCommands: ['fazhi-report.goToPlace', 'fazhi-report.checkBeforeSubmit'],
    });
    assert.equal(item.command.command, 'fazhi-report.goToPlace');
    await commands.executeCommand(item.command.command, ...(item.command.arguments ?? []));
    const { selection, document } = window.activeTextEditor ?? {};
    assert.match((selection && document?.getText(selection)) ?? '', /^【待填：第一项不足/);
    const missing = progressItem(read(await openText(BEGUN, 'fazhi-report')), false);
    assert.deepEqual(missing.command, { command: 'fazhi-report.nextMissingPart', title: '' });
  });

  it('list words of anybody’s as they are, and lead nowhere else', () => {
    const link = { label: '](x) 第1行', command: 'vscode.open', args: ['甲(1)](command:b).md'] };
    const { value, isTrusted } = toLinkedLines([{ link, words: '[乙](command:c)' }, { words: '丙' }]);
    assert.deepEqual(isTrusted, { enabledCommands: ['vscode.open'] });
    const [first = '', second] = value.split('\n');
    const encoded = encodeURIComponent(JSON.stringify(link.args)).replaceAll('(', '%28').replaceAll(')', '%29');
    assert.ok(first.startsWith(`- [x 第1行](command:vscode.open?${encoded}) `), first);
    assert.ok(!first.slice(first.indexOf(') ')).includes(']('), first);
    assert.equal(second, '- 丙');
  });

  it('name a closing that is left when all else is written', async () => {
    const document = await openSample('clean.txt');
    await settings().update('stage', 'draft', false);
    await rewrite(document, document.getText().replace(/特此报告。[\s\S]*$/, ''));
    await assert.eventually(() => read(document).stage === 'draft', 'the setting');
    assert.match(progress(document), /^(还有 1 处没写完|to write: 1)$/);
    const { command } = progressItem(read(document), false);
    assert.equal(typeof command === 'object' && command.command, 'fazhi-report.goToPlace');
  });

  it('are what the setting says; what is no stage is passed over', async () => {
    const document = await openText(BEGUN, 'fazhi-report');
    const stage = () => read(document).stage;
    for (const [value, wanted] of [
      ['review', 'review'],
      ['nonsense', 'draft'],
      ['publish', 'publish'],
      [7, 'draft'],
    ] as const) {
      await settings().update('stage', value, false);
      await assert.eventually(() => stage() === wanted, `${value}, now ${stage()}`);
    }
    await settings().update('stage', 'review', false);
    await untilShown(document, (rules) => rules.includes('required-parts'));
  });

  it('are under review after the check before submitting, until the writer goes on or the report is closed', async () => {
    const document = await openText(BEGUN, 'fazhi-report');
    await check();
    await untilShown(document, (rules) => rules.includes('required-parts'));
    await replace(document, '十二件', '十三件');
    await untilShown(document, (rules) => rules.includes('required-parts'));
    await goOn();
    await untilShown(document, (rules) => !rules.includes('required-parts'));
    reports.holdToReview(document, true);
    assert.deepEqual([reports.isHeldToReview(document), read(document).stage], [true, 'review']);
    reports.holdToReview(document, false);
    assert.deepEqual([reports.isHeldToReview(document), read(document).stage], [false, 'draft']);
    reports.holdToReview(document, true);
    await closeAll();
    await assert.eventually(() => !reports.isHeldToReview(document), 'forgotten');
  });

  it('stay under review, with the most there was to fill in, when they go on under another name', async () => {
    const file = scratch('held.fazhi');
    await writeFile(file, BEGUN);
    const draft = await openText(`${BEGUN}\n【待填：甲】`, 'fazhi-report');
    assert.equal(read(draft).mostBlanks, 1);
    reports.holdToReview(draft, true);
    const saved = await openFile(file);
    assert.equal(reports.isHeldToReview(saved), false);
    reports.move(draft.uri, file);
    assert.deepEqual([reports.isHeldToReview(saved), read(saved).mostBlanks], [true, 1]);
    reports.holdToReview(saved, false);
    await closeAll();
    await assert.eventually(() => draft.isClosed, 'a closed draft');
    const again = await openFile(file);
    reports.move(draft.uri, file);
    assert.equal(reports.isHeldToReview(again), true);
    reports.move(scratch('nobody.fazhi'), file);
    assert.equal(reports.isHeldToReview(again), true);
  });

  it('change nothing where no report is in front or checks are off', async () => {
    await openText('会议记录', 'plaintext');
    await check();
    await goOn();
    const document = await openText(BEGUN, 'fazhi-report');
    await settings().update('enable', false, false);
    await check();
    await settings().update('enable', undefined, false);
    await untilSilent(document);
  });

  it('end with a verdict: ready, or what is left', async () => {
    const clean = await openSample('clean.txt');
    const ready = announce(read(clean));
    assert.ok(ready.isReady && ready.buttons.length === 0);
    assert.match(ready.message, /^可以报送/);
    assert.match(progress(clean, true), /^可以报送$/);
    const beside = announce(read(clean), 3);
    assert.match(beside.message, /^可以报送.*对照上年还有 3 处要看，列在待办里$/);
    assert.deepEqual(
      beside.buttons.map(({ title }) => title),
      ['打开待办'],
    );
    assert.match(shown(progressItem(read(clean), true, 3)), /^可以报送 · 待办 3$/);
    assert.match(shown(progressItem(read(clean), false, 3)), /^报送前检查$/);
    assert.match(progress(clean), /^报送前检查$/);
    assert.equal(progressItem(read(clean), false).command, 'fazhi-report.checkBeforeSubmit');

    await replace(clean, '（一）', '(一)');
    const warned = announce(read(clean));
    assert.ok(warned.isReady && warned.buttons.length === 1);
    assert.match(warned.message, /警告 1 处、提示 0 处|Warnings: 1, hints: 0/);

    const document = await openText(NEW, 'fazhi-report');
    const { message, isReady, buttons } = announce(read(document));
    assert.ok(!isReady);
    const open = NEW.match(/【待填/g)?.length;
    assert.match(
      message,
      new RegExp(`待填 ${open}，还差 4 个部分（主要举措和成效、|to fill in: ${open}, parts to write: 4 `),
    );
    assert.match(message, /第一处在第3行：|first is in line 3: /);
    assert.deepEqual(
      buttons.map(({ command }) => command),
      ['fazhi-report.nextProblem', 'workbench.actions.view.problems', 'fazhi-report.continueWriting'],
    );
    reports.holdToReview(document, true);
    assert.match(progress(document, true), /^报送前检查 · \d+ 个错误$/);
    const { tooltip } = progressItem(read(document), true);
    assert.ok(tooltip instanceof MarkdownString);
    assert.match(tooltip.value, /command:fazhi-report\.continueWriting/);
    assert.match(tooltip.value, /^- \[[^\]]+\]\(command:fazhi-report\.goToPlace\?/, 'no error is named first');
  });

  it('end with a verdict that tells of errors, and of headings with nothing below', async () => {
    const document = await openSample('clean.md');
    await replace(document, '〔2025〕', '〔2031〕');
    assert.match(announce(read(document)).message, /：1 个错误。第一处|: errors: 1\. The first/);
    await openText(BEGUN, 'fazhi-report');
    const bare = await openText(`${BEGUN}\n云岫县水利局\n2024年2月5日`, 'fazhi-report');
    assert.match(announce(read(bare)).message, /还差 3 个部分|parts to write: 3/);
  });

  it('walk through what is wrong first, then through what is to be written', async () => {
    const document = await openText(BEGUN, 'fazhi-report');
    const walk = async (...args: readonly number[]) => {
      await commands.executeCommand('fazhi-report.nextProblem', ...args);
      const { selection } = window.activeTextEditor ?? {};
      return (selection && document.offsetAt(selection.start)) ?? -1;
    };
    const [first] = read(document).findings;
    assert.equal(first?.severity, 'todo');
    assert.equal(await walk(-1), first?.span.start);
    await replace(document, '规范执法', '规范法制政府执法');
    const wrong = document.getText().indexOf('法制政府');
    assert.equal(await walk(-1), wrong);
    assert.equal(await walk(), wrong);
  });

  describe('in the outline', () => {
    const rowsOf = (document: TextDocument) => {
      const provider = createProvider();
      provider.show(read(document));
      const rows = [...(provider.tree()?.byId.values() ?? [])];
      const row = (start: string) => {
        const found = rows.find(({ node }) => node.text.startsWith(start));
        assert.ok(found, `no row begins with ${start}`);
        return found;
      };
      const icon = (start: string) => {
        const { iconPath } = provider.getTreeItem(row(start));
        return iconPath instanceof ThemeIcon ? [iconPath.id, idOf(iconPath.color)] : [];
      };
      return { provider, row, icon };
    };

    it('mark what is to be written as such, without the colour or number of what is wrong', async () => {
      const { provider, row, icon } = rowsOf(
        await openText(`${BEGUN}\n二、存在的不足和原因\n【待填：不足】`, 'fazhi-report'),
      );
      assert.deepEqual(icon('一、'), ['pass', 'testing.iconPassed']);
      assert.deepEqual(icon('二、'), ['circle-outline', 'descriptionForeground']);
      assert.equal(icon('下一年度')[0], 'add');
      for (const start of ['二、', '下一年度']) {
        const decoration = decorationOf(decorationUri(row(start)));
        assert.equal(decoration?.badge, undefined, start);
        assert.ok(!/error|warning/i.test(idOf(decoration?.color)), start);
      }
      assert.match(String(provider.getTreeItem(row('二、')).description), /^待填 1 · /);
      const message = messageOf(provider.tree(), provider.roots().length, true);
      assert.match(message, /^(待填 1 · 还差 4 个部分|to fill in: 1 · parts to write: 4)$/);
      provider.filter(true);
      assert.deepEqual(provider.roots(), []);
    });

    it('mark a heading with nothing below it also while nothing is checked', async () => {
      await settings().update('enable', false, false);
      const { icon } = rowsOf(await openText(`${BEGUN}\n二、存在的不足和原因`, 'fazhi-report'));
      assert.deepEqual(icon('二、'), ['circle-outline', 'descriptionForeground']);
    });

    it('look under review as they always did', async () => {
      const document = await openText(`${BEGUN}\n云岫县水利局\n2024年2月5日`, 'fazhi-report');
      const { provider, row, icon } = rowsOf(document);
      assert.deepEqual(icon('下一年度'), ['add', 'problemsErrorIcon.foreground']);
      assert.equal(provider.getTreeItem(row('下一年度')).description, '缺少，点击补上');
      assert.equal(messageOf(provider.tree(), provider.roots().length, true), '');
    });

    it('leave what is to be written to 待办 to count, also under review', async () => {
      const document = await openText(`${BEGUN}\n【待填：甲】法制政府\n云岫县水利局\n2024年2月5日`, 'fazhi-report');
      reports.holdToReview(document, true);
      const errors = read(document).findings.filter(({ severity }) => severity === 'error');
      const others = errors.filter(({ rule }) => rule !== 'placeholder' && rule !== 'required-parts');
      assert.ok(others.length > 0 && others.length < errors.length, `${others.length} of ${errors.length}`);
      assert.equal(badgeOf(read(document))?.value, others.length);
    });
  });
});
