import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fullYear } from '../../../src/core/reading/document-number.ts';
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
