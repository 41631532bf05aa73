import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { citationsOf } from '../../../src/core/citing/citations.ts';
import { findDocument, findEditions, findOfficialTitle, successorTitle } from '../../../src/core/citing/documents.ts';
import { legalWindow, nationalWindow, windowOf } from '../../../src/core/citing/windows.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { normalizeTitle } from '../../../src/core/text/titles.ts';
import { momentOf, standing } from '../../../src/core/views/moment.ts';
import { sampleReport } from '../fixtures/sample.ts';

describe('titles', () => {
  const OUTLINE = '法治政府建设实施纲要（2021—2025年）';
  for (const title of [
    '法治政府建设实施纲要（2021－2025年）',
    '法治政府建设实施纲要(2021-2025年)',
    '法治政府建设实施纲要（2021至2025年）',
    '法治政府建设实施纲要 （2021——2025年）',
    '法治政府建设实施纲要（２０２１～２０２５年）',
  ]) {
    it(`${title} is ${OUTLINE}`, () => assert.equal(normalizeTitle(title), OUTLINE));
  }

  it('lose 中华人民共和国, quotation marks and the kind of inner marks', () => {
    assert.equal(normalizeTitle('中华人民共和国行政处罚法'), '行政处罚法');
    assert.equal(normalizeTitle('关于“八五”普法的《通知》和<要点>'), '关于八五普法的〈通知〉和〈要点〉');
  });

  const WINDOWS: readonly (readonly [title: string, window: string])[] = [
    ['云岫县规划（2016-2020年）', '2016–2020'],
    ['关于印发〈规划（2016－2020年）〉实施方案（2018－2020年）的通知', '2018–2020'],
    ['规划（2021年—2025年）', '2021–2025'],
    ['第八个五年法治宣传教育规划', '2021–2025'],
    ['国民经济和社会发展第十四个五年规划和2035年远景目标纲要', '2021–2025'],
    ['云岫县“十三五”规划', '2016–2020'],
    ['云岫县七五普法规划', '2016–2020'],
    ['2023年工作要点', 'none'],
    ['规划（2025-2021年）', 'none'],
    ['编号20212025', 'none'],
    ['二十五条措施', 'none'],
    ['', 'none'],
  ];
  for (const [title, expected] of WINDOWS) {
    it(`of ${title || 'nothing'} run ${expected}`, () => {
      const window = windowOf(normalizeTitle(title));
      assert.equal(window === undefined ? 'none' : `${window.from}–${window.to}`, expected);
    });
  }

  it('know the five-year plans', () => {
    assert.deepEqual(nationalWindow(15), { from: 2026, to: 2030 });
    assert.deepEqual(legalWindow(9), { from: 2026, to: 2030 });
    assert.equal(nationalWindow(9), undefined);
    assert.equal(legalWindow(0), undefined);
  });
});

describe('citations', () => {
  it('are read with title, window, document and inner titles', () => {
    const text = '落实《云岫县贯彻《法治政府建设实施纲要（2021－2025年）》的方案》和《民法典》。';
    const [plan, code] = citationsOf(parse(text));
    assert.equal(plan?.title, '云岫县贯彻《法治政府建设实施纲要（2021－2025年）》的方案');
    assert.deepEqual(
      plan?.inner.map((span) => slice(text, span)),
      ['《法治政府建设实施纲要（2021－2025年）》'],
    );
    assert.deepEqual(plan?.window, { from: 2021, to: 2025 });
    assert.equal(plan?.document, undefined);
    assert.equal(code?.document?.title, '中华人民共和国民法典');
    assert.equal(slice(text, code?.span ?? { start: 0, end: 0 }), '《民法典》');
  });

  it('are read once a report', () => {
    const report = parse('学习《民法典》。');
    assert.equal(citationsOf(report), citationsOf(report));
  });

  it('leave out what is no title', () => {
    assert.deepEqual(citationsOf(parse(`《》《${'长'.repeat(201)}》`)), []);
    assert.equal(citationsOf(parse(`《${'长'.repeat(200)}》`)).length, 1);
  });
});

