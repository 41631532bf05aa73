import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { readQuantities } from '../../../src/core/figures/quantities.ts';
import { MOST_NUMBERS, wrongRatios } from '../../../src/core/figures/ratios.ts';
import { parse } from '../../../src/core/reading/parse.ts';

/** Each wrong percentage and what it should be. */
function read(text: string): readonly string[] {
  return [...wrongRatios(text, readQuantities(text))].map(({ percent, right, sum }) =>
    right === undefined ? `${percent.value}%` : `${percent.value}%: ${sum}=${Math.round(right * 100) / 100}`,
  );
}

describe('percentages', () => {
  it('of what is done are held against the count of that name and the whole', () => {
    assert.deepEqual(read('受理80件，办结76件，办结率为98%。'), ['98%: 76÷80=95']);
    assert.deepEqual(read('受理80件，办结76件，办结率为95%。'), []);
    assert.deepEqual(read('排查214件，其中邻里类96件；化解206件，化解率达96.3%。'), []);
    assert.deepEqual(read('排查214件，其中邻里类96件；化解206件，化解率达96.4%。'), ['96.4%: 206÷214=96.26']);
    assert.deepEqual(read('抽查40份，其中合格38份，合格率99.5%。'), ['99.5%: 38÷40=95']);
    assert.deepEqual(read('受理80件，办结76件，办结率100%。'), ['100%: 76÷80=95']);
  });

  it('of which the whole may be another number are not judged', () => {
    assert.deepEqual(read('受理80件，办结76件，按期办结率100%。'), []);
    assert.deepEqual(read('受理80件，办结76件，答复率100%。'), []);
    assert.deepEqual(read('受理80件，办结76件，化解率均为100%。'), []);
    assert.deepEqual(read('受理80余件，办结76件，办结率90%。'), []);
    assert.deepEqual(read('受理80件，办结近76件，办结率90%。'), []);
    assert.deepEqual(read('受理80件。办结76件，办结率90%。'), []);
    assert.deepEqual(read('走访80户，办结76件，办结率90%。'), []);
    assert.deepEqual(read('受理80件，办结76件，办结率约90%。'), []);
  });

  it('of a share are held against every whole it can be of', () => {
    assert.deepEqual(read('审核40份，其中合同30份，占75%。'), []);
    assert.deepEqual(read('审核40份，其中合同30份，占总数的70%。'), ['70%: 30÷40=75']);
    assert.deepEqual(read('收到60份，审核40份，其中合同30份，占50%。'), []);
    assert.deepEqual(read('审核40份，其中合同30份，占全县的70%。'), []);
  });

  it('of a change are taken of the year before', () => {
    assert.deepEqual(read('办理60件，较上年减少20件，下降25%。'), []);
    assert.deepEqual(read('办理60件，较上年减少20件，下降33.3%。'), ['33.3%: 20÷（60+20）=25']);
    assert.deepEqual(read('办理60件，比上年增加10件（增长20%）。'), []);
    assert.deepEqual(read('办理60件，比上年增加10件，同比增长16.7%。'), ['16.7%: 10÷（60-10）=20']);
    assert.deepEqual(read('检查由50次增加到60次，增长20%；约谈从20次减少到15次，下降20%。'), ['20%: （20-15）÷20=25']);
    assert.deepEqual(read('办理60件，比“十三五”末的50件增加10件，增长20%。'), []);
    assert.deepEqual(read('办理60件，比“十三五”末的50件增加10件，增长25%。'), ['25%: 10÷50=20']);
    assert.deepEqual(read('办理60件，较大的50件，同比增加10件，增长25%。'), []);
    assert.deepEqual(read('办理60件，较大的50件，同比增加10件，增长20%。'), []);
    assert.deepEqual(read('办理较大的50件，同比增加10件，增长21%。'), ['21%: 10÷（50-10）=25']);
    assert.deepEqual(read('投入690.3亿元，较上年的500.2亿元增加190.1亿元，增长30%。'), [
      '30%: 19010000000÷50020000000=38',
    ]);
    assert.deepEqual(read('全县生产总值690.3亿元，较上年的500.2亿元增加190.1亿元，增长30%。'), []);
    assert.deepEqual(read('生产总值690.3亿元，较上年的500.2亿元增加190.1亿元，增长30%。'), []);
    const named = (base: string) => read(`办理60件，比${base}的50件增加10件，增长30%。`).join();
    for (const base of ['甲', '甲'.repeat(10)]) assert.match(named(base), /10÷50=20/);
    assert.match(named('甲'.repeat(11)), /10÷（50-10）=25/);
    assert.deepEqual(read('产值690亿元，较上年的500亿元增加190亿元，按可比价增长30%。'), []);
    assert.deepEqual(read('办理60件，较上年减少约20件，下降20%。'), []);
    assert.deepEqual(read('新增60件，减少20件，下降20%。'), []);
    assert.deepEqual(read('办理10件，比上年增加10件，增长20%。'), []);
  });

  it('may be rounded or cut off, and their numbers rounded too', () => {
    assert.deepEqual(
      read('受理30件，办结20件，办结率66.6%。受理30件，办结20件，办结率66.7%。受理30件，办结20件，办结率67%。'),
      [],
    );
    assert.deepEqual(read('受理30件，办结20件，办结率66.8%。'), ['66.8%: 20÷30=66.67']);
    assert.deepEqual(read('投入75.9万元，较上年增加5.9万元，增长8.4%。'), []);
  });

  it('of parts are never more than a hundred', () => {
    assert.deepEqual(read('群众满意率达102%，普法覆盖率120%，占比101%。'), ['102%', '120%', '101%']);
    assert.deepEqual(read('投资完成率108%，增长率120%，同比增长300%。'), []);
  });
});

