import { afterEach, describe, it } from 'mocha';
import { EventEmitter, type TextDocument, TreeItemCheckboxState, type Uri } from 'vscode';
import type { LastYears } from '../../../src/extension/drafting/last-years.ts';
import { todoItem } from '../../../src/extension/drafting/todo-items.ts';
import { createTodos, type ListedTodos } from '../../../src/extension/drafting/todos.ts';
import { Reports } from '../../../src/extension/reports/reports.ts';
import { readReport } from '../../../src/extension/reports/text-file.ts';
import * as assert from './assert.ts';
import { closeAll, openFile, openSample, openText, writeFile } from './editor.ts';
import { scratch } from './place.ts';

const DRAFT = [
  '霁川县水利局关于2024年度法治政府建设情况的报告',
  '一、2024年度推进法治政府建设的主要举措和成效',
  '全年办理许可【待填：上年86】件，培训【待填：期数】期，发文____份。',
].join('\n');

const LAST = [
  '霁川县水利局关于2023年度法治政府建设情况的报告',
  '一、2023年度推进法治政府建设的主要举措和成效',
  '全年办理许可86件。',
  '二、2024年度推进法治政府建设的主要安排',
  '（一）编制河道采砂规划。划定可采区。',
  '（二）组建水政监察大队。配齐人员。',
].join('\n');

/** What is listed for a document, once it is. */
async function listedOf(document: TextDocument, last?: Uri): Promise<ListedTodos> {
  const reports = new Reports();
  const changed = new EventEmitter<Uri>();
  const lastYears: Pick<LastYears, 'onDidChange' | 'read'> = {
    onDidChange: changed.event,
    read: async () => last && readReport(last),
  };
  const ticked = new EventEmitter<undefined>();
  const todos = createTodos(reports, lastYears, { onDidChange: ticked.event, get: () => undefined });
  try {
    reports.get(document);
    changed.fire(document.uri);
    return await assert.eventually(() => {
      const listed = todos.listed();
      return listed?.reading.document === document ? listed : undefined;
    }, 'a list');
  } finally {
    todos.dispose();
    reports.dispose();
    changed.dispose();
    ticked.dispose();
  }
}

const rowsOf = ({ sections }: ListedTodos) => sections.flatMap(({ rows }) => rows);

describe('what is left to do', () => {
  afterEach(closeAll);

  it('says of a blank what it counts, and beside it what last year’s report has there', async () => {
    const listed = rowsOf(await listedOf(await openText(DRAFT, 'fazhi-report')));
    const rows = listed.filter(({ todo }) => todo.kind === 'blank');
    const items = rows.map((row) => todoItem(row));
    const shown = items.map(({ label, description }) => `${label}｜${description}`);
    assert.deepEqual(shown, ['全年办理许可＿件｜上年86', '期数｜培训＿期', '发文＿份｜____']);
    assert.equal(items[0]?.accessibilityInformation?.label, '待填，上年86，全年办理许可＿件');
    assert.ok(typeof items[0]?.checkboxState === 'object', 'no box');
    assert.equal(items[0].checkboxState.state, TreeItemCheckboxState.Unchecked);
  });

  it('names last year’s plans in their own words', async () => {
    const last = scratch('上年.fazhi');
    await writeFile(last, LAST);
    const file = scratch('今年.fazhi');
    await writeFile(file, DRAFT);
    const rows = rowsOf(await listedOf(await openFile(file), last));
    const plans = rows.filter(({ todo }) => todo.kind === 'plan').map((row) => todoItem(row).label);
    assert.deepEqual(plans, ['编制河道采砂规划', '组建水政监察大队']);
  });

  it('lists 主送机关, 署名 and 日期 that a written report lacks', async () => {
    const rows = rowsOf(await listedOf(await openSample('003-embedded-leadership.txt')));
    const words = rows.map(({ todo }) => todo.words).join('\n');
    assert.match(words, /主送机关/);
    assert.equal(words.match(/没有署名和成文日期/g)?.length, 1);
  });
});
