import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { announcedCounts } from '../../../src/core/figures/announced-counts.ts';

/** Each count as `words number: least–most`, `points` where an enumeration has to follow. */
function read(text: string): readonly string[] {
  return [...announcedCounts(text)].map(({ span, number, listed }) => {
    const found = listed === undefined ? 'points' : `${listed.least}–${listed.most}`;
    return `${text.slice(span.start, span.end)} ${number}: ${found}`;
  });
}

describe('announced counts', () => {
  it('stand before a list', () => {
    assert.deepEqual(read('下设3个工作组，即：综合组、督导组、宣传组。'), ['3个 3: 3–3']);
    assert.deepEqual(read('分为两类：甲类、乙类。'), ['两类 2: 2–2']);
    assert.deepEqual(read('突出三个重点，分别是学法、用法和普法。'), ['三个重点 3: 2–3']);
    assert.deepEqual(read('制定三项制度：“甲”“乙”《丙》。'), ['三项 3: 3–3']);
    assert.deepEqual(read('下设十二个组：甲、乙。'), ['十二个 12: 2–2']);
  });

  it('stand before brackets; without 即 these may hold fewer', () => {
    assert.deepEqual(read('围绕两个方面（学法、用法、普法）发力。'), ['两个方面 2: 3–Infinity']);
    assert.deepEqual(read('围绕四个方面（即学法、用法、普法）发力。'), ['四个方面 4: 3–3']);
    assert.deepEqual(read('围绕四个方面（含学法、用法）发力。'), []);
  });

  it('stand behind a list of clear entries', () => {
    assert.deepEqual(read('落实首问负责、限时办结、服务承诺四项制度。'), ['四项 4: 3–3']);
    assert.deepEqual(read('履行公众参与、专家论证五个步骤。'), ['五个步骤 5: 2–2']);
    assert.deepEqual(read('对区、街道两级开展宣传、培训、演练三项活动。'), []);
    assert.deepEqual(read('采取宣传、培训、演练等三项措施。'), []);
    assert.deepEqual(read('纾困18条措施、稳岗6项措施。'), []);
    assert.deepEqual(read('开展专项活动三项行动。'), []);
  });

  it('stand before points', () => {
    assert.deepEqual(read('主要有三个方面的不足：'), ['三个方面 3: points']);
    assert.deepEqual(read('存在两点问题：一是甲；二是乙。'), ['两点 2: points']);
    assert.deepEqual(read('全县5个街道的做法是：一是甲。'), []);
  });

  it('are no names, ordinals or parts of numbers', () => {
    assert.deepEqual(read('落实“三项制度”：甲、乙。第三项任务：甲、乙。23项任务：甲、乙。二十三项任务：甲、乙。'), []);
  });
});

/** Each count as `words: least–most`, `points` where an enumeration has to follow. */
function ranges(text: string): readonly string[] {
  return [...announcedCounts(text)].map(({ span, listed }) => {
    const found = listed === undefined ? 'points' : `${listed.least}–${listed.most}`;
    return `${text.slice(span.start, span.end)}: ${found}`;
  });
}

const of = (length: number) => '甲'.repeat(length);

describe('what may stand between a count and its things', () => {
  it('before points: up to twelve characters, brackets and all', () => {
    assert.deepEqual(ranges('存在三个问题：一是甲。'), ['三个问题: points']);
    assert.deepEqual(ranges('存在三方面不足：一是甲。'), ['三方面: points']);
    assert.deepEqual(ranges(`存在三个问题${of(12)}：一是甲。`), ['三个问题: points']);
    assert.deepEqual(ranges(`存在三个问题${of(13)}：一是甲。`), []);
    assert.deepEqual(ranges('存在三个问题（见附件，略）：一是甲。'), ['三个问题: points']);
  });

  it('before brackets: up to eight characters', () => {
    assert.deepEqual(ranges(`围绕三项${of(8)}（学法、用法）。`), ['三项: 2–Infinity']);
    assert.deepEqual(ranges(`围绕三项${of(9)}（学法、用法）。`), []);
  });

  it('ends where the points begin', () => {
    const text = '全年存在三个问题：一是甲。';
    assert.deepEqual(
      [...announcedCounts(text)].map(({ end }) => text.slice(end)),
      ['一是甲。'],
    );
  });
});

describe('the things behind a colon', () => {
  it('are two hundred characters together at most', () => {
    const list = (length: number) => [...Array<number>(6).fill(30), length - 186].map(of).join('、');
    assert.deepEqual(ranges(`下设九个组：${list(200)}。`), ['九个: 7–7']);
    assert.deepEqual(ranges(`下设九个组：${list(201)}。`), []);
  });
});