describe('documents', () => {
  it('are found by full title, short title, and without issuer', () => {
    const law = findDocument('中华人民共和国保守国家秘密法');
    assert.equal(findDocument('保密法'), law);
    assert.equal(findDocument('保守国家秘密法'), law);
    const notice = findDocument('国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知');
    assert.equal(notice?.number, '国办发〔2018〕37号');
    assert.equal(findDocument('关于加强行政规范性文件制定和监督管理工作的通知'), notice);
    assert.equal(findDocument('云岫县行政规范性文件管理办法'), undefined);
  });

  it('are named rightly where marks or look-alike words differ', () => {
    assert.equal(findOfficialTitle('法治政府建设实施纲要（2021-2025）'), '法治政府建设实施纲要（2021－2025年）');
    assert.equal(findOfficialTitle('重大行政决策程序条例'), '重大行政决策程序暂行条例');
    assert.equal(findOfficialTitle('中华人民共和国市场主体登记管理暂行条例'), '中华人民共和国市场主体登记管理条例');
    assert.equal(findOfficialTitle('市场主体登记管理暂行条例'), '市场主体登记管理条例');
    assert.equal(findOfficialTitle('民法典'), undefined);
    assert.equal(findOfficialTitle('云岫县规定'), undefined);
  });

  it('have editions and successors', () => {
    const editions = findEditions('法治政府建设实施纲要（2020—2025年）').map(({ window }) => window?.to);
    assert.deepEqual(editions, [2020, 2025]);
    const old = findDocument('全面推进依法行政实施纲要');
    assert.ok(old);
    const successor = (year: number) => successorTitle(old, old.title, { year, day: `${year + 1}-03-31` });
    assert.equal(successor(2018), '法治政府建设实施纲要（2015－2020年）');
    assert.equal(successor(2023), '法治政府建设实施纲要（2021－2025年）');
    assert.equal(successor(2040), undefined);
  });

  it('are succeeded without 中华人民共和国 where the title had none', () => {
    const old = findDocument('合同法');
    assert.ok(old);
    const moment = { year: 2023, day: '2024-03-31' };
    assert.equal(successorTitle(old, '合同法', moment), '民法典');
    assert.equal(successorTitle(old, old.title, moment), '中华人民共和国民法典');
  });
});

describe('validity', () => {
  it('looks from the signing date, or else from 31 March of the year after', () => {
    assert.deepEqual(momentOf(parse(sampleReport({ date: '2023年12月29日' }))), { year: 2023, day: '2023-12-29' });
    assert.deepEqual(momentOf(parse(sampleReport({ date: '' }))), { year: 2023, day: '2024-03-31' });
    assert.deepEqual(momentOf(parse(sampleReport({ date: '2025年2月30日' }))), { year: 2023, day: '2024-03-31' });
    assert.deepEqual(momentOf(parse(sampleReport({ date: '2020年2月3日' }))), { year: 2023, day: '2024-03-31' });
    assert.deepEqual(momentOf(parse(sampleReport({ date: '2023年2月3日' }))), { year: 2023, day: '2024-03-31' });
    assert.equal(momentOf(parse('学习《民法典》。')), undefined);
  });

  it('is over when it ended before the middle of the year', () => {
    const life = { from: '2005-05-01', until: '2022-05-01' };
    assert.equal(standing(life, { year: 2022, day: '2023-03-31' }), 'over');
    assert.equal(standing(life, { year: 2021, day: '2022-03-31' }), 'holds');
    assert.equal(standing({ until: '2024-11-01' }, { year: 2024, day: '2025-03-31' }), 'holds');
    assert.equal(standing({ until: '2024-11-01' }, { year: 2025, day: '2026-03-31' }), 'over');
  });

  it('is not yet when it begins after the day', () => {
    assert.equal(standing({ from: '2022-10-16' }, { year: 2021, day: '2022-03-31' }), 'not-yet');
    assert.equal(standing({ from: '2022-03-31' }, { year: 2021, day: '2022-03-31' }), 'holds');
    assert.equal(standing({}, { year: 2021, day: '2022-03-31' }), 'holds');
  });
});
