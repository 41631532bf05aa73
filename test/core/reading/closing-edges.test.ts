import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

const read = (pieces: Sample) => parse(sampleReport(pieces));
const signed = (signature: string) => read({ signature }).signature?.text;
const dated = (date: string) => read({ date }).date?.text;
const pending = (date: string) => read({ date }).pendingDate?.text;
const of = (length: number) => '甲'.repeat(length);
const lines = (count: number) => Array.from({ length: count }, (_, index) => `第${index}行文字。`).join('\n');

describe('the date', () => {
  it('stands among the last four lines when nobody has signed above it', () => {
    const bare: Sample = { closing: '', signature: '' };
    assert.equal(read({ ...bare, note: lines(3) }).date?.text, '2024年2月5日');
    assert.equal(read({ ...bare, note: lines(4) }).date, undefined);
  });

  it('stands anywhere below 署名 or 特此报告, or beside 署名', () => {
    assert.equal(read({ note: lines(9) }).date?.text, '2024年2月5日');
    assert.equal(read({ signature: '', note: lines(9) }).date?.text, '2024年2月5日');
    const beside = read({ signature: '', closing: '', date: '云岫县水利局 2024年2月5日', note: lines(9) });
    assert.equal(beside.date?.text, '2024年2月5日');
  });

  it('is signed in the line right above it alone', () => {
    assert.equal(read({ signature: '水务社', note: lines(9) }).date?.text, '2024年2月5日');
    assert.equal(read({ signature: '我局推进。', note: lines(9) }).date, undefined);
  });

  it('is the first that is signed', () => {
    assert.equal(read({ note: '云岫县司法局\n2025年3月6日' }).date?.text, '2024年2月5日');
    assert.equal(read({ closing: '2023年1月1日' }).date?.text, '2024年2月5日');
  });

  it('is all its line says, but for an organ before it', () => {
    assert.equal(dated('2024年2月5日至2024年3月5日'), undefined);
    assert.equal(dated('报送日期 2024年2月5日'), undefined);
    assert.equal(dated('2024年2月5日印发'), undefined);
    assert.equal(dated('2024年12月15日'), '2024年12月15日');
    const wide = (length: number) => `云岫县水利局${' '.repeat(length - 15)}2024年2月5日`;
    assert.equal(read({ signature: '', date: wide(80) }).date?.text, '2024年2月5日');
    assert.equal(read({ signature: '', date: wide(81) }).date, undefined);
  });

  it('knows where it stands, beside an organ as well', () => {
    const { text, date, signature } = read({ signature: '', date: '云岫县水利局 2024年2月5日' });
    const words = [date?.span, date?.yearSpan, signature?.span].map((span) => span && slice(text, span));
    assert.deepEqual(words, ['2024年2月5日', '2024', '云岫县水利局']);
  });

  it('may still have to be written, in up to four marks', () => {
    for (const date of [
      '2024年____月____日',
      '24年×月×日',
      '【】年【】月【】日',
      '2024年12月X日',
      '2024年月号',
      '4年×月×日',
    ]) {
      assert.equal(pending(date), date);
    }
    for (const date of [
      '2024年_____月__日',
      '年×月×日',
      '2024年×月×日前',
      '2024年×月×日至5日',
      `【${of(21)}】年×月×日`,
      '2024年2月5号',
    ]) {
      assert.equal(pending(date), undefined, date);
    }
    assert.equal(pending(`【${of(20)}】年【${of(20)}】月【${of(20)}】日`)?.length, 69);
  });
});

describe('署名', () => {
  it('before a date is any short line without a mark', () => {
    for (const name of ['水务社', of(40), '水务社【】', '水情况测报社', '第一、水务社'])
      assert.equal(signed(name), name);
    for (const name of ['水务', of(41), '水务社。', '（水务社）', '附件1', '工作打算', '一、水务社'])
      assert.equal(signed(name), undefined, name);
  });

  it('without a date is one organ', () => {
    assert.equal(read({ date: '', signature: '水务社' }).signature, undefined);
    const two = '中共云岫县水利局党组\n云岫县水利局';
    assert.equal(read({ date: '', signature: two }).signature?.text, '云岫县水利局');
    const { text, signature } = read({ signature: two });
    assert.equal(signature && slice(text, signature.span), two);
    assert.equal(read({ signature: '水务集团\n水务社' }).signature?.text, '水务社');
  });

  it('may be a prompt for it', () => {
    for (const prompt of ['【待填：机关】', '【待填：单位名称】', '【待填：署名】'])
      assert.equal(signed(prompt), prompt);
    assert.equal(signed('【待填：有关情况】'), undefined);
  });

  it('is no heading right above the date', () => {
    const text = '# 云岫县水利局关于2023年度法治政府建设情况的报告\n\n## 主要做法\n\n2024年2月5日\n';
    const report = parse(text, 'markdown');
    assert.deepEqual([report.signature, report.sections.length], [undefined, 1]);
    assert.equal(report.date?.text, '2024年2月5日');
  });
});

