import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { findPrompts, isPrompt, prompt, replacePrompts, withoutLenticular } from '../../../src/core/text/prompts.ts';

const rulesOf = (text: string): readonly string[] => lint(parse(text)).map(({ rule }) => rule);

describe('a prompt', () => {
  it('is found whole, one after the other, and not while it is open or holds another bracket', () => {
    const text = `甲${prompt('第一')}乙${prompt('第二')}【待填：【】丙【待填：`;
    assert.deepEqual(
      findPrompts(text).map(({ start, end }) => text.slice(start, end)),
      [prompt('第一'), prompt('第二')],
    );
    assert.deepEqual(findPrompts('共【待填】件，【待填 金额】万元'), [
      { start: 1, end: 5 },
      { start: 7, end: 14 },
    ]);
    assert.ok(isPrompt(prompt('年份')));
    assert.ok(!isPrompt(`${prompt('年份')}年`));
  });

  it('gives way to what is written in its place, while labels go with all that stands in 【】', () => {
    const text = `办理${prompt('上年30')}件【重要】。`;
    assert.equal(
      replacePrompts(text, (what) => what.slice(2)),
      '办理30件【重要】。',
    );
    assert.equal(withoutLenticular(text), '办理件。');
  });

  it('is a finding itself, and nothing inside it is', () => {
    const inside = '一、主要举措和成效\n【待填：大力推进法制政府建设】。';
    const outside = '一、主要举措和成效\n大力推进法制政府建设。';
    assert.ok(rulesOf(outside).includes('confusable-word') || rulesOf(outside).includes('fixed-expression'));
    assert.ok(rulesOf(inside).includes('placeholder'));
    assert.ok(!rulesOf(inside).some((rule) => rule === 'confusable-word' || rule === 'fixed-expression'));
  });
});