describe('the things in brackets', () => {
  it('are three to a hundred and twenty characters', () => {
    assert.deepEqual(ranges('围绕三项（甲、乙）。'), ['三项: 2–Infinity']);
    const list = [30, 30, 29].map(of).join('、');
    assert.deepEqual(ranges(`围绕五项（${list}、${of(28)}）。`), ['五项: 4–Infinity']);
    assert.deepEqual(ranges(`围绕五项（${list}、${of(29)}）。`), []);
  });

  it('are thirty characters each at most', () => {
    assert.deepEqual(ranges(`围绕五项（${of(30)}、甲）。`), ['五项: 2–Infinity']);
    assert.deepEqual(ranges(`围绕五项（${of(31)}、甲）。`), []);
  });

  it('are no things where the brackets begin with 含 or 如; elsewhere these are words like others', () => {
    assert.deepEqual(ranges('围绕三项（如学法、用法）。'), []);
    assert.deepEqual(ranges('围绕三项（学法、包括用法）。'), ['三项: 2–Infinity']);
  });
});

describe('the things before a count', () => {
  it('are short, the first with its verb somewhat longer', () => {
    assert.deepEqual(ranges(`${of(24)}、${of(14)}三个环节。`), ['三个环节: 2–2']);
    assert.deepEqual(ranges(`${of(25)}、${of(14)}三个环节。`), []);
    assert.deepEqual(ranges(`${of(24)}、${of(15)}三个环节。`), []);
  });

  it('begin behind the last mark, wherever in the text', () => {
    assert.deepEqual(ranges('学法、用法、普法三项制度。'), ['三项: 3–3']);
    assert.deepEqual(ranges('学法、用法三方面，学法、用法三个方面。'), ['三方面: 2–2', '三个方面: 2–2']);
    assert.deepEqual(ranges(`${of(300)}、甲，学法、用法三个环节。${of(300)}`), ['三个环节: 2–2']);
    assert.deepEqual(ranges(`学法、用法三个环节。${of(300)}`), ['三个环节: 2–2']);
  });

  it('are two hundred characters together at most', () => {
    const list = (length: number) =>
      `甲、${Array.from({ length: 14 }, (_, index) => of(Math.floor((length - 15 + index) / 14))).join('、')}`;
    assert.deepEqual(ranges(`${list(200)}四项制度。`), ['四项: 15–15']);
    for (const length of [201, 202, 211]) assert.deepEqual(ranges(`${list(length)}四项制度。`), []);
  });

  it('are counted with the whole number', () => {
    assert.deepEqual(ranges('十二个组：甲、乙。'), ['十二个: 2–2']);
  });
});

describe('a count that is part of a name or of another list', () => {
  it('counts nothing where it is the name of the second of two entries', () => {
    assert.deepEqual(ranges('落实裁量基准、执法监督三项制度。'), []);
    assert.deepEqual(ranges('落实裁量基准、执法监督四大机制。'), []);
    assert.deepEqual(ranges('落实裁量基准、执法公示和执法记录四项制度。'), ['四项: 2–3']);
    assert.deepEqual(ranges('把好裁量基准、执法监督三个环节。'), ['三个环节: 2–2']);
  });

  it('counts nothing in a name, however many entries stand before it', () => {
    for (const name of ['行政执法三项制度', '中央八项规定精神', '铁人三项', '监督执纪四种形态']) {
      assert.deepEqual(ranges(`落实巡查、登记、销号、${name}。`), []);
    }
    assert.deepEqual(ranges('落实巡查、登记、销号、复核三项制度。'), ['三项: 4–4']);
  });

  it('counts nothing behind 和, or where the list holds a count already', () => {
    assert.deepEqual(ranges('培育钢铁、化工、纺织和八大新兴产业。'), []);
    assert.deepEqual(ranges('做强六大传统产业、三大特色产业和八大新兴产业。'), []);
    assert.deepEqual(ranges('推进科技、人才两大战略和创新、开放五大行动。'), []);
    assert.deepEqual(ranges('落实主体责任、监督责任、领导责任三个方面八项任务。'), ['三个方面: 3–3']);
  });

  it('counts nothing where another count stands between it and its things', () => {
    assert.deepEqual(ranges('存在三个方面五项问题：一是甲。'), []);
    assert.deepEqual(ranges('抓好六大类和八大类（甲、乙、丙）。'), ['八大: 3–Infinity']);
    assert.deepEqual(ranges('围绕三个方面（两项制度、三类问题、四种方式）发力。'), ['三个方面: 3–Infinity']);
    assert.deepEqual(ranges('实施五个一工程：一村一警、一校一员。'), []);
    assert.deepEqual(ranges('实施五个一工程（一村一警、一校一员）。'), []);
  });
});
