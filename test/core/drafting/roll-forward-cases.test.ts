import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type RollFacts, rollForward } from '../../../src/core/drafting/roll-forward.ts';
import type { Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { type Sample, sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

function roll(pieces: Sample, facts: Partial<RollFacts> = {}): string {
  return rollText(sampleReport(pieces), facts);
}

function rollText(text: string, facts: Partial<RollFacts> = {}, syntax: Syntax = 'plain'): string {
  return rollForward(parse(text, syntax), { year: 2024, ...facts })?.text ?? assert.fail('undecided');
}

function doubts(pieces: Sample, facts: Partial<RollFacts> = {}): readonly string[] {
  const result = rollForward(parse(sampleReport(pieces)), { year: 2024, ...facts }) ?? assert.fail('undecided');
  return result.doubts.map(({ message }) => message);
}

const part1 = (body: string): Sample => ({ achievements: `一、2023年度主要举措和成效\n${body}` });

describe('last year’s report as this year’s start', () => {
  it('as a whole', () => {
    const last = {
      ...part1('2023年，我局办理许可12件，同比增长8.5%，较2022年减少3次。'),
      plan: '四、2024年度主要安排\n（一）健全决策机制。完善目录。\n（二）提升执法素质。举办培训3期。',
    };
    assert.equal(
      roll(last),
      [
        '云岫县水利局关于2024年度法治政府建设情况的报告',
        '云水发〔2025〕【待填：序号】号',
        '县委、县政府：',
        '现将2024年度法治政府建设情况报告如下：',
        '一、2024年度主要举措和成效',
        '【待填：去年安排，今年须回应：健全决策机制】',
        '【待填：去年安排，今年须回应：提升执法素质】',
        '2024年，我局办理许可【待填：上年12】件，同比增长【待填：上年8.5】%，较2023年减少【待填：上年3】次。',
        '二、2024年度存在的不足和原因',
        '【待填：去年指出的不足，今年是否已经解决：执法力量仍然不足】',
        ...sampleReport().replaceAll('2023', '2024').split('\n').slice(7, 10),
        '四、2025年度主要安排',
        '（一）健全决策机制。完善目录。',
        '（二）提升执法素质。举办培训【待填：上年3】期。',
        '五、其他需要报告的情况',
        '无。',
        '特此报告。',
        '云岫县水利局',
        '2025年【待填：月】月【待填：日】日',
      ].join('\n'),
    );
  });

  it('another organ, other recipients', () => {
    const text = roll(part1('云岫县水利局巡查。'), { organ: '云岫县水务局', recipients: '县政府：' });
    const head =
      '云岫县水务局关于2024年度法治政府建设情况的报告\n【待填：机关代字】〔2025〕【待填：序号】号\n县政府：\n';
    assert.ok(text.startsWith(head));
    assert.ok(text.includes('\n云岫县水务局巡查。') && text.includes('\n云岫县水务局\n2025年'));
  });

  it('recipients where there were none', () => {
    const text = roll({ addressee: '' }, { recipients: '县委、县政府' });
    assert.ok(text.includes('〔2025〕【待填：序号】号\n县委、县政府：\n现将'));
    const markdown = rollText(sampleMarkdown({ addressee: '', number: '' }), { recipients: '县委' }, 'markdown');
    assert.ok(markdown.includes('情况的报告\n\n县委：\n\n现将'));
  });

  it('says what it finds no place for', () => {
    const head = { title: '关于2023年度法治政府建设情况的报告', signature: '' };
    assert.match(doubts(head, { organ: '云岫县水务局' }).join(), /没有写明发文机关，“云岫县水务局”没有写进去/);
    const bare = { title: '', number: '', addressee: '' };
    assert.match(doubts(bare, { recipients: '县委' }).join(), /“县委”没有写进去/);
    assert.deepEqual(doubts({}, { organ: '云岫县水利局', recipients: '县委：' }), [
      '“十二件”疑是上年的数字，没有改动，请核对',
      '“四次”疑是上年的数字，没有改动，请核对',
    ]);
  });

  it('says where in the new text each doubt stands, be its wording there twice or changed', () => {
    const text = sampleReport({
      title: '关于2023年度法治政府建设情况的报告',
      signature: '',
      ...part1('全年巡查8次，决胜之年。决胜之年，2021年立项，办结十二件。'),
    });
    const facts = { year: 2024, organ: '云岫县水务局' };
    const rolled = rollForward(parse(text), facts) ?? assert.fail('undecided');
    const found = rolled.doubts.map(({ newSpan: { start, end } }) => [rolled.text.slice(start, end), start]);
    const first = rolled.text.indexOf('决胜之年');
    assert.deepEqual(found.slice(0, 3), [
      ['关于2024年度法治政府建设情况的报告', 0],
      ['决胜之年', first],
      ['决胜之年', first + 5],
    ]);
    assert.ok(found.some(([wording]) => wording === '十二'));
  });

  it('a report signed in its own year', () => {
    const text = roll({ number: '云水发〔2023〕30号', date: '2023年12月20日' });
    assert.ok(text.includes('〔2024〕【待填：序号】号') && text.endsWith('\n2024年【待填：月】月【待填：日】日'));
  });

  it('a heading keeps its wording with its figure; an item numbered like one is prose', () => {
    const pieces = part1(
      '（一）开展12项行动\n巡查8次，成效明显。\n（二）办理许可12件，比上年增加3件。\n（三）普法。宣传9场。',
    );
    const text = roll(pieces);
    assert.ok(text.includes('\n（一）开展12项行动\n巡查【待填：上年8】次，成效明显。\n'));
    assert.ok(
      text.includes(
        '（二）办理许可【待填：上年12】件，比上年增加【待填：上年3】件。\n（三）普法。宣传【待填：上年9】场。',
      ),
    );
    assert.ok(doubts(pieces).includes('标题里的“12项”没有改动，请核对'));
  });

  it('days move with the year, history stays', () => {
    const text = roll(part1('2023年5月14日宣讲，5月20日座谈。大队2016年5月14日成立，2020.5.6更名，2023.5.6搬迁。'));
    assert.ok(
      text.includes(
        '\n2024年【待填：上年5月14日】宣讲，【待填：上年5月20日】座谈。大队2016年5月14日成立，2020.5.6更名，【待填：上年2023.5.6】搬迁。',
      ),
    );
  });

  it('names with numbers stay', () => {
    const sentence = '落实“八五”普法，办好12345政务服务便民热线，“双随机、一公开”，学习“9·28”讲话，办好一件事。';
    assert.ok(roll(part1(sentence)).includes(sentence));
  });

  it('a plan item with prompts in it or without end is one prompt', () => {
    const plan = `四、2024年度主要安排\n（一）举办【待填：上年3】期培训\n培训。\n（二）${'长'.repeat(150)}\n做好。`;
    const text = roll({ plan });
    assert.ok(text.includes('\n【待填：去年安排，今年须回应：举办3期培训】\n'));
    assert.ok(text.includes(`\n【待填：去年安排，今年须回应：${'长'.repeat(120)}……】\n`));
  });

  it('without a part to answer in, the plan is listed', () => {
    const pieces = { achievements: '', plan: '四、2024年度主要安排\n（一）健全决策机制。\n（二）提升素质。' };
    assert.ok(doubts(pieces).includes('上年安排“健全决策机制”，今年须回应'));
  });

  it('without a heading of their own among the parts, the shortcomings are listed', () => {
    const problems = '二、有关情况\n（一）工作机构情况。已经健全。\n（二）存在的不足。一是巡查不够经常。';
    assert.ok(doubts({ problems }).includes('上年指出的不足“巡查不够经常”，今年须说明是否已经解决'));
  });

  it('lists what has run out, with its successor', () => {
    const sentence = '落实《法治政府建设实施纲要（2015-2020年）》《云岫县普法规划（2019—2023年）》，执行《信访条例》。';
    const found = doubts(part1(sentence)).join('\n');
    assert.match(found, /《法治政府建设实施纲要（2015-2020年）》.*可改引《法治政府建设实施纲要（2021－2025年）》/);
    assert.match(found, /《云岫县普法规划（2019—2023年）》.*请改引接续的文件/);
    assert.match(found, /《信访条例》.*可改引《信访工作条例》/);
    assert.ok(roll(part1(sentence)).includes(sentence));
  });

  it('lists years, windows, claims and numbers nobody can move', () => {
    const sentence = '2022年名列第二。2021—2023年，培训近百人次。今年是收官之年，7个工作日内办结。自2023年5月挂牌。';
    assert.deepEqual(doubts({ ...part1(sentence), leadership: '', note: '（2023年制）' }), [
      '“2022年”没有改动：看不出它与报告年度的关系，请核对',
      '“2021—2023年”没有改动，请核对起止年份',
      '“百人”疑是上年的数字，没有改动，请核对',
      '“收官之年”只对上年成立，请核对',
      '“7个”像是规定的期限或标准，没有改动，请核对',
      '“2023年”没有改动：看不出它与报告年度的关系，请核对',
      '正文后面的“2023年”没有改动，请核对',
    ]);
  });

  it('nothing while the year is undecided', () => {
    assert.equal(rollForward(parse('没有年份的文字。'), { year: 2024 }), undefined);
    const tied = '关于2022年度法治政府建设情况的报告\n现将2023年度情况报告如下：\n一、主要成效\n2023年，办理许可。';
    assert.equal(rollForward(parse(tied), { year: 2024 }), undefined);
  });

  it('Markdown stays Markdown', () => {
    const text = rollText(sampleMarkdown(part1('**要点** 办理许可12件。')), {}, 'markdown');
    assert.ok(text.startsWith('# 云岫县水利局关于2024年度'));
    assert.ok(text.includes('\n\n## 一、2024年度主要举措和成效\n\n【待填：去年安排，今年须回应：'));
    assert.ok(text.includes('】\n\n**要点** 办理许可【待填：上年12】件。\n'));
    const bold = sampleMarkdown().replace(/^## (.*)$/gm, '**$1**');
    assert.match(rollText(bold, {}, 'markdown'), /\n\*\*一、2024年度主要举措和成效\*\*\n\n【待填/);
  });
});

describe('rolling forward', () => {
  const doubts = (sentence: string, year: number) => {
    const text = sampleReport({ achievements: `一、2023年度主要举措和成效\n${sentence}` }).replaceAll(
      /2023|2024/g,
      (written) => String(Number(written) + year - 2023),
    );
    return (rollForward(parse(text), { year: year + 1 }) ?? assert.fail('undecided')).doubts
      .map(({ message }) => message)
      .join('\n');
  };

  it('doubts a five-year plan that ends with the old year', () => {
    assert.match(doubts('深入实施“八五”普法规划。', 2025), /“八五”的起止年份是2021—2025年/);
    assert.doesNotMatch(doubts('深入实施“八五”普法规划。', 2024), /八五/);
  });

  it('doubts a claim that held last year, but not in a title', () => {
    assert.match(doubts('今年是攻坚之年。', 2023), /“攻坚之年”只对上年成立/);
    assert.doesNotMatch(doubts('落实《攻坚之年行动方案》。', 2023), /只对上年成立/);
  });

  it('leaves what Word left before a heading alone', () => {
    const achievements = '[bookmark: _Toc12]一、2023年度主要举措和成效\n_Toc345（一）规范执法\n办理许可6件。';
    const { text, doubts: all } =
      rollForward(parse(sampleReport({ achievements })), { year: 2024 }) ?? assert.fail('undecided');
    assert.ok(text.includes('\n[bookmark: _Toc12]一、2024年度主要举措和成效\n'));
    assert.ok(text.includes('\n_Toc345（一）规范执法\n办理许可【待填：上年6】件。\n'));
    assert.deepEqual(
      all.filter(({ message }) => /12|345/.test(message)),
      [],
    );
  });

  it('asks for the figures of an item that is all heading, with a number or with `#`', () => {
    const roll = (text: string, syntax: Syntax) =>
      (rollForward(parse(text, syntax), { year: 2024 }) ?? assert.fail('undecided')).text;
    const plain = sampleReport({ achievements: '一、2023年度主要举措和成效\n（一）办理许可12件。' });
    assert.ok(roll(plain, 'plain').includes('（一）办理许可【待填：上年12】件。'));
    const markdown = sampleMarkdown({ achievements: '一、2023年度主要举措和成效\n### 办理许可12件。' });
    assert.ok(roll(markdown, 'markdown').includes('### 办理许可【待填：上年12】件。'));
  });
});

describe('rolling a report forward that is all one line', () => {
  const long = '我局健全工作制度，规范行政执法，办理行政许可12件。'.repeat(6);
  const text = `关于2023年度法治政府建设情况的报告 一、2023年主要举措和成效 ${long} 二、2023年存在的不足和原因 ${long}`;
  const lines = (syntax: Syntax) =>
    (rollForward(parse(text, syntax), { year: 2024 }) ?? assert.fail('undecided')).text.split('\n');
  const wanted = [
    '关于2024年度法治政府建设情况的报告',
    '一、2024年主要举措和成效',
    long.replaceAll('12', '【待填：上年12】'),
    '二、2024年存在的不足和原因',
    long.replaceAll('12', '【待填：上年12】'),
  ];

  it('gives it its lines, and asks for the figures of each', () => assert.deepEqual(lines('plain'), wanted));

  it('sets them apart by a blank line in Markdown', () => {
    assert.deepEqual(
      lines('markdown'),
      wanted.flatMap((line, index) => (index === 0 ? [line] : ['', line])),
    );
  });
});
