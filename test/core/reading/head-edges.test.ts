import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';

const BODY = '一、主要举措和成效\n办理许可。';
const head = (...lines: readonly string[]) => parse([...lines, BODY].join('\n'));
const title = (...lines: readonly string[]) => head(...lines).title?.text;
const number = (line: string) => head(line).documentNumber?.text;
const leadIn = (line: string) => head(line).leadIn?.text;
const of = (length: number) => '甲'.repeat(length);

const TITLE = '云岫县水利局关于2023年度法治政府建设情况的报告';

describe('a 文号', () => {
  it('has a 代字 of two to sixteen characters and up to five figures', () => {
    for (const line of ['云发〔2024〕3号', `${of(16)}〔2024〕3号`, '云水发〔2024〕12345号'])
      assert.equal(number(line), line);
    for (const line of ['云〔2024〕3号', `${of(17)}〔2024〕3号`, '云水发〔2024〕123456号'])
      assert.equal(number(line), undefined);
  });

  it('stands alone or beside who signed it', () => {
    assert.equal(number('云水发〔2024〕3号文件'), undefined);
    assert.equal(number('云水发〔2024〕3号签发人'), '云水发〔2024〕3号');
    assert.equal(number('云水发〔2024〕3号　　签发人'), '云水发〔2024〕3号');
  });
});

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
