import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

/** Lines that pages and registers put above a title. */
const ABOVE = [
  '[ 发布日期 ] 2026-01-13',
  '［发布日期］2026年1月13日',
  '发布日期 2026年1月13日',
  '2026年1月13日 星期二',
  '2026.01.13',
  '二〇二六年一月十三日',
  '来源:云岫县水利局',
  '来源：云岫县水利局',
  '索引号|水务',
  '索引号｜水务',
];

const read = (pieces: Sample, gap?: string) => parse(sampleReport(pieces, gap));

/** Titles as they are met, and how they are read. */
const TITLES: readonly (readonly [written: string, read: string])[] = [
  ['关于2023年度法治政府建设情况的报告', '关于2023年度法治政府建设情况的报告'],
  ['　　云岫县水利局2023年法治政府建设年度报告', '云岫县水利局2023年法治政府建设年度报告'],
  ['云岫县水利局\n关于2023年度法治政府建设情况的报告', '云岫县水利局关于2023年度法治政府建设情况的报告'],
  ['云岫县水利局\n\n2023年度法治政府建设\n情况报告', '云岫县水利局2023年度法治政府建设情况报告'],
  ['云岫县水利局2023年度\n法治政府建设工作总结', '云岫县水利局2023年度法治政府建设工作总结'],
  ['云岫县水利局2023年法治工作情况暨2024年工作要点的报告', '云岫县水利局2023年法治工作情况暨2024年工作要点的报告'],
  ['2023年法治政府建设工作报告（征求意见稿）', '2023年法治政府建设工作报告（征求意见稿）'],
  ['云岫县水利局2023年度依法行政工作情况报告', '云岫县水利局2023年度依法行政工作情况报告'],
  ['云岫县水利局 2023年度法治建设年度报告', '云岫县水利局 2023年度法治建设年度报告'],
];

/** What stands where a title should and is none. */
const NO_TITLES = [
  '',
  '云岫县水利局',
  '云岫县水利局2023年工作总结',
  '云岫县2023年政府信息公开工作年度报告',
  '关于印发法治政府建设实施方案的通知',
  '按照要求，现将法治政府建设情况报告。',
];

const ADDRESSEES = [
  '县委、县政府：',
  '县委、县政府:',
  '云岫县人民政府：',
  '中共云岫县委员会，云岫县人民政府：',
  '县政府并县委：',
  '县委、县政府',
  '县人大常委会：',
];

