import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  changeSettings,
  openFile,
  press,
  runCommand,
  screenshot,
  shows,
  squiggles,
  typeText,
  until,
  type VscodeWindow,
  type WindowTests,
} from '../../host/window.ts';
import { ourTab, question } from './places.ts';

export const tests: WindowTests = {
  'begins a report from six answers, back and forth, and remembers them': async (window) => {
    const input = window.page.locator('.quick-input-box input');
    await ourTab(window).click();
    await window.page.getByRole('button', { name: '新建年度报告' }).click();
    await question(window, '1/6').waitFor();
    await input.fill('霁川县');
    await question(window, '看起来不像单位的全称').waitFor();
    await input.fill('霁川县水利局');
    await screenshot(window, 'new-1-organ');
    await press(window, 'Enter');
    await question(window, '2/6').waitFor();
    await screenshot(window, 'new-2-kind');
    await window.page.locator('.quick-input-widget .codicon-quick-input-back').click();
    await question(window, '1/6').waitFor();
    assert.equal(await input.inputValue(), '霁川县水利局');
    await press(window, 'Enter');
    await question(window, '2/6').waitFor();
    await press(window, 'Enter');
    await question(window, '3/6').waitFor();
    await input.fill('去年');
    await press(window, 'Enter');
    await question(window, '请填四位数的年份').waitFor();
    await screenshot(window, 'new-3-year');
    await input.fill('2024');
    await press(window, 'Enter');
    await question(window, '4/6').waitFor();
    await question(window, '中共霁川县委员会、霁川县人民政府：').waitFor();
    await screenshot(window, 'new-4-recipients');
    await typeText(window, '县人大常委会');
    await question(window, '县人大常委会：').waitFor();
    await input.fill('');
    await press(window, 'Enter');
    await question(window, '霁水发〔2025〕3号').waitFor();
    await screenshot(window, 'new-5-number');
    await press(window, 'Enter');
    await question(window, '6/6').waitFor();
    await screenshot(window, 'new-6-syntax');
    await press(window, 'Enter');
    await shows(window, /霁川县水利局关于2024年度.*\n【待填：机关代字】〔2025〕/);
    await typeText(window, '霁水发');
    await press(window, 'Tab');
    await window.page.getByText(/^Ln 2, Col \d+ \(1\d selected\)$/).waitFor();
    await typeText(window, '3');
    await shows(window, /霁水发〔2025〕.*3号\n县委、县政府：/);
    await window.page.locator('.statusbar').getByText(/待填/).first().waitFor();
    assert.equal(await squiggles(window, 'error').count(), 0);
    await screenshot(window, 'new-report');
    await runCommand(window, 'fazhi-report.newReport');
    await question(window, '1/6').waitFor();
    assert.equal(await input.inputValue(), '霁川县水利局');
  },

  'rolls last year’s report forward, keeps its hints when saved': async (window) => {
    await openFile(window, 'clean.md');
    await runCommand(window, 'fazhi-report.rollForward');
    await window.page.getByRole('tab', { name: /2024 → 2025 预览/, selected: true }).waitFor();
    await window.page.locator('.editor-actions').getByRole('button', { name: '采用' }).waitFor();
    await runCommand(window, 'Notifications: Show Notifications');
    const offer = window.page.locator('.notification-list-item', { hasText: '拿不准' });
    await offer.getByRole('button', { name: '放弃' }).waitFor();
    await window.page.locator('.editor-actions').getByRole('button', { name: '放弃' }).waitFor();
    await screenshot(window, 'roll-preview');
    await offer.getByRole('button', { name: '采用' }).click();
    const name = '霁川县水利局2025年度法治政府建设情况报告.md';
    await window.page.getByRole('tab', { name, selected: true }).waitFor();
    await shows(window, /霁川县水利局关于2025年度/);
    await squiggles(window, 'info').first().waitFor();
    await screenshot(window, 'roll-result');
    await press(window, 'ControlOrMeta+s');
    await until(
      async () => (await readFile(join(window.workspace, name), 'utf8').catch(() => '')) !== '',
      'it is saved',
    );
    await squiggles(window, 'info').first().waitFor();
    await screenshot(window, 'roll-saved');
  },

  'gives a preview up again, and uses one by the button above it': async (window) => {
    await changeSettings(window, { 'workbench.colorTheme': 'Default Light Modern' });
    await openFile(window, 'clean.txt');
    await runCommand(window, 'fazhi-report.rollForward');
    const above = (name: string) => window.page.locator('.editor-actions').getByRole('button', { name });
    await above('采用').waitFor();
    await window.page.locator('.modified-in-monaco-diff-editor .view-line').first().waitFor();
    await screenshot(window, 'roll-preview-light');
    await above('放弃').click();
    await window.page.getByRole('tab', { name: 'clean.txt', selected: true }).waitFor();
    await shows(window, /关于2025年度/);
    await runCommand(window, 'fazhi-report.rollForward');
    await above('采用').click();
    await window.page.getByRole('tab', { name: /澹湖区枕流街道办事处2026年度.*\.txt/, selected: true }).waitFor();
    await screenshot(window, 'roll-result-light');
  },

  'renames the year by F2 with a preview, and the office in one go': async (window) => {
    await openFile(window, 'clean.md');
    const box = window.page.locator('.monaco-editor.rename-box input');
    await until(async () => {
      await press(window, 'Escape', 'ControlOrMeta+Home', ...Array(12).fill('ArrowRight'), 'F2');
      await box.waitFor({ timeout: 1000 }).catch(() => undefined);
      return (await box.isVisible()) && (await box.inputValue()) === '2024';
    });
    await screenshot(window, 'rename-year');
    await box.fill('2025');
    await press(window, 'ControlOrMeta+Enter');
    await window.page.getByText('Refactor Preview').first().waitFor();
    await screenshot(window, 'rename-preview');
    await window.page.getByRole('button', { name: 'Apply' }).click();
    await shows(window, /关于2025年度[\s\S]*〔2026〕/);
    await press(window, 'ControlOrMeta+z');
    await shows(window, /关于2024年度[\s\S]*〔2025〕/);
    await runCommand(window, 'fazhi-report.renameOrgan');
    await window.page.locator('.quick-input-box input').fill('霁川县水务局');
    await press(window, 'Enter');
    await shows(window, /霁川县水务局关于2024年度[\s\S]*霁川县水务局坚持/);
  },

  'shows what a new name of the office changes, and what stays and why': async (window) => {
    const file = join(window.workspace, 'clean.txt');
    const text = await readFile(file, 'utf8');
    const more = '街道印发《枕流街道普法要点》，枕流街道综合行政执法队参加。';
    await writeFile(file, text.replace('街道党工委定期研究', `${more}街道党工委定期研究`));
    await openFile(window, 'clean.txt');
    await runCommand(window, 'fazhi-report.renameOrgan');
    await window.page.locator('.quick-input-box input').fill('澹湖区听溪街道办事处');
    await press(window, 'Enter');
    await question(window, '勾上的会改').waitFor();
    await question(window, '不改：在书名号里').waitFor();
    await screenshot(window, 'rename-organ');
    await press(window, 'Enter');
    await shows(window, /2025年，听溪街道坚持[\s\S]*《枕流街道普法要点》，枕流街道综合行政执法队/);
    await changeSettings(window, { 'workbench.colorTheme': 'Default Dark Modern' });
    await press(window, 'ControlOrMeta+z');
    await shows(window, /2025年，枕流街道坚持/);
  },

  'says at a place that cannot be renamed why not': async (window) => {
    await openFile(window, 'clean.txt');
    const why = window.page.locator('.monaco-editor-overlaymessage', { hasText: '光标处既不是报告的年份' });
    await until(async () => {
      await press(window, 'Escape', 'ControlOrMeta+Home', 'ArrowDown', 'End', 'F2');
      await why.waitFor({ timeout: 1000 }).catch(() => undefined);
      return why.isVisible();
    });
    await screenshot(window, 'rename-refused');
  },

  'shows the name of a file letter by letter, whatever it says': async (window) => {
    const name = '[点这里](command:workbench.action.terminal.new) $(flame).md';
    await writeFile(join(window.workspace, name), '# 会议纪要\n');
    await runCommand(window, 'fazhi-report.rollForward');
    await question(window, '选择文件…').getByText('选择文件…').click();
    const input = window.page.locator('.quick-input-box input');
    await until(async () => (await input.inputValue()).startsWith('/'), 'a file is asked for');
    await input.fill(join(window.workspace, name));
    await question(window, '点这里').waitFor();
    await press(window, 'Enter');
    await question(window, '上年的报告').waitFor({ state: 'hidden' });
    await runCommand(window, 'Notifications: Show Notifications');
    const message = window.page.locator('.notification-list-item-message').first();
    await message.waitFor();
    const words = ((await message.textContent()) ?? '').replaceAll('\u2060', '');
    assert.ok(words.includes(name), words);
    assert.equal(await message.locator('a').count(), 0, 'a link in a name');
    await screenshot(window, 'name-with-a-command');
  },

  'compares with last year’s report': async (window) => {
    const text = await readFile(join(window.workspace, 'clean.md'), 'utf8');
    const last = text.replaceAll('2024', '2023').replaceAll('2025年', '2024年').replaceAll('2021—2024', '2021—2025');
    await writeFile(
      join(window.workspace, '去年.md'),
      last.replace('〔2025〕', '〔2024〕').replace('学习6次', '学习5次'),
    );
    await openFile(window, 'clean.md');
    await runCommand(window, 'fazhi-report.compareWithLastYear');
    await window.page.getByRole('tab', { name: /去年\.md ↔ clean\.md/, selected: true }).waitFor();
    await window.page.locator('.modified-in-monaco-diff-editor .view-line').first().waitFor();
    await runCommand(window, 'Problems: Focus on Problems View');
    await window.page
      .locator('.markers-panel')
      .getByText(/与上年报告有/)
      .first()
      .waitFor();
    await screenshot(window, 'compare');
    const row = (text: string | RegExp) => window.page.getByRole('treeitem', { name: text }).first();
    await row(/^数字/).waitFor();
    await screenshot(window, 'compare-tree');
    const six = row(/法治专题学习：上年5次，今年6次，增长20%/);
    await six.click();
    await window.page.getByRole('tab', { name: 'clean.md', selected: true }).waitFor();
    await screenshot(window, 'compare-figure');
    await six.hover();
    await six.getByRole('button', { name: '对照这一节的两年文字' }).click();
    await window.page.getByRole('tab', { name: /上年 ↔ 今年：强化政治引领/, selected: true }).waitFor();
    await window.page.locator('.modified-in-monaco-diff-editor .view-line').first().waitFor();
    await screenshot(window, 'compare-section');
    await runCommand(window, 'fazhi-report.stopComparing');
    await six.waitFor({ state: 'detached' });
    await window.page
      .locator('.markers-panel')
      .getByText(/与上年报告有/)
      .first()
      .waitFor({ state: 'detached' });
  },

  'shows the comparison in every colour': async (window) => {
    const text = await readFile(join(window.workspace, 'clean.md'), 'utf8');
    await writeFile(join(window.workspace, '去年.md'), text.replaceAll('2024', '2023').replaceAll('2025年', '2024年'));
    await openFile(window, 'clean.md');
    await runCommand(window, 'fazhi-report.compareWithLastYear');
    await window.page.getByRole('treeitem', { name: /^数字/ }).first().waitFor();
    for (const theme of ['Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light']) {
      await changeSettings(window, { 'workbench.colorTheme': theme });
      await window.page.waitForTimeout(1500);
      await screenshot(window, `compare-tree-${theme.replaceAll(' ', '-').toLowerCase()}`);
    }
  },

  'leads a newcomer through the work': async (window) => {
    await openWalkthrough(window);
    const steps = ['起个头', '照着提示写', '看清结构', '逐处核对', '与上年比一比', '按时报送和公开'];
    for (const [index, step] of steps.entries()) {
      await window.page
        .getByRole('button', { name: new RegExp(step) })
        .first()
        .click();
      await window.page.locator('.getting-started-step.expanded', { hasText: step }).waitFor();
      await screenshot(window, `walkthrough-${index + 1}`);
    }
    await changeSettings(window, { 'workbench.colorTheme': 'Default High Contrast Light' });
    await window.page.locator('.monaco-workbench.hc-light').waitFor();
    await screenshot(window, 'walkthrough-hc-light');
  },
};

async function openWalkthrough(window: VscodeWindow): Promise<void> {
  await runCommand(window, 'Welcome: Open Walkthrough...');
  await window.page.locator('.quick-input-box input').fill('写好一份');
  await window.page.getByRole('option', { name: /写好一份年度报告/ }).click();
  await window.page.locator('.getting-started-step').first().waitFor();
}
