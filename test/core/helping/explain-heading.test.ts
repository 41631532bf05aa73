import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { explainAt } from '../../../src/core/helping/explanations.ts';
import { profileOf } from '../../../src/core/profiles/own.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { inProse, told, words } from './told.ts';

describe('explaining a heading', () => {
  it('says what its part must contain, and on what basis', () => {
    const all = words(told(sampleReport().replace('存在的不足', '存在的|不足')));
    assert.match(all, /^规定的第2项内容：存在的不足和原因\n写明还有哪些不足/);
    assert.match(all, /依据：《法治政府建设与责任落实督察工作规定》\n字数：\d+（同 Word/);
  });

  it('says of what an office asks for that it does', () => {
    const profile = profileOf({ parts: ['plan', { heading: '普法情况', prompt: '写明件数' }] });
    const text = '关于2023年度法治政府建设情况的报告\n一、普法情况\n宣讲十二场。';
    const [told] = explainAt(parse(text, 'plain', profile), profile, text.indexOf('普法'));
    assert.deepEqual(
      [told?.title, ...(told?.points.slice(0, 2) ?? [])],
      ['第2部分：普法情况', '写明件数', '依据：本单位的要求'],
    );
  });

  it('speaks of each part of a merged heading, and of the part around a lower one', () => {
    const merged = words(told(sampleReport({ problems: '', plan: '二、存在的|问题和下一步打算\n人手不足。将改进。' })));
    assert.match(merged, /第2项内容[\s\S]*第4项内容/);
    assert.equal(merged.match(/字数：/g)?.length, 1);
    assert.match(words(inProse('（一）规范|执法\n做了。')), /^属于“主要举措和成效”\n字数：10（/);
  });

  it('counts what is written, and says so where something is to be filled in', () => {
    assert.match(words(inProse('（一）规范|执法\n做了。【待填：件数】。')), /字数：10（同 Word 的“字数”，待填处不计）/);
    assert.match(words(inProse('（一）规范|执法\n做了。')), /字数：10（同 Word 的“字数”）/);
  });

  it('is silent in the text below a heading', () => assert.equal(words(inProse('我局规范|执法。')), ''));
});
