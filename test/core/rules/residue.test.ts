import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { assertFound } from './found.ts';

describe('residue', () => {
  const check = (marked: string, fixed?: string) => assertFound('residue', marked, fixed);

  it('finds what Word leaves', () => {
    check('⟦[bookmark: _GoBack]⟧一是健全⟦_Toc123456⟧制度⟦PAGE \\* MERGEFORMAT⟧。', '一是健全制度。');
    check(
      '⟦TOC \\o "1-3" \\h \\z⟧目录⟦PAGEREF _Toc12345 \\h⟧见⟦HYPERLINK \\l "_Toc1"⟧附表⟦EMBED Equation.3⟧',
      '目录见附表',
    );
    check('见⟦错误！未定义书签。⟧和⟦Error! Bookmark not defined.⟧');
  });

  it('finds what pages leave, in plain text', () => {
    check('⟦<p class="a">⟧健全&⟦<br/>⟧', '健全&');
    check(
      '全县&⟦&nbsp;⟧健全，A⟦&nbsp;⟧B⟦&#160;⟧乙⟦&ldquo;⟧甲⟦&rdquo;⟧⟦&#19968;⟧⟦&amp;⟧⟦&#60;⟧⟦&#x41;⟧',
      '全县&健全，A B乙“甲”一＆〈A',
    );
    check('3<5，<法治规划>，R&D，a &b；');
  });

  it('finds characters nobody sees, and characters that are lost', () => {
    check('健⟦\u200b⟧全⟦\u0001\u0002⟧制⟦\uf0b7⟧度', '健全制度');
    check('健⟦\ufffd⟧全⟦\ue000⟧制⟦□⟧度，同意□、不同意□');
    check('\ufeff健全⟦\ufeff⟧制度', '\ufeff健全制度');
  });

  it('breaks the line where Word did', () => {
    check('⟦\u000b⟧健全⟦\u000b⟧制度⟦\u000b⟧', '健全\n制度');
    check('健全⟦\u000b⟧制度\r\n', '健全\r\n制度\r\n');
  });

  it('leaves Markdown its tags, entities and code', () => {
    assertFound('residue', '健全&nbsp;制度<br>`[bookmark: _GoBack]`和⟦[bookmark: a]⟧', undefined, 'markdown');
    assertFound('residue', '健全`a`⟦\u200b⟧制度⟦\ufffc⟧', undefined, 'markdown');
  });

  it('finds two kinds side by side as one', () => {
    assertFound('residue', '⟦[bookmark: _GoBack]\u200b⟧全面推进依法行政。', '全面推进依法行政。');
  });

  it('finds tags and links however much stands in them', () => {
    for (const length of [299, 300, 301, 5_000]) {
      const words = 'a'.repeat(length);
      check(`⟦<p ${words}>⟧健全⟦HYPERLINK "${words}"⟧制度`, '健全制度');
    }
    const title = `关于2023年度法治政府建设情况的报告\n<p style="${'x:1;'.repeat(200)}">一、主要举措和成效\n`;
    assert.equal(parse(title).sections[0]?.heading.title, '主要举措和成效');
  });
});
