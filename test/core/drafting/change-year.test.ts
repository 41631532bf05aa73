import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { changeReportYear } from '../../../src/core/drafting/change-year.ts';
import type { Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { corpusTexts, describeWithCorpus } from '../../corpus.ts';
import { anyDocument, RUNS } from '../fixtures/arbitraries.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { samples } from '../fixtures/seeds.ts';

function changed(text: string, year: number, syntax: Syntax = 'plain'): string {
  const { edits } = changeReportYear(parse(text, syntax), year);
  return applyFixes(text, [{ title: '', edits, safe: false }]);
}

describe('giving a report another year', () => {
  it('title, 文号, lead-in, headings, plan and date follow', () => {
    const expected = sampleReport().replaceAll('2024', '2025').replaceAll('2023', '2024');
    assert.equal(changed(sampleReport(), 2024), expected);
  });

  const staying: readonly string[] = [
    '落实《云岫县2023年度普法要点》《实施纲要（2021—2025年）》和云水发〔2023〕5号文件。',
    '推进2021—2025年规划、2022年至2023年计划。',
    '大队2016年成立，2020年以来坚持巡查，2022年获评先进。',
    '去年办理许可8件，今年以来办理12件，上年度结转3件。',
    '贯彻2023年8月上级印发的《某某计划》，获评“2023年度优秀单位”。',
  ];
  for (const sentence of staying) {
    it(`stays: ${sentence}`, () => {
      const text = sampleReport({ achievements: `一、2023年度主要举措和成效\n${sentence}` });
      assert.ok(changed(text, 2024).includes(sentence));
    });
  }

  it('what the year before is a measure for moves along', () => {
    const text = sampleReport({ achievements: '一、2023年度主要举措和成效\n检查较2022年减少3次。' });
    assert.ok(changed(text, 2025).includes('检查较2024年减少3次。'));
  });

  it('figures keep their form', () => {
    const text = sampleReport({
      leadIn: '现将二〇二三年度法治政府建设情况报告如下：',
      date: '二〇二四年二月五日',
      achievements: '一、２０２３年度主要举措和成效\n无。',
    });
    const result = changed(text, 2024);
    for (const form of ['现将二〇二四年度', '二〇二五年二月五日', '一、２０２４年度']) assert.ok(result.includes(form));
  });

  it('a report signed in its own year stays so', () => {
    const text = sampleReport({ date: '2023年12月20日', number: '云水发〔2023〕30号' });
    const result = changed(text, 2024);
    assert.ok(result.includes('〔2024〕30号') && result.includes('2024年12月20日'));
  });

  it('the odd one out is put right, even when the year stays', () => {
    const text = sampleReport({ title: '云岫县水利局关于2022年度法治政府建设情况的报告' });
    assert.equal(changed(text, 2023), sampleReport());
    assert.equal(changed(text, 2024), changed(sampleReport(), 2024));
  });

  it('nothing happens while the year is undecided', () => {
    const tied = '关于2022年度法治政府建设情况的报告\n现将2023年度情况报告如下：\n一、主要成效\n2023年，办理许可。';
    assert.equal(parse(tied).year.confidence, 0);
    for (const text of ['', '没有年份的文字。', tied]) {
      assert.deepEqual(changeReportYear(parse(text), 2024), { edits: [], moved: [], undecided: [] });
    }
  });

  it('tells what moves, and what nobody can decide', () => {
    const text = sampleReport({ achievements: '一、2023年度主要举措和成效\n大队2016年成立，2022年名列第二。' });
    const { moved, undecided } = changeReportYear(parse(text), 2024);
    assert.equal(moved.length, 8);
    assert.deepEqual(
      undecided.map(({ span }) => slice(text, span)),
      ['2022'],
    );
  });

  it('any document: twice is once', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 2001, max: 2098 }), ({ text, syntax }, year) => {
        const { undecided } = changeReportYear(parse(text, syntax), year);
        // What stays where it is can come to look like the new year.
        if (undecided.some((mention) => Math.abs(mention.year - year) <= 1)) return;
        const once = changed(text, year, syntax);
        const report = parse(once, syntax);
        if (report.year.value !== year || report.year.confidence === 0) return;
        assert.equal(changed(once, year, syntax), once);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Every 《…》 and every window of a text. */
function untouchable(text: string): readonly string[] {
  return text.match(/《[^》]*》|[0-9]{4}年?[-－–—―~～至][0-9]{4}/g) ?? [];
}

function checkAll(all: readonly { readonly name: string; readonly text: string; readonly syntax: Syntax }[]): void {
  for (const { name, text, syntax } of all) {
    it(`${name}: there and back again, citations and windows untouched`, () => {
      const { value } = parse(text, syntax).year;
      assert.ok(value !== undefined);
      const there = changed(text, value + 1, syntax);
      assert.notEqual(there, text);
      assert.equal(parse(there, syntax).year.value, value + 1);
      assert.deepEqual(untouchable(there), untouchable(text));
      assert.equal(changed(there, value + 1, syntax), there);
      const straight = changed(text, value, syntax);
      assert.equal(changed(there, value, syntax), straight);
    });
  }
}

describe('another year for the samples', () => checkAll(samples()));

describeWithCorpus('another year for real reports', () =>
  checkAll([...corpusTexts('seeds'), ...corpusTexts('reports')].map((entry) => ({ ...entry, syntax: 'plain' }))),
);