describe('how far a percentage may be off', () => {
  const rate = (percent: string) => read(`受理80件，办结76件，办结率${percent}%。`).length;

  it('half of its last figure above, nearly a whole one below', () => {
    assert.deepEqual(['94', '94.8', '95', '95.1', '96'].map(rate), [1, 1, 0, 1, 1]);
    assert.deepEqual(read('受理8件，办结1件，办结率13%。受理8件，办结1件，办结率12%。'), []);
    assert.deepEqual(read('受理8件，办结1件，办结率11%。'), ['11%: 1÷8=12.5']);
  });

  it('and by what its numbers were rounded by', () => {
    const share = (percent: number) => read(`收到3.0万元，其中经费1.5万元，占${percent}%。`).length;
    assert.deepEqual([46, 47, 50, 53, 54].map(share), [1, 0, 0, 0, 1]);
  });
});

describe('a rate', () => {
  it('of everything is a hundred', () => {
    assert.deepEqual(read('受理76件，办结76件，办结率90%。'), ['90%: 76÷76=100']);
  });

  it('is not judged when it, or any number it may be of, is only about right', () => {
    assert.deepEqual(read('受理80件，办结76件，办结率90%左右。'), []);
    assert.deepEqual(read('收到100余件，受理80件，办结76件，办结率90%。'), []);
  });

  it('beyond a hundred is told once, wherever its name stands', () => {
    assert.deepEqual(read('受理80件，办结76件，办结率102%。'), ['102%']);
    assert.deepEqual(read('满意率102%。'), ['102%']);
    assert.deepEqual(read(`满意率102%。${'甲'.repeat(40)}`), ['102%']);
  });
});

describe('a share', () => {
  it('is told in several ways', () => {
    const wordings = [
      '总数',
      '总数的',
      '总量',
      '总量的',
      '总件数',
      '总件数的',
      '全部的',
      `全部${'甲'.repeat(8)}的`,
      '比',
    ];
    for (const wording of wordings) {
      assert.deepEqual(read(`审核40份，其中合同30份，占${wording}70%。`), ['70%: 30÷40=75'], wording);
    }
    assert.deepEqual(read(`审核40份，其中合同30份，占全部${'甲'.repeat(9)}的70%。`), []);
  });

  it('stands directly behind its number', () => {
    assert.deepEqual(read('审核40份，30份为合同，占总数的70%。'), []);
  });
});

