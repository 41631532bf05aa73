import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { applyHarmless, fixAll } from '../../../src/core/checking/fix-all.ts';
import { lint } from '../../../src/core/checking/lint.ts';
import { countUnpaired, substanceOf } from '../../../src/core/checking/substance.ts';
import type { Fix } from '../../../src/core/model/rule.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';

const SPOILT = sampleReport({
  number: '云水发[2024]第03号',
  date: '2024年02月05日',
  achievements:
    '一.2023年度主要举措和成效\n(一)健全制度。我局规范执法，办理行政许可十二件，群众办事更加便捷。\n（二)规范执法。我局健全制度，亮证执法，办理行政处罚三件，没有一件被撤销。',
});
const REPAIRED = sampleReport({
  achievements:
    '一、2023年度主要举措和成效\n（一）健全制度。我局规范执法，办理行政许可十二件，群众办事更加便捷。\n（二）规范执法。我局健全制度，亮证执法，办理行政处罚三件，没有一件被撤销。',
});

describe('fixing all', () => {
  it('repairs what is safe to repair', () => assert.equal(fixAll(SPOILT, 'plain'), REPAIRED));

  it('changes nothing the second time', () => {
    const once = fixAll(SPOILT, 'plain');
    assert.equal(fixAll(once, 'plain'), once);
  });

  it('leaves a good text alone', () => assert.equal(fixAll(REPAIRED, 'plain'), REPAIRED));

  it('leaves what nobody may change unread', () => {
    const text = sampleReport({ problems: '' });
    const unsafe = lint(parse(text)).flatMap(({ fixes }) => fixes);
    assert.ok(unsafe.length > 0 && unsafe.every(({ safe }) => !safe));
    assert.equal(fixAll(text, 'plain'), text);
  });

  it('heeds the settings', () => {
    const rules = Object.fromEntries(
      ['document-number-form', 'date-form', 'heading-form'].map((id) => [id, 'off' as const]),
    );
    assert.equal(fixAll(SPOILT, 'plain', { rules }), SPOILT);
  });

  it('keeps CR LF', () => {
    assert.equal(fixAll(SPOILT.replace(/\n/g, '\r\n'), 'plain'), REPAIRED.replace(/\n/g, '\r\n'));
  });
});

const TEXT = sampleReport({
  achievements: '一、2023年度主要举措和成效\n（一）2023.3.15宣传活动（试行）\n我局健全“三项”制度，办理许可十二件。',
});
const REPORT = parse(TEXT);

/** Puts other words in the place of the first ones that read so. */
function write(words: string, others: string, text = TEXT): Fix {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { title: words, edits: [{ span: { start, end: start + words.length }, text: others }], safe: true };
}

const HARMLESS: readonly Fix[] = [
  write('我局', '本局'),
  write('十二', '12'),
  write('制度，', '制度、'),
  write('情况报告如下：', '情况报告如下：\n'),
  write('2023.3.15', '2023年3月15日'),
  write('（一）', '(一)'),
  write('云水发〔2024〕', '云水发[2024]'),
  write('县委、县政府：', '县委、县政府:'),
  write('2024年2月5日', '2024年02月05日'),
  write('“三项”', '三项'),
];
const HARMFUL: readonly Fix[] = [
  write('关于2023年度', '关于2022年度'),
  write('法治政府建设情况', '法治建设情况'),
  write('主要举措和成效', '主要措施和成效'),
  write('二、', '三、'),
  write('四、2024年度', '（二）2024年度'),
  write('〔2024〕3号', '〔2023〕3号'),
  write('3号', '4号'),
  write('2024年2月5日', '2024年2月6日'),
  write('水利局\n2024年', '水务局\n2024年'),
  write('不足和原因', '经验'),
  write('（试行）', '（试行'),
  write('“三项”', '“三项'),
  write('“三项”制度', '“三项（制”度）'),
];

describe('fixes applied as far as they do no harm', () => {
  it('are all there, each by itself and together', () => {
    for (const fix of HARMLESS)
      assert.equal(applyHarmless(REPORT, [fix]).report.text, applyFixes(TEXT, [fix]), fix.title);
    assert.equal(applyHarmless(REPORT, HARMLESS).report.text, applyFixes(TEXT, HARMLESS));
  });

  it('give the report as it is where none is left, or none came', () => {
    assert.deepEqual(applyHarmless(REPORT, []), { report: REPORT, untried: 0 });
    for (const fix of HARMFUL) {
      assert.notEqual(applyFixes(TEXT, [fix]), TEXT);
      assert.deepEqual(applyHarmless(REPORT, [fix]), { report: REPORT, untried: 0 }, fix.title);
    }
  });

  it('leave out the harmful ones alone, wherever they stand', () => {
    const expected = applyFixes(TEXT, HARMLESS);
    for (const fix of HARMFUL.filter(({ title }) => !title.includes('三项') && title !== '2024年2月5日')) {
      for (let place = 0; place <= HARMLESS.length; place += 1) {
        const mixed = HARMLESS.toSpliced(place, 0, fix);
        assert.equal(applyHarmless(REPORT, mixed).report.text, expected, `${fix.title} at ${place}`);
      }
    }
    const [first, second] = HARMFUL;
    assert.ok(first !== undefined && second !== undefined);
    assert.equal(applyHarmless(REPORT, [first, ...HARMLESS, second]).report.text, expected);
    assert.equal(applyHarmless(REPORT, [first, second, ...HARMLESS]).report.text, expected);
  });

  it('do not do together what each alone would not: two halves that break a pair', () => {
    const text = sampleReport({ problems: '二、2023年度存在的不足和原因\n执法力量（含协管）不足，原因是经费紧张。' });
    const [open, close] = [write('（含', '含', text), write('管）', '管', text)];
    assert.equal(applyHarmless(parse(text), [open, close]).report.text, text.replace('（含协管）', '含协管'));
    assert.equal(applyHarmless(parse(text), [open]).report.text, text);
  });

  it('stop looking after sixty readings, and do no harm then either', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `第${index}件（办结）事项。`);
    const text = sampleReport({ problems: `二、2023年度存在的不足和原因\n${lines.join('\n')}` });
    const report = parse(text);
    const fixes = lines.flatMap((_, index) => {
      const good = write(`第${index}件`, `第${index}桩`, text);
      const start = text.indexOf(`第${index}件（办结）`) + `第${index}件`.length;
      const bad = { title: '拆', edits: [{ span: { start, end: start + 1 }, text: '' }], safe: true };
      return index % 4 === 0 ? [good, bad] : [good];
    });
    const { report: reached, untried } = applyHarmless(report, fixes);
    assert.equal(substanceOf(reached), substanceOf(report));
    assert.equal(countUnpaired(reached.text), 0);
    const done = reached.text.match(/桩/g)?.length ?? 0;
    assert.ok(done > 10 && done < 200, `${done} done`);
    assert.ok(untried > 0 && untried <= fixes.length - done, `${untried} untried`);
    const few = applyHarmless(report, fixes.slice(0, 11)); // The harmful ones among them are found in sixty readings.
    assert.deepEqual([few.report.text.match(/桩/g)?.length, few.untried], [9, 0]);
  });
});
