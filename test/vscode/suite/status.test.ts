import { afterEach, describe, it } from 'mocha';
import { describeDates, describeExcused, describeStatus } from '../../../src/extension/checking/status.ts';
import { Reports } from '../../../src/extension/reports/reports.ts';
import * as assert from './assert.ts';
import { closeAll, openSample, openText } from './editor.ts';

describe('the status of a report', () => {
  const reports = new Reports();
  afterEach(closeAll);

  it('names the report year, the profile and the number of findings of each level', async () => {
    const reading = reports.get(await openSample('000-unnumbered-parts.txt'));
    const count = (severity: string) => reading?.findings.filter((finding) => finding.severity === severity).length;
    const status = describeStatus(reading, true, false);
    assert.match(status.text, new RegExp(`${reading?.report.year.value}`));
    const counts = [count('error'), count('warning'), count('info')];
    assert.deepEqual(
      [...status.text.matchAll(/\$\([a-z]+\) (\d+)/g)].map((match) => Number(match[1])),
      counts,
    );
    assert.deepEqual(status.accessibilityInformation.label.match(/(?<=\p{Script=Han} )\d+/gu), counts.map(String));
    assert.equal(status.detail, '法治政府建设情况报告');
    assert.equal(status.command.command, 'fazhi-report.toggleChecks');
  });

  it('tells of dates and of what is excused on lines of their own, which none is cut off from', async () => {
    const reading = reports.get(await openSample('clean.md'));
    assert.equal(describeExcused(reading), undefined);
    const due = describeDates(reading, new Date(2025, 1, 1));
    assert.match(due?.text ?? '', /3月1日.*28.*；.*4月1日/);
    assert.equal(describeDates(reading, new Date(2030, 0, 1)), undefined);
    assert.equal(describeDates(undefined, new Date()), undefined);
    const excused = reports.get(
      await openText(
        '关于2024年度法治政府建设情况的报告\n一、2024年度主要举措\n【不检查：confusable-word 引自原文】\n我局推进法制政府建设，压实主题责任，办件3件。',
        'fazhi-report',
      ),
    );
    assert.match(describeExcused(excused)?.text ?? '', /\d+ 处$/);
  });

  it('says when the year cannot be told, when checking is off, and when a text is too long to be checked while typing', async () => {
    const reading = reports.get(await openText('', 'fazhi-report'));
    assert.match(describeStatus(reading, true, false).text, /未定/);
    const off = describeStatus(reading, false, false);
    assert.ok(!off.text.includes('$('), 'counts although nothing was checked');
    assert.ok(off.detail !== describeStatus(reading, true, false).detail, 'no word that checking is off');
    assert.ok(off.command.title !== describeStatus(reading, true, false).command.title, 'the same command');
    assert.match(describeStatus(undefined, true, true).detail, /保存/);
  });
});
