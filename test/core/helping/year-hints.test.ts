import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { yearHints } from '../../../src/core/helping/year-hints.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';

/** The text with its hints in brackets, line by line, those with a hint only. */
function hinted(text: string): readonly string[] {
  let result = text;
  for (const { offset, label } of yearHints(parse(text)).toReversed()) {
    result = `${result.slice(0, offset)}[${label}]${result.slice(offset)}`;
  }
  return result.split('\n').filter((line) => line.includes('['));
}

describe('year hints', () => {
  it('stand behind the years of title, 文号, headings and date alone', () => {
    const text = sampleReport({
      achievements: '一、2023年度主要举措和成效\n2023年，办理许可12件，较2022年增长，2024年再增。',
    });
    assert.deepEqual(hinted(text), [
      '云岫县水利局关于2023年度[报告年度]法治政府建设情况的报告',
      '云水发〔2024〕[次年]3号',
      '一、2023年度[报告年度]主要举措和成效',
      '二、2023年度[报告年度]存在的不足和原因',
      '三、2023年度[报告年度]主要负责人履行推进法治建设第一责任人职责情况',
      '四、2024年度[次年]主要安排',
      '2024年[次年]2月5日',
    ]);
  });

  it('say nothing of a year that is out of place, cited, or undecided', () => {
    const odd = sampleReport({ number: '云水发〔2031〕3号', date: '2031年2月5日' });
    assert.ok(hinted(odd).every((line) => !line.includes('2031')));
    const citing = sampleReport({ other: '五、其他需要报告的《关于2023年度法治工作的通知》落实情况\n无。' });
    assert.ok(hinted(citing).every((line) => !line.startsWith('五')));
    assert.deepEqual(hinted('关于法治政府建设情况的报告\n一、主要举措和成效'), []);
  });

  it('stand in a report without title, 文号 and date, and where nothing follows the figures', () => {
    const around = (text: string) =>
      yearHints(parse(text)).map(({ offset, label }) => `${text.slice(offset - 4, offset + 2)} ${label}`);
    assert.deepEqual(around(sampleReport({ title: '', number: '', date: '', leadIn: '' })), [
      '23年度主要 报告年度',
      '23年度存在 报告年度',
      '23年度主要 报告年度',
      '24年度主要 次年',
    ]);
    assert.ok(around(sampleReport({ date: '2024.2.5' })).includes('2024.2 次年'));
  });
});
