import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sectionTextAt } from '../../../src/core/drafting/section-text.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

const BODY = '一、2023年度主要举措和成效\n（一）规范执法\n开展检查12次。\n（二）加强普法\n宣传9场。';

function at(text: string, place: string) {
  return sectionTextAt(parse(text), text.indexOf(place));
}

describe('a section by itself', () => {
  it('is the innermost around a place', () => {
    const text = sampleReport({ achievements: BODY });
    assert.deepEqual(at(text, '检查12次'), { title: '规范执法', text: '（一）规范执法\n开展检查12次。' });
    assert.deepEqual(at(text, '2023年度主要举措'), { title: '2023年度主要举措和成效', text: BODY });
  });

  it('begins with the marks of its heading', () => {
    assert.match(at(sampleMarkdown(), '群众办事').text, /^## 一、2023年度/);
  });

  it('above the first heading is the head', () => {
    const text = sampleReport();
    assert.deepEqual(at(text, '云岫县水利局关于'), { title: '', text: text.slice(0, text.indexOf('一、')).trim() });
    assert.deepEqual(sectionTextAt(parse('没有标题。'), 1), { title: '', text: '没有标题。' });
  });
});
