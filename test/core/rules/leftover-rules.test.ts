import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

const HEAD = '云岫县水利局关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n';

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
});

describe('placeholder', () => {
  const check = (marked: string) => assertFound('placeholder', HEAD + marked);

  it('finds names, numbers and dates still to be written', () => {
    check('⟦XX⟧县⟦××⟧局办理⟦X⟧件，占⟦×⟧％，⟦20XX⟧年⟦202X⟧年⟦XXXX年X月X日⟧，会同⟦某某⟧乡，⟦○○⟧镇，第⟦__⟧次，⟦X⟧月。');
  });

  it('finds prompts and what is left empty', () => {
    check(
      '⟦【待填：做法】⟧、⟦【】⟧、【要点】、⟦（待补充）⟧、⟦(请核实数据)⟧、⟦（　）⟧、⟦《》⟧、⟦“ ”⟧、⟦〔〕〈〉⟧、⟦()⟧。',
    );
  });

  it('leaves products, persons, models, functions and years in words alone', () => {
    check('3×4米，X光机，张某某案，某县某局，XXL号，a_b、f()、二〇〇五年、二○○五年、XX.docx、2023年5月6日，乘×。');
    assertFound('placeholder', `${HEAD}__二是__规范\\_\\_，第⟦___⟧次。`, undefined, 'markdown');
  });

  it('finds a date left blank, but once', () => {
    check('继续推进。\n云岫县水利局\n⟦2024年  月  日⟧');
    check('继续推进。\n云岫县水利局\n⟦2024年×月×日⟧');
    check('继续推进。\n云岫县水利局\n2024年⟦【待填：月】⟧月⟦【待填：日】⟧日');
  });
});

describe('unfinished-paragraph', () => {
  const check = (marked: string) => assertFound('unfinished-paragraph', HEAD + marked);
  const long = '全年组织法治专题学习六次，开展执法培训四期，参训人员的依法行政能力明显提升';

  it('wants a mark at the end of a paragraph', () => {
    check(`${long.slice(0, -1)}⟦升⟧`);
    check(`${long}⟦𠮷⟧`);
    check(`（一）健全制度。${long}⟦，⟧`);
    check(`${long}“法律明白人⟦”⟧`);
  });

  it('takes quotations, notes and colons for ends', () => {
    check(`${long}。\n${long}！”\n${long}。（责任科室：办公室）\n${long}：\n${long}……`);
  });

  it('leaves headings, entries, tables, prompts and lead-ins alone', () => {
    check(`1.健全制度\n短的一行，没有句号\n| ${long} |\n${long}【待填：数字】`);
    assertFound(
      'unfinished-paragraph',
      `云岫县水利局关于2023年度法治政府建设情况的报告\n${long}，现将有关情况报告如下，\n一、主要举措`,
    );
  });

  it('lets entries end with ；, but not whole sentences, nor the last entry', () => {
    check('1.健全制度，修订规则；\n2.规范执法，开展评查；\n3.加强普法。');
    check(
      '1.健全制度。修订规则⟦；⟧\n2.规范执法，开展评查；\n3.加强普法，举办讲座⟦；⟧\n二、存在的不足和原因\n力量不足。',
    );
  });

  it('is silent on a text broken at the edge of the page', () => {
    check(`${long}\n${long}\n${long}\n${long}。`);
  });
});

describe('sensitive-data', () => {
  const check = (marked: string) => assertFound('sensitive-data', marked);

  it('finds identity numbers, mobile numbers and marks of secrecy', () => {
    check(
      '⟦机密★⟧\n⟦秘密★1年⟧\n身份证⟦990101199001010027⟧、⟦11010119900307803X⟧，电话⟦13900000000⟧、⟦139-0000-0000⟧。',
    );
  });

  it('leaves other numbers alone', () => {
    check('990101199001010028，12345，0240-88900000，13900000000元，139****0000，编号A13900000000，保守秘密。');
  });
});

describe('long-sentence', () => {
  it('is off, and counts 字数 between full stops when asked', () => {
    const clause = '认真履行职责，不断提高依法行政水平，';
    assertFound('long-sentence', `${HEAD}⟦认真履行职责，⟧${clause.slice(7)}${clause.repeat(6)}保障发展。${clause}`);
    assertFound('long-sentence', `${HEAD}${'abc '.repeat(40)}。`);
  });
});
