import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { lifespanOf } from '../../../src/core/citing/lifespans.ts';
import { DOCUMENTS } from '../../../src/core/data/documents.ts';
import { completionsAt } from '../../../src/core/helping/completions.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleMarkdown, sampleReport } from '../fixtures/sample.ts';
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
    ['more was typed since', '落实《x|zcf》，', '落实《行政处罚法zcf》，'],
  ] as const) {
    it(`writes one closing mark when ${name}`, () => {
      assert.equal(chosen(begun(ending), '行政处罚法').split('\n').at(-1), whole);
    });
  }

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

describe('completing the heading of a part', () => {
  it('writes the part that comes next, in its year and under its number', () => {
    const [first] = labels(begun('做了。\n|'), 'heading');
    assert.equal(first, '二、2023年度推进法治政府建设存在的不足和原因');
    const problems = '二、2023年度存在的不足和原因\n人手不足。';
    const leadership = '三、2023年度主要负责人履行推进法治建设第一责任人职责情况\n带头学法。\n|';
    assert.equal(
      labels(begun('做了。', { problems, leadership }), 'heading')[0],
      '四、2024年度推进法治政府建设的主要安排',
    );
  });

  it('keeps the hashes that are there, and brings those that are not', () => {
    const text = sampleMarkdown({ plan: '', other: '', closing: '', signature: '', date: '' });
    assert.match(chosen(`${text}\n\n|`, '四、其他需要报告的情况'), /\n## 四、其他需要报告的情况$/);
    assert.match(chosen(`${text}\n\n## |`, '四、其他需要报告的情况'), /\n## 四、其他需要报告的情况$/);
  });

  it('takes the place of a number and a beginning, right or wrong', () => {
    for (const typed of ['二、', '二、存在', '三、', '二、bz', 'bz', '　　二、']) {
      const text = chosen(begun(`做了。\n${typed}|`), '二、2023年度推进法治政府建设存在的不足和原因');
      assert.match(text, /\n[　]*二、2023年度推进法治政府建设存在的不足和原因$/);
    }
  });

  it('is there although more letters were typed since', () => {
    assert.equal(labels(begun('做了。\nb|zy'), 'heading').length, 4);
  });

  it('gives no number in a report without numbers, and no year while it is undecided', () => {
    const text = '关于法治政府建设情况的报告\n主要举措和成效\n做了许多工作。\n|';
    const [plan] = labels(
      '关于法治政府建设情况的报告\n一、主要举措和成效\n做了。\n二、不足和原因\n三、第一责任人职责\n|',
      'heading',
    );
    assert.equal(plan, '四、下一年度推进法治政府建设的主要安排');
    assert.ok(labels(text, 'heading').every((label) => !/20\d\d/.test(label)));
  });

  it('is silent where the part is there, inside a line, and where something else is written', () => {
    assert.deepEqual(labels(`${sampleReport()}\n|`, 'heading'), []);
    for (const ending of ['做了|。', '做了。\n我局认真|', '做了。\n二、健全制度|'])
      assert.deepEqual(labels(begun(ending), 'heading'), []);
  });

  it('makes a report whose parts and numbers nobody complains of', () => {
    let text = begun('做了许多实事。', { achievements: '' });
    for (let part = 0; part < 5; part += 1) {
      const [next] = completionsAt(parse(text), RULE_OF_LAW, `${text}\n`, text.length + 1);
      assert.ok(next, 'nothing offered');
      text = `${text}\n${next.text}\n${part === 4 ? '无。' : '【待填：内容】'}`;
    }
    const rules = new Set(lint(parse(text)).map(({ rule }) => rule));
    for (const rule of ['required-parts', 'part-order', 'heading-sequence', 'plan-year', 'report-year'])
      assert.ok(!rules.has(rule), rule);
  });
});