describe('附注', () => {
  it('behind the date is anything in brackets, two to forty characters', () => {
    for (const note of ['（公开）', `（${of(40)}）`]) assert.equal(read({ note }).note?.text, note);
    for (const note of ['（略）', '见（公开）', '（公开）后', `（${of(41)}）`, '（公开', `公开发布`])
      assert.equal(read({ note }).note, undefined, note);
    assert.equal(read({ note: '抄送：县委办。\n（公开）' }).note, undefined);
  });

  it('without a date is what is said of publication, behind 署名', () => {
    const report = read({ date: '', note: '（此件公开发布）' });
    assert.deepEqual([report.signature?.text, report.note?.text], ['云岫县水利局', '（此件公开发布）']);
    assert.equal(read({ date: '', note: '（以上数据）' }).note, undefined);
    assert.equal(read({ date: '', note: '此件公开发布' }).note, undefined);
  });
});

describe('附件', () => {
  const formula = (attachments: string) => read({ closing: `特此报告。\n${attachments}` }).closing?.text;

  it('stand between 特此报告 and 署名 in many forms', () => {
    for (const row of [
      '附件：任务清单',
      '附件12：任务清单',
      '附：任务清单',
      '附件1：任务清单',
      '附件12',
      '附件一',
      '附件',
    ]) {
      assert.equal(formula(row), '特此报告。', row);
    }
    for (const row of ['附件情况说明', '见附件：清单', '见附件1']) assert.equal(formula(row), undefined, row);
  });

  it('are listed in up to ten rows', () => {
    const list = (count: number) =>
      ['附件：1.清单', ...Array.from({ length: count - 1 }, (_, index) => `${index + 2}.清单`)].join('\n');
    assert.equal(formula(list(10)), '特此报告。');
    assert.equal(formula(list(11)), undefined);
    assert.equal(formula('附件：1.清单\n10.清单\n11.清单；表'), '特此报告。');
    assert.equal(formula('见附件：1.清单\n2.清单'), undefined);
    assert.equal(formula('附件：1.清单\n见2.清单\n3.清单'), undefined);
    assert.equal(formula('附件：1.清单\n见2.清单'), undefined);
    assert.equal(formula('附件：1.清单\n2.清单。'), undefined);
    for (const rows of ['见附件：1.清单\n2.清单', '附件：1.清单\n见2.清单\n3.清单', '附件：1.清单\n清单\n3.清单']) {
      const { text, bodyEnd } = read({ closing: rows });
      assert.ok(text.slice(0, bodyEnd).endsWith(rows), rows);
    }
    assert.equal(formula('附件：1.清单\n清单\n3.清单'), undefined);
  });
});

describe('a report with nothing but its closing', () => {
  const HEADING = '一、主要举措和成效';

  it('has it behind the first heading', () => {
    for (const closing of [
      '云岫县水利局\n2024年2月5日',
      '附件：清单\n云岫县水利局\n2024年2月5日',
      '附件：1.清单\n2.清单\n云岫县水利局\n2024年2月5日',
      '（此件公开发布）',
    ]) {
      assert.equal(parse(`${HEADING}\n${closing}`).lines.length, 1, closing);
    }
    assert.equal(parse(`${HEADING}\n云岫县水利局\n2024年2月5日`).signature?.text, '云岫县水利局');
  });
});

describe('特此报告', () => {
  it('is one of a few words alone on its line', () => {
    for (const closing of ['特此报告', '特此报告。', '专此汇报.', '以上报告。']) {
      assert.equal(read({ closing }).closing?.text, closing);
    }
    for (const closing of ['现特此报告。', '特此报告。。', '特此说明。'])
      assert.equal(read({ closing }).closing, undefined);
  });
});