describe('head', () => {
  for (const [written, title] of TITLES) {
    it(`reads the title ${JSON.stringify(written)}`, () => assert.equal(read({ title: written }).title?.text, title));
  }

  for (const title of NO_TITLES) {
    it(`finds no title in “${title}”`, () => assert.equal(read({ title }).title, undefined));
  }

  for (const addressee of ADDRESSEES) {
    it(`reads the 主送机关 ${addressee}`, () => assert.equal(read({ addressee }).addressee?.text, addressee));
  }

  it('takes neither the organ of the title nor a sentence for 主送机关', () => {
    assert.equal(
      read({ title: '云岫县水利局\n关于2023年度法治政府建设情况的报告', addressee: '' }).addressee,
      undefined,
    );
    assert.equal(read({ addressee: '现将情况说明如下：' }).addressee, undefined);
    assert.equal(read({ addressee: '', leadIn: '2023年主要做了以下工作：' }).addressee, undefined);
  });

  it('reads the clause that opens the report, wherever its line begins', () => {
    const clause = (leadIn: string) => read({ leadIn }).leadIn?.text;
    assert.equal(clause('我局依法履职。现将2023年度情况报告如下：'), '现将2023年度情况报告如下：');
    assert.equal(clause('现将有关情况汇报如下。'), '现将有关情况汇报如下。');
    assert.equal(clause('我局认真总结，有关情况如下：'), '有关情况如下：');
    assert.equal(clause('2023年，我局依法履职。'), undefined);
  });

  it('reads the same with blank lines between', () => {
    const { title, documentNumber, addressee, leadIn } = read({}, '\n\n　\n');
    const bare = read({});
    assert.equal(title?.text, bare.title?.text);
    assert.equal(documentNumber?.text, bare.documentNumber?.text);
    assert.equal(addressee?.text, bare.addressee?.text);
    assert.equal(leadIn?.text, bare.leadIn?.text);
  });

  it('covers what it names', () => {
    const report = read({ title: '　云岫县水利局关于2023年度法治政府建设情况的报告  ' });
    for (const passage of [report.title, report.documentNumber, report.addressee, report.leadIn]) {
      assert.equal(passage && slice(report.text, passage.span), passage?.text);
    }
  });

  for (const line of ABOVE) {
    it(`has nothing to do with ${line}`, () => {
      const title = '云岫县水利局关于2023年度法治政府建设情况的报告';
      for (const text of [`${line}\n${title}`, `首页\n\n${line}\n\n${title}`]) {
        const report = parse(text);
        assert.equal(report.title?.text, title);
        assert.equal(report.year.value, 2023);
      }
    });
  }

  it('does not take its year from a date beside it', () => {
    for (const beside of ['2026年1月13日 ', '2026-01-13', '[2026年1月13日]', '（2026年1月13日）']) {
      for (const title of [
        `${beside}云岫县水利局2023年法治政府建设情况报告`,
        `云岫县水利局2023年法治政府建设情况${beside}`,
      ]) {
        assert.equal(parse(`水务\n\n${title}`).year.value ?? 2023, 2023, title);
      }
    }
  });

  const leadIn = (line: string) => read({ leadIn: line }).leadIn?.text;

  it('has a lead-in that ends in any mark, in none, or in words', () => {
    assert.equal(leadIn('现将有关情况报告如下；'), '现将有关情况报告如下；');
    assert.equal(leadIn('现将有关情况报告如下'), '现将有关情况报告如下');
    assert.equal(leadIn('现将有关情况报告如下几点：'), '现将有关情况报告如下');
  });

  it('has one without 现将 where a colon ends the line, in either width', () => {
    assert.equal(leadIn('全年主要情况如下：'), '全年主要情况如下：');
    assert.equal(leadIn('全年主要情况如下:'), '全年主要情况如下:');
    assert.equal(leadIn('全年主要情况如下。'), undefined);
  });

  const title = (...lines: readonly string[]) => read({ title: lines.join('\n') }).title?.text;
  const THREE = ['关于2023年度', '法治政府建设', '情况的报告'];

  it('has a title of three lines below its organ', () => {
    assert.equal(title('云岫县水利局', ...THREE), '云岫县水利局关于2023年度法治政府建设情况的报告');
  });

  it('has a title with its own organ below the same one', () => {
    const [first, ...rest] = THREE;
    assert.equal(
      title('云岫县水利局', `云岫县水利局${first}`, ...rest),
      '云岫县水利局关于2023年度法治政府建设情况的报告',
    );
  });
});

const BODY = '一、主要举措和成效\n办理许可。';
const head = (...lines: readonly string[]) => parse([...lines, BODY].join('\n'));
const title = (...lines: readonly string[]) => head(...lines).title?.text;
const leadIn = (line: string) => head(line).leadIn?.text;
const of = (length: number) => '甲'.repeat(length);

const TITLE = '云岫县水利局关于2023年度法治政府建设情况的报告';

describe('a title on one line', () => {
  it('is sixty characters long at most', () => {
    const long = (length: number) => TITLE.replace('关于', of(length - TITLE.length + 2));
    assert.equal(title(long(60)), long(60));
    assert.equal(title(long(61)), undefined);
  });

  it('may hold a comma and begin with brackets, but ends with neither comma nor colon', () => {
    for (const line of ['关于落实要求，推进法治政府建设情况的报告', '（2023年）法治政府建设情况报告'])
      assert.equal(title(line), line);
    for (const line of ['法治政府建设情况报告，', '法治政府建设：情况报告', '现将法治政府建设如下情况']) {
      assert.equal(title(line), undefined, line);
    }
  });

  it('is not that of one part', () => {
    assert.equal(title('云岫县水利局第一责任人履行法治建设职责情况报告'), undefined);
  });

  it('stands above the prose', () => {
    assert.equal(title('办理许可。', TITLE), undefined);
    assert.equal(title('编号。一', TITLE), TITLE);
    assert.equal(title(of(61), TITLE), undefined);
  });
});