describe('a change', () => {
  it('may stand without a mark and without its word', () => {
    assert.deepEqual(read('办理60件，较上年减少20件下降33%。'), ['33%: 20÷（60+20）=25']);
    assert.deepEqual(read('办理60件，较上年减少20件，达33%。'), ['33%: 20÷（60+20）=25']);
  });

  it('is one of the number before, in its unit, with certain numbers, and no other share', () => {
    assert.deepEqual(read('办理60件，比上年增加10件，增长5件。'), []);
    assert.deepEqual(read('办理60件，较上年减少20件，下降25%，上升30%。'), []);
    assert.deepEqual(read('办理60件，较上年减少20余件，下降20%。'), []);
    assert.deepEqual(read('办理60件，比上年增加10件，占全县的5%。'), []);
    assert.deepEqual(read('走访60户，比上年增加10件，增长5%。'), []);
  });

  it('is taken of the year before, however little that was', () => {
    assert.deepEqual(read('办理11件，比上年增加10件，增长5%。'), ['5%: 10÷（11-10）=1000']);
  });

  it('is taken of the number that the comparison names', () => {
    assert.deepEqual(read('办理案件较上年的60件增加10件，增长16.7%。'), []);
    assert.deepEqual(read('比上年60件减少15件，下降20%。'), ['20%: 15÷60=25']);
    assert.deepEqual(read('较上年好转，办理60件，比上年增加10件，增长20%。'), []);
  });

  it('is a comparison when it says so nearby', () => {
    assert.deepEqual(read('办理60件，较上年同期全县平均水平减少20件，下降20%。'), ['20%: 20÷（60+20）=25']);
    const compared = (length: number) => `办理60件，较上年${'甲'.repeat(length - 5)}减少20件，下降20%。`;
    assert.deepEqual(read(compared(24)), ['20%: 20÷（60+20）=25']);
    assert.deepEqual(read(compared(25)), []);
    assert.deepEqual(read('较多办理60件，减少20件，下降20%。'), ['20%: 20÷（60+20）=25']);
  });
});

describe('a sentence of many numbers', () => {
  const sentence = (count: number, rate: string) =>
    `受理80件，${'走访1户，'.repeat(count - 3)}办结76件，办结率为${rate}%。`;
  const said = (text: string) =>
    lint(parse(`一、主要举措\n${text}`))
      .filter(({ rule }) => rule === 'figures-ratio')
      .map(({ severity, message }) => `${severity} ${message.slice(0, 16)}`);

  it('is worked out with all of them', () => {
    for (const count of [19, 20, 21, 22, MOST_NUMBERS]) {
      assert.deepEqual(read(sentence(count, '95')), []);
      assert.deepEqual(read(sentence(count, '98')), ['98%: 76÷80=95']);
    }
    assert.deepEqual(said(sentence(MOST_NUMBERS, '95')), []);
    assert.deepEqual(said(`${sentence(MOST_NUMBERS, '95')}走访1户。`), []);
  });

  it('is not worked out when there are too many, which is said once', () => {
    const text = sentence(MOST_NUMBERS + 1, '98');
    assert.deepEqual(read(text), []);
    assert.deepEqual(said(text), ['info 这一句里的数字超过200个，百分']);
    assert.deepEqual(said(`${text}\n${text}${text}`), ['info 这一句里的数字超过200个，百分']);
    assert.deepEqual(said('走访1户，'.repeat(MOST_NUMBERS * 2)), []);
  });

  it('never has a share above the whole', () => {
    assert.deepEqual(read(sentence(MOST_NUMBERS + 1, '102')), ['102%']);
  });
});
