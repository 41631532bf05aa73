import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { sectionLenses } from '../../../src/core/outline/section-lenses.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

function lensesOf(text: string) {
  const report = parse(text, text.startsWith('#') ? 'markdown' : 'plain');
  return sectionLenses(report, lint(report), RULE_OF_LAW);
}

describe('lenses on sections', () => {
  it('say part, 字数 and findings of every top heading, and of no other', () => {
    const text = sampleReport({
      plan: '四、2024年度主要安排\n（一）健全机制\n健全法制政府建设的考核机制，把各项任务落到实处，按季度督促检查。\n（二）充实队伍\n充实乡镇执法力量，分批组织业务培训，全年不少于四次，逐人考核。',
    });
    const lenses = lensesOf(text);
    assert.deepEqual(
      lenses.map(({ span }) => slice(text, span).slice(0, 2)),
      ['一、', '二、', '三、', '四、', '五、'],
    );
    assert.match(lenses[3]?.text ?? '', /^下一年度主要安排 · \d+字 · 1 错误$/);
    assert.equal(lenses[3]?.first && slice(text, lenses[3].first.span), '法制政府');
    assert.match(lenses[0]?.text ?? '', /^主要举措和成效 · \d+字$/);
  });

  it('count what a draft has to be filled in, and what is still to be written', () => {
    const text = sampleReport({
      problems: '二、存在的不足和原因\n【待填：第一项】；【待填：第二项】。',
      plan: '四、2024年度主要安排',
    });
    const report = parse(text);
    const lenses = sectionLenses(report, lint(report, { stage: 'draft' }), RULE_OF_LAW, 'draft');
    assert.deepEqual(
      [lenses[1]?.text, lenses[3]?.text],
      ['存在的不足和原因 · 10字 · 待填 2', '下一年度主要安排 · 9字 · 待写'],
    );
    const english = sectionLenses(report, lint(report, { stage: 'draft' }), RULE_OF_LAW, 'draft', 'en');
    assert.deepEqual(
      [english[1]?.text, english[3]?.text],
      ['存在的不足和原因 · 10 characters · to fill in: 2', '下一年度主要安排 · 9 characters · to write'],
    );
  });

  for (const [name, make] of [
    ['text', sampleReport],
    ['Markdown', sampleMarkdown],
  ] as const) {
    it(`tell of the part that should stand next (${name})`, () => {
      const missing = (text: string) => lensesOf(text).map((lens) => lens.missing?.parts[0]);
      assert.deepEqual(missing(make({ problems: '' })), ['problems', undefined, undefined, undefined]);
      assert.deepEqual(missing(make({ leadership: '', plan: '' })), [undefined, 'leadership', undefined]);
      assert.deepEqual(missing(make({ achievements: '' })), ['achievements', undefined, undefined, undefined]);
      assert.deepEqual(missing(make({ other: '' })), [undefined, undefined, undefined, 'other']);
      assert.deepEqual(missing(make()), new Array(5).fill(undefined));
    });
  }

  it('name no part where a heading carries none, and stand nowhere without headings', () => {
    assert.deepEqual(lensesOf('关于2023年度法治政府建设情况的报告\n做了许多工作。'), []);
    assert.match(lensesOf(sampleReport({ other: '五、附则\n无。' })).at(-1)?.text ?? '', /^\d+字/);
  });

  it('are at most two hundred; the next heading tells how many have none', () => {
    const lenses = (count: number) => lensesOf('一、甲\n乙。\n'.repeat(count));
    assert.deepEqual([lenses(199).length, lenses(200).length], [199, 200]);
    assert.match(lenses(200).at(-1)?.text ?? '', /\d+字/);
    for (const [count, left] of [
      [201, 1],
      [3_000, 2_800],
    ] as const) {
      const all = lenses(count);
      assert.equal(all.length, 201);
      assert.equal(all.at(-1)?.text, `从这里起还有${left}个标题没有标出字数和问题`);
      assert.deepEqual([all.at(-1)?.span, all.at(-1)?.first], [{ start: 200 * 7, end: 200 * 7 + 3 }, undefined]);
    }
  });
});
