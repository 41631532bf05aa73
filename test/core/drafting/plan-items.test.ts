import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { planItems } from '../../../src/core/drafting/plan-items.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { anyDocument, RUNS } from '../fixtures/arbitraries.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { spanFault } from '../span-faults.ts';

function itemsOf(pieces: Parameters<typeof sampleReport>[0]): readonly string[] {
  return planItems(parse(sampleReport(pieces))).map(({ text }) => text);
}

describe('what a plan promises', () => {
  it('its sub-headings', () => {
    const plan = '四、2024年主要安排\n（一）健全决策机制。完善目录。\n（二）提升执法素质。举办培训3期。';
    assert.deepEqual(itemsOf({ plan }), ['健全决策机制', '提升执法素质']);
  });

  it('else 一是、二是', () => {
    const plan =
      '四、2024年主要安排\n2024年，我局将抓好三件事。一是健全决策机制。完善目录。二是提升执法素质；三要加强普法。';
    assert.deepEqual(itemsOf({ plan }), ['健全决策机制', '提升执法素质', '加强普法']);
  });

  it('in one sentence, too', () => {
    const plan = '四、2024年主要安排\n一是健全决策机制，完善目录，二是提升执法素质，三是加强普法。';
    assert.deepEqual(itemsOf({ plan }), ['健全决策机制，完善目录', '提升执法素质', '加强普法']);
  });

  it('else its sentences', () => {
    const plan = '四、2024年主要安排\n我局将健全决策机制，完善目录。举办执法培训3期。';
    assert.deepEqual(itemsOf({ plan }), ['我局将健全决策机制，完善目录', '举办执法培训3期']);
  });

  it('a section of problems and plan: only the plan', () => {
    const merged = '四、存在的问题和2024年工作安排\n';
    const prose = `${merged}一是力量不足。二是经费偏少。下一步，一是充实执法力量。二是争取专项经费。`;
    assert.deepEqual(itemsOf({ problems: '', plan: prose }), ['充实执法力量', '争取专项经费']);
    const children = `${merged}（一）存在的问题。力量不足。\n（二）下一步工作安排。一是充实执法力量。二是争取专项经费。`;
    assert.deepEqual(itemsOf({ problems: '', plan: children }), ['充实执法力量', '争取专项经费']);
    assert.deepEqual(itemsOf({ problems: '', plan: `${merged}一是力量不足。二是经费偏少。` }), []);
  });

  it('a plan without a heading', () => {
    const problems = '二、存在的不足\n力量不足。下一步，我局将充实执法力量，争取专项经费。';
    assert.deepEqual(itemsOf({ problems, plan: '' }), ['下一步，我局将充实执法力量，争取专项经费']);
  });

  it('no plan, nothing', () => assert.deepEqual(itemsOf({ plan: '' }), []));

  it('any text: items stand where they are said to', () => {
    fc.assert(
      fc.property(anyDocument, ({ text, syntax }) => {
        for (const { span } of planItems(parse(text, syntax))) assert.equal(spanFault(text, span), undefined);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what a plan promises, where it stands elsewhere', () => {
  const items = (lines: readonly string[]) => planItems(parse(lines.join('\n'))).map(({ text }) => text);

  it('under a lower heading', () => {
    assert.deepEqual(
      items([
        '关于2023年度法治政府建设情况的报告',
        '一、2023年主要举措和成效',
        '（一）规范执法',
        '巡查十二次。',
        '（二）下一步工作打算',
        '一是充实执法力量。二是争取专项经费。',
        '二、存在的不足和原因',
        '力量不足。',
      ]),
      ['充实执法力量', '争取专项经费'],
    );
  });

  const merged = ['关于2023年度法治政府建设情况的报告', '一、2023年主要举措和成效', '二、存在的问题和2024年工作安排'];

  it('under lower headings of its own, these alone', () => {
    assert.deepEqual(
      items([...merged, '（一）存在的问题', '1.力量不足', '（二）下一步工作安排', '1.充实力量', '2.争取经费']),
      ['充实力量', '争取经费'],
    );
  });

  it('not in sub-headings that name no plan', () => {
    assert.deepEqual(items([...merged, '（一）执法力量', '下一步充实力量。', '（二）专项经费', '争取经费。']), []);
  });
});
