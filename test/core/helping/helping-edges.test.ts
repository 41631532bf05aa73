import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { explainAt } from '../../../src/core/helping/explanations.ts';
import { phrasesFor } from '../../../src/core/helping/phrases.ts';
import { yearHints } from '../../../src/core/helping/year-hints.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';
import { chosen } from './offered.ts';

describe('help at its edges', () => {
  /** The sample, for another year. */
  const reportOf = (year: number, pieces: Sample = {}) =>
    sampleReport(pieces).replaceAll(/2023|2024/g, (written) => String(Number(written) + year - 2023));
  const told = (marked: string, year = 2023) => {
    const text = reportOf(year, { achievements: `一、2023年度主要举措和成效\n${marked}` });
    const found = explainAt(parse(text.replace('|', '')), RULE_OF_LAW, text.indexOf('|'));
    return found.flatMap(({ title, points }) => [title, ...points]).join('\n');
  };

  it('a figure that belongs to no list of parts is not explained by the one beside it', () => {
    assert.match(told('巡查8次。受理12|件，其中甲类5件、乙类7件。'), /2个分项合计12件/);
    assert.equal(told('巡查8|次。受理12件，其中甲类5件、乙类7件。'), '');
  });

  it('a plan that ended names its successor only where one is known', () => {
    assert.match(
      told('落实《全面推进依法行政实施|纲要》要求。'),
      /实施期已过\n现行文件：《法治政府建设实施纲要（2021.2025年）》/,
    );
    const later = told('落实《法治社会建设实施|纲要（2020—2025年）》要求。', 2026);
    assert.match(later, /对2026年度报告：实施期已过$/);
  });

  it('the first heading of a Markdown report gets its two #', () => {
    const text = '# 云岫县水利局关于2023年度法治政府建设情况的报告\n\n';
    assert.equal(
      chosen(`${text}zyjc|`, '一、2023年度推进法治政府建设的主要举措和成效'),
      `${text}## 一、2023年度推进法治政府建设的主要举措和成效`,
    );
  });

  it('a plenum the writer cannot know of is not offered', () => {
    const offered = (year: number) => phrasesFor(parse(reportOf(year))).map(({ text }) => text);
    assert.ok(offered(2023).includes('二十届二中全会'));
    assert.ok(!offered(2023).includes('二十届三中全会'));
    assert.ok(offered(2024).includes('二十届三中全会'));
    const signed = (date: string) => phrasesFor(parse(reportOf(2025, { date }))).map(({ text }) => text);
    assert.ok(!signed('2025年10月21日').includes('二十届四中全会'));
    assert.ok(signed('2025年10月24日').includes('二十届四中全会'));
  });

  it('years are hinted at without title, 文号 and date, and where nothing follows the figures', () => {
    const hinted = (text: string) =>
      yearHints(parse(text)).map(({ offset, label }) => `${text.slice(offset - 4, offset + 2)} ${label}`);
    assert.deepEqual(hinted(sampleReport({ title: '', number: '', date: '', leadIn: '' })), [
      '23年度主要 报告年度',
      '23年度存在 报告年度',
      '23年度主要 报告年度',
      '24年度主要 次年',
    ]);
    assert.ok(hinted(sampleReport({ date: '2024.2.5' })).includes('2024.2 次年'));
  });
});