describe('a title on several lines', () => {
  it('takes up to three, a hundred and twenty characters together', () => {
    const three = ['云岫县法治政府建设', '2023年度', '情况的报告'];
    assert.equal(title(...three), three.join(''));
    assert.equal(title('云岫县法治政府建设', '2023年度', '推进', '情况的报告'), undefined);
    const long = (length: number) => [`法治政府建设${of(54)}`, `${of(length - 65)}情况的报告`];
    assert.equal(title(...long(120)), long(120).join(''));
    assert.equal(title(`法治政府建设${of(54)}`, of(58), '的报告'), undefined);
    assert.equal(title(`法治政府建设${of(54)}`, of(57), '的报告'), `法治政府建设${of(54)}${of(57)}的报告`);
  });

  it('takes no line that says what the document is for others', () => {
    const others = ['云岫县人民政府文件', '签发人 云山', '（云岫县）', '2024年2月5日', '2024年12月15日'];
    for (const other of others) assert.equal(title(other, TITLE), TITLE, other);
  });

  it('takes a line in which these words only occur', () => {
    for (const line of [
      '云岫县文件管理局关于法治政府建设',
      '云岫县水利局关于签发人制度和法治政府建设',
      '云岫县水利局关于法治政府建设（含依法行政）',
      '2023年12月31日前法治政府建设',
    ]) {
      assert.equal(title(line, '情况的报告'), `${line}情况的报告`);
    }
    const day = '云岫县水利局关于截至2023年12月31日';
    assert.equal(title(day, '法治政府建设情况的报告'), `${day}法治政府建设情况的报告`);
  });

  it('takes the organ above it, unless it names one itself', () => {
    const three = ['关于2023年度', '法治政府建设', '情况的报告'];
    assert.equal(title('云岫县人民政府', ...three), `云岫县人民政府${three.join('')}`);
    assert.equal(title('编号一', ...three), three.join(''));
    const own = ['云岫县水利局关于2023年度', ...three.slice(1)];
    assert.equal(title('云岫县人民政府', ...own), own.join(''));
  });

  it('takes nothing that stands above a whole one, but for the Party organ that reports with its organ', () => {
    for (const other of ['云岫县人民政府', '云岫县水利局', '云岫县水利局欢迎您', '云岫概况', '政府文件库']) {
      assert.equal(title(other, TITLE), TITLE, other);
    }
    assert.equal(
      title('云岫县人民政府', '云岫县水务委员会2023年度法治政府建设情况报告'),
      '云岫县水务委员会2023年度法治政府建设情况报告',
    );
    assert.equal(title('云岫概况', '条目第2', TITLE), TITLE);
    assert.equal(title('中共云岫县水利局党组', TITLE), `中共云岫县水利局党组${TITLE}`);
  });

  it('takes no mark of secrecy or urgency', () => {
    const bare = '关于2023年度法治政府建设情况的报告';
    for (const mark of ['机密', '秘密★1年', '特急', '加急']) assert.equal(title(mark, bare), bare, mark);
    assert.equal(title('机密局', bare), `机密局${bare}`, 'an organ');
  });
});

describe('a lead-in', () => {
  it('begins with 现将 or 将, eighty characters before 如下 at most', () => {
    assert.equal(leadIn('将有关情况报告如下：'), '将有关情况报告如下：');
    assert.equal(leadIn('经研究现将有关情况报告如下：'), '现将有关情况报告如下：');
    assert.equal(leadIn(`现将${of(78)}如下：`), `现将${of(78)}如下：`);
    assert.equal(leadIn(`现将${of(79)}如下：`), `将${of(79)}如下：`);
    assert.equal(leadIn('将有关情况报告如下：一是健全制度。'), '将有关情况报告如下：');
    assert.equal(leadIn('如下，现将情况报告如下：'), '现将情况报告如下：');
  });

  it('takes the mark behind it along, whatever follows', () => {
    assert.equal(leadIn('现将情况报告如下：一是健全制度。'), '现将情况报告如下：');
    assert.equal(leadIn('现将情况报告如下一是健全制度。'), '现将情况报告如下');
  });

  it('without 将 leads to the end of the line with a colon and says what of', () => {
    for (const line of ['情况如下：', '有关情况如下:']) assert.equal(leadIn(line), line);
    for (const line of ['况如下：', '办理许可。况如下：', '有关情况如下：一是健全制度', '有关情况如下。', '一如下：']) {
      assert.equal(leadIn(line), undefined, line);
    }
  });
});

describe('主送机关', () => {
  it('stands below the title, with a colon or another mark', () => {
    assert.equal(head(TITLE, '县委、县政府：').addressee?.text, '县委、县政府：');
    assert.equal(head(TITLE, '县委。').addressee?.text, '县委。');
    assert.equal(head('县委、县政府：', TITLE).addressee, undefined);
  });

  it('stands anywhere with a colon where there is no title', () => {
    assert.equal(head('县委、县政府：').addressee?.text, '县委、县政府：');
    assert.equal(head('县委、县政府').addressee, undefined);
  });
});
