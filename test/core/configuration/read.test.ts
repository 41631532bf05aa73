import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readConfiguration } from '../../../src/core/configuration/read.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { readMarked, writeMarked } from '../fixtures/marked.ts';

/** The mistakes of a text whose wrong places are marked ⟦…⟧; fails where other places are told. */
function mistakesIn(marked: string): readonly string[] {
  const { text } = readMarked(marked);
  const { mistakes } = readConfiguration(text);
  assert.equal(
    writeMarked(
      text,
      mistakes.map(({ span }) => span),
    ),
    marked,
  );
  return mistakes.map(({ message }) => message);
}

describe('reading a configuration', () => {
  it('takes all there can be, with comments and a comma too many', () => {
    const { written, mistakes } = readConfiguration(`{
      // 送审
      "stage": "review",
      "rules": { "spacing": "off", "part-order": "warning" },
      "repair": { "punctuation": false },
      "terms": [{ "wrong": "网格员", "right": "专职网格员", "why": "统一", "severity": "info" }],
      "words": ["清廉云岫"],
      "names": { "office": ["水利局"], "leaders": [{ "name": "张三", "title": "局长" }], "plans": ["云岫水网规划"] },
      "exclude": ["附件/**"], "extends": "../a.jsonc", "profile": "rule-of-law", "baseline": "old.json",
    }`);
    assert.deepEqual(mistakes, []);
    assert.deepEqual(written, {
      stage: 'review',
      rules: { spacing: 'off', 'part-order': 'warning' },
      repair: { punctuation: false },
      terms: [{ wrong: '网格员', right: '专职网格员', why: '统一', severity: 'info' }],
      words: ['清廉云岫'],
      names: { office: ['水利局'], leaders: [{ name: '张三', title: '局长' }], plans: ['云岫水网规划'] },
      exclude: ['附件/**'],
      extends: '../a.jsonc',
      profile: 'rule-of-law',
      baseline: 'old.json',
    });
  });

  it('says nothing of an empty file', () => {
    assert.deepEqual(readConfiguration(' \n').mistakes, []);
    assert.equal(readConfiguration('// 待写').mistakes.length, 1);
  });

  it('names a rule there is not, and the one that is meant', () => {
    assert.deepEqual(mistakesIn('{"rules": {⟦"confusable-wrod"⟧: "off"}}'), [
      '没有“confusable-wrod”这条规则，您要写的可能是“confusable-word”',
    ]);
    assert.deepEqual(mistakesIn('{"rules": {⟦"toString"⟧: "off"}}'), ['没有“toString”这条规则，请核对写法']);
  });

  it('offers to write what is meant', () => {
    const text = '{"rules": {"spacng": "off", "residue": "of"}}';
    const edits = readConfiguration(text).mistakes.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    assert.equal(applyEdits(text, edits), '{"rules": {"spacing": "off", "residue": "off"}}');
  });

  it('tells a key there is not, a wrong level and a wrong type where they stand', () => {
    assert.deepEqual(mistakesIn('{⟦"stages"⟧: "review"}'), ['没有“stages”这一项，您要写的可能是“stage”']);
    assert.deepEqual(mistakesIn('{"stage": ⟦"final"⟧}'), [
      '不能是“final”，可以写："auto"、"draft"、"review"、"publish"',
    ]);
    assert.deepEqual(mistakesIn('{"rules": {"spacing": ⟦2⟧}}'), ['可以写："error"、"warning"、"info"、"off"']);
    assert.deepEqual(mistakesIn('{"rules": ⟦[]⟧}'), ['这里要写若干项，用 { } 括起来']);
    assert.deepEqual(mistakesIn('{"words": ⟦"甲乙"⟧}'), ['这里要写一列，用 [ ] 括起来']);
    assert.deepEqual(mistakesIn('{"words": [⟦5⟧, "甲乙", ⟦"甲"⟧]}'), [
      '这里要写文字，用英文双引号括起来',
      '引号里至少要有 2 个字',
    ]);
    assert.deepEqual(mistakesIn('{"repair": {"spacing": ⟦"no"⟧}}'), ['这里要写true（是）或 false（否）']);
    assert.deepEqual(mistakesIn('⟦[]⟧'), ['这里要写若干项，用 { } 括起来']);
  });

  it('asks for what cannot be left out, and takes the rest', () => {
    assert.deepEqual(mistakesIn('{"terms": [⟦{"wrong": "甲乙"}⟧, {"wrong": "丙丁", "right": "戊"}]}'), [
      '这里还要写 "right"',
    ]);
    assert.deepEqual(mistakesIn('{"terms": [{"wrong": "甲乙", "right": ⟦""⟧}]}'), ['引号里至少要有 1 个字']);
    const { written } = readConfiguration(
      '{"stage": "draft", "terms": [{"wrong": "甲乙"}, {"wrong": "丙丁", "right": "戊"}]}',
    );
    assert.deepEqual(written, { stage: 'draft', terms: [{ wrong: '丙丁', right: '戊' }] });
  });

  it('tells what is written twice', () => {
    assert.deepEqual(mistakesIn('{"stage": "draft", ⟦"stage"⟧: "review"}'), [
      '“stage”写了两次，只有后一次算数，请留一处',
    ]);
  });

  it('tells what is no JSON, in words', () => {
    assert.deepEqual(mistakesIn('{"stage": "draft" ⟦"words"⟧: []}'), ['这里少了一个英文逗号']);
    assert.match(mistakesIn('{"words": ["甲乙"]⟦，⟧}').join(), /标点要用英文的/);
    const texts = ['{"a" 1}', '{a: 1}', '{', '{"words": ["甲乙"', '{"stage": "draft}', '/* 甲', '{} 乙'];
    for (const text of texts) {
      const { mistakes } = readConfiguration(text);
      assert.ok(mistakes.length > 0, text);
      for (const { message } of mistakes) assert.match(message, /^[\p{Script=Han}]{2}/u);
    }
  });
});
