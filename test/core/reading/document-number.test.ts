import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fullYear, labelledDocumentNumber, serialOf } from '../../../src/core/reading/document-number.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

/** 文号 in every bracket met: what is written, code and year. */
const NUMBERS: readonly (readonly [written: string, code: string, year: number])[] = [
  ['云水发〔2024〕3号', '云水发', 2024],
  ['云水发［2024］3号', '云水发', 2024],
  ['云水发[2024]3号', '云水发', 2024],
  ['云水发（2024）3号', '云水发', 2024],
  ['云水发(2024)3号', '云水发', 2024],
  ['云水发【2024】3号', '云水发', 2024],
  ['云水发〖2024〗3号', '云水发', 2024],
  ['云水发﹝2024﹞3号', '云水发', 2024],
  ['云水发<2024>3号', '云水发', 2024],
  ['云水发〔2024年〕3号', '云水发', 2024],
  ['云水发〔24〕3号', '云水发', 24],
  ['云水发〔2024〕第3号', '云水发', 2024],
  ['云水发〔2024〕003号', '云水发', 2024],
  ['云水发〔2024〕 3 号', '云水发', 2024],
  ['云水发〔2024〕三号', '云水发', 2024],
  ['云水发〔2024〕3', '云水发', 2024],
  ['云水发〔2024〕3号号', '云水发', 2024],
  ['云政办字 〔２０２４〕1号', '云政办字', 2024],
];

const read = (pieces: Sample) => parse(sampleReport(pieces));

describe('the 文号 of a report', () => {
  for (const [number, code, year] of NUMBERS) {
    it(`reads the 文号 ${number}`, () => {
      const { text, documentNumber, title, addressee } = read({ number });
      assert.equal(documentNumber?.text, number);
      assert.deepEqual([documentNumber?.code, documentNumber?.year], [code, year]);
      assert.match(slice(text, documentNumber?.yearSpan ?? { start: 0, end: 0 }), /^(?:20|２０)?(?:24|２４)$/);
      assert.ok(title !== undefined && addressee !== undefined);
    });
  }

  it('reads the 文号 above the title and beside 签发人 as well', () => {
    const above = read({
      title: '云水发〔2024〕3号  签发人：\n\n云岫县水利局\n关于2023年度法治政府建设情况的报告',
      number: '',
    });
    assert.equal(above.documentNumber?.text, '云水发〔2024〕3号');
    assert.equal(above.title?.text, '云岫县水利局关于2023年度法治政府建设情况的报告');
  });

  it('takes the 文号 of another document in the prose for none', () => {
    const report = read({ number: '', leadIn: '根据县政府通知（云政发〔2023〕1号）要求，现将有关情况报告如下：' });
    assert.equal(report.documentNumber, undefined);
  });

  it('means a year of this century by two figures', () => {
    assert.deepEqual([0, 23, 99, 100, 2023].map(fullYear), [2000, 2023, 2099, 100, 2023]);
  });
});

const BODY = '一、主要举措和成效\n办理许可。';
const TITLE = '云岫县水利局关于2023年度法治政府建设情况的报告';
const head = (...lines: readonly string[]) => parse([...lines, BODY].join('\n'));
const number = (line: string) => head(line).documentNumber?.text;
const of = (length: number) => '甲'.repeat(length);

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

describe('a 文号 without brackets', () => {
  it('has a year of four figures, 年 and 号', () => {
    for (const line of [
      '云水办2024年3号',
      '云水办2024年第3号',
      '云水办 2024年 3 号',
      '云水办1998年三号',
      '云水办2024年3号　签发人',
    ]) {
      assert.equal(number(line), line.replace(/　签发人$/, ''), line);
      assert.equal(head(TITLE, line).title?.text, TITLE);
    }
    for (const line of [
      '云水办2024年3',
      '云水办24年3号',
      '云水办20243号',
      '云2024年3号',
      '云水办2024年3号文件',
      '2024年3号',
      '云水办2124年3号',
    ]) {
      assert.equal(number(line), undefined, line);
    }
  });

  it('has code, year and serial number', () => {
    const found = head('云水办2024年第13号').documentNumber;
    assert.deepEqual([found?.code, found?.year, found && serialOf(found)], ['云水办', 2024, 13]);
    assert.deepEqual(found?.yearSpan, { start: 3, end: 7 });
  });
});

describe('the 文号 among the particulars of a page', () => {
  const CODE = '云水发〔2024〕3号';
  /** The 文号 that some lines of a page tell of. */
  function labelled(...lines: readonly string[]): string | undefined {
    const text = lines.join('\n');
    let start = 0;
    const spans = lines.map(({ length }) => {
      const span = { start, end: start + length };
      start += length + 1;
      return span;
    });
    const found = labelledDocumentNumber(text, spans);
    if (found !== undefined) assert.equal(slice(text, found.span), found.text);
    return found?.text;
  }

  it('stands behind its label', () => {
    for (const line of [
      `文号：${CODE}`,
      `[ 发文字号 ] ${CODE}`,
      `| 文 号 | ${CODE} |`,
      `发 文 字 号: ${CODE}`,
      `文号 ${CODE}`,
    ]) {
      assert.equal(labelled('索引号：12', line), CODE, line);
    }
  });

  it('ends where the next column begins', () => {
    for (const gap of ['\t', '|', '  ', '　　', ' | ']) assert.equal(labelled(`文号：${CODE}${gap}主题词：水利`), CODE);
    assert.equal(labelled(`文号：${CODE} 号`), undefined);
  });

  it('stands on the line below its label', () => {
    assert.equal(labelled('文号：', CODE), CODE);
    assert.equal(labelled('文号', '  ', CODE), undefined);
    assert.equal(labelled('文号'), undefined);
  });

  it('is any that its label leads to, the first that can be read', () => {
    assert.equal(labelled('文号：无', `发文字号：${CODE}`), CODE);
    assert.equal(labelled(`文号：无　　文号：${CODE}`), CODE);
    assert.equal(labelled(`索引号：${CODE}`), undefined);
    assert.equal(labelled('文号：', '发布日期：2024-02-06', CODE), undefined);
  });

  it('is that of a report which bears none itself', () => {
    assert.equal(parse(`文号：云水函〔2024〕9号\n${sampleReport()}`).documentNumber?.text, CODE);
    const bare = sampleReport({ number: '' });
    assert.equal(parse(`文号：云水函〔2024〕9号\n${bare}`).documentNumber?.text, '云水函〔2024〕9号');
    assert.equal(parse(bare).documentNumber, undefined);
  });
});
