import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { problemItems } from '../../../src/core/drafting/problem-items.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { anyDocument, RUNS } from '../fixtures/arbitraries.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { spanFault } from '../span-faults.ts';

function itemsOf(pieces: Parameters<typeof sampleReport>[0]): readonly string[] {
  return problemItems(parse(sampleReport(pieces))).map(({ text }) => text);
}

const under = (body: string) => itemsOf({ problems: `二、2023年度存在的不足和原因\n${body}` });

describe('what a report finds wanting', () => {
  it('its sub-headings, but for those that give reasons or tell what will be done', () => {
    const body = '（一）执法力量有待加强。人员偏少。\n（二）普法方式单一。形式不多。\n（三）原因分析。培训不足。';
    assert.deepEqual(under(body), ['执法力量有待加强', '普法方式单一']);
  });

  it('under a sub-heading of its own what is told there', () => {
    const body = '（一）存在的不足。一是巡查不够经常。二是宣传缺少新意。\n（二）原因分析。一是人员偏少。';
    assert.deepEqual(under(body), ['巡查不够经常', '宣传缺少新意']);
  });

  it('the same below a part that deals with something else', () => {
    const body = '二、有关情况\n（一）工作机构情况。已经健全。\n（二）存在的不足。一是巡查不够经常。二是宣传缺少新意。';
    assert.deepEqual(itemsOf({ problems: body }), ['巡查不够经常', '宣传缺少新意']);
  });

  it('else 一是、二是, without the reason', () => {
    const body =
      '但对照要求仍有不足：一是巡查不够经常，主要原因是人手偏少；二是宣传缺少新意，根子在于调研不深。三是档案管理不规范。';
    assert.deepEqual(under(body), ['巡查不够经常', '宣传缺少新意', '档案管理不规范']);
  });

  it('else the sentences that say so, and neither what leads in, what counts nor what gives the reason', () => {
    const body =
      '2023年工作取得新的成效。对照要求，主要有两个方面的不足：执法人员偏少，主要原因是编制有限。原因还在于培训不够。普法对象不够广。';
    assert.deepEqual(under(body), ['执法人员偏少', '普法对象不够广']);
  });

  it('before the plan where both share a section, and no prompt', () => {
    const merged = '二、存在的问题和2024年工作安排\n一是力量不足。二是经费偏少。下一步，一是充实力量。二是争取经费。';
    assert.deepEqual(itemsOf({ problems: merged, plan: '' }), ['力量不足', '经费偏少']);
    assert.deepEqual(
      itemsOf({ problems: '二、存在的问题和2024年工作安排\n（一）充实力量。\n（二）争取经费。', plan: '' }),
      [],
    );
    assert.deepEqual(under('【待填：第一项不足，写到具体环节，并说明原因】。'), []);
    assert.deepEqual(itemsOf({ problems: '' }), []);
  });

  it('any text: items stand where they are said to', () => {
    fc.assert(
      fc.property(anyDocument, ({ text, syntax }) => {
        for (const item of problemItems(parse(text, syntax))) {
          assert.equal(spanFault(text, item.span), undefined);
          assert.ok(slice(text, item.span).length > 0);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
