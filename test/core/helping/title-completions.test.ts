import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lifespanOf } from '../../../src/core/citing/lifespans.ts';
import { DOCUMENTS } from '../../../src/core/data/documents.ts';
import { begun, chosen, labels, offered } from './offered.ts';

/** A report for another year with the cursor behind 《. */
const citing = (year: number) =>
  begun('我局落实《|》。')
    .replaceAll('2024', String(year + 1))
    .replaceAll('2023', String(year));

describe('completing the title of a document', () => {
  for (const year of [2016, 2019, 2021, 2023, 2025]) {
    it(`offers nothing that had expired for ${year}, nor what nobody could know`, () => {
      const titles = labels(citing(year));
      assert.ok(titles.length > 50, `only ${titles.length}`);
      for (const document of DOCUMENTS) {
        const { until } = lifespanOf(document);
        const isOffered = titles.includes(document.title);
        if (until !== undefined && until <= `${year}-06-30`) assert.ok(!isOffered, `${document.title} had expired`);
        if (document.published > `${year + 1}-04-01`) assert.ok(!isOffered, `${document.title} was not known`);
        const isInForce = (document.inForce ?? document.published) <= `${year}-12-31`;
        if (isInForce && until === undefined) assert.ok(isOffered, `${document.title} is lacking`);
      }
    });
  }

  it('offers the plan of the year first, and what is not yet in force last', () => {
    const marked = begun('我局落实《|》。', { number: '', date: '2026年1月20日' }).replaceAll('2023', '2025');
    const titles = labels(marked);
    assert.match(titles[0] ?? '', /^法治政府建设实施纲要（2021.2025年）$/);
    assert.ok(titles.indexOf('行政执法监督条例') > titles.indexOf('中华人民共和国宪法'));
    assert.match(offered(marked).found.find(({ label }) => label === '行政执法监督条例')?.detail ?? '', /尚未施行/);
  });

  for (const [name, ending, whole] of [
    ['the editor has closed the mark', '落实《|》，', '落实《行政处罚法》，'],
    ['nothing is closed', '落实《|', '落实《行政处罚法》'],
    ['nothing is closed and the sentence goes on', '落实《|，', '落实《行政处罚法》，'],
    ['a part is typed', '落实《行政|》，', '落实《行政处罚法》，'],
    ['a part is typed without end', '落实《xzcf|，', '落实《行政处罚法》，'],
    ['another citation follows', '落实《|和《宪法》，', '落实《行政处罚法》和《宪法》，'],
  ] as const) {
    it(`writes one closing mark when ${name}`, () => {
      assert.equal(chosen(begun(ending), '行政处罚法').split('\n').at(-1), whole);
    });
  }

  it('counts from where the editor asked when more letters were typed since, for it does so, too', () => {
    const marked = begun('落实《x|zcf》，');
    const found = offered(marked).found.find(({ label }) => label === '行政处罚法') ?? assert.fail();
    assert.equal(found.text, '行政处罚法》');
    assert.equal(found.span.end, marked.indexOf('|') + 1);
    assert.equal(chosen(begun('落实《行政|处罚法》，'), '行政处罚法').split('\n').at(-1), '落实《行政处罚法处罚法》，');
  });

  it('is found by its words and by the initials of any of them', () => {
    const filter = offered(citing(2023)).found.find(
      ({ label }) => label === '法治政府建设与责任落实督察工作规定',
    )?.filter;
    assert.match(filter ?? '', /^fz zfjs\w* dc\w* gd 法治 政府建设\S* 督察工作 规定$/);
  });

  it('offers a law with and without 中华人民共和国', () => {
    assert.ok(['行政处罚法', '中华人民共和国行政处罚法'].every((title) => labels(citing(2023)).includes(title)));
  });

  it('leaves out what may have ended while the year is undecided', () => {
    const titles = labels('关于法治政府建设情况的报告\n一、主要举措和成效\n落实《|');
    assert.ok(titles.includes('重大行政决策程序暂行条例') && !titles.includes('信访条例'));
  });

  it('is silent behind a closed title, in a new sentence, and in another line', () => {
    for (const ending of ['落实《宪法》|', '落实《宪法。又|', '落实《\n|'])
      assert.equal(labels(begun(ending), 'title').length, 0);
  });
});
