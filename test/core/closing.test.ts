import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Report } from '../../src/core/model/report.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { slice } from '../../src/core/text/spans.ts';
import { type Sample, sampleReport } from './sample.ts';

const read = (pieces: Sample, gap?: string) => parse(sampleReport(pieces, gap));
const closing = ({ closing: formula, signature, date, pendingDate, note }: Report) => ({
  closing: formula?.text,
  signature: signature?.text,
  date: date?.text,
  pending: pendingDate?.text,
  note: note?.text,
});
const FULL = {
  closing: '特此报告。',
  signature: '云岫县水利局',
  date: '2024年2月5日',
  pending: undefined,
  note: undefined,
};

const NOTHING = { closing: undefined, signature: undefined, date: undefined, pending: undefined, note: undefined };

describe('closing', () => {
  it('has formula, 署名 and date', () => {
    assert.deepEqual(closing(read({})), FULL);
    assert.deepEqual(closing(read({}, '\n\n　\n')), FULL);
    assert.deepEqual(closing(read({ date: '　　　　　2024年2月5日　' })), FULL);
  });

  it('lacks what is not there', () => {
    assert.deepEqual(closing(read({ closing: '' })), { ...FULL, closing: undefined });
    assert.deepEqual(closing(read({ signature: '' })), { ...FULL, signature: undefined });
    assert.deepEqual(closing(read({ date: '' })), { ...FULL, date: undefined });
    const none = closing(read({ closing: '', signature: '', date: '' }));
    assert.deepEqual(none, NOTHING);
  });

  it('reads organ and date on one line', () => {
    const report = read({ signature: '', date: '云岫县水利局　2024年2月5日' });
    assert.deepEqual(closing(report), FULL);
    assert.equal(report.text.slice(report.date?.span.start, report.date?.span.end), '2024年2月5日');
  });

  it('reads two organs', () => {
    const report = read({ signature: '中共云岫县水利局党组\n云岫县水利局' });
    assert.equal(report.signature?.text, '中共云岫县水利局党组 云岫县水利局');
  });

  it('reads the note behind the date', () => {
    for (const note of ['（此件公开发布）', '（此件主动公开）', '(此件依申请公开)', '（联系人：某科；电话：略）']) {
      assert.deepEqual(closing(read({ note })), { ...FULL, note });
    }
  });

  it('reads every form of date', () => {
    for (const date of [
      '2024年02月05日',
      '2024.2.5',
      '2024-02-05',
      '2024/2/5',
      '二〇二四年二月五日',
      '２０２４年２月５日',
    ]) {
      const report = read({ date });
      assert.equal(report.date?.text, date);
      assert.deepEqual([report.date?.year, report.date?.month, report.date?.day], [2024, 2, 5]);
    }
    assert.equal(read({ date: '2024年2月30日' }).date?.day, 30);
  });

  it('knows a date that is still to be written', () => {
    for (const date of [
      '2024年×月×日',
      '2024年X月X日',
      '2024年  月  日',
      '2024年【月】月【日】日',
      '××××年×月×日',
      '【年】年【月】月【日】日',
    ]) {
      assert.deepEqual(closing(read({ date })), { ...FULL, date: undefined, pending: date }, date);
    }
  });

  it('takes no date of the prose for its own', () => {
    const report = read({
      date: '',
      signature: '',
      closing: '',
      other: '五、其他需要报告的情况\n以上数据截至2023年12月31日',
    });
    assert.equal(report.date, undefined);
  });

  it('ends the body before the formula, and the last section with it', () => {
    const report = read({});
    assert.equal(report.text.slice(0, report.bodyEnd).endsWith('无。'), true);
    assert.equal(report.sections.at(-1)?.span.end, report.bodyEnd);
  });

  it('reads the same whatever is appended behind a date', () => {
    const bare = read({});
    const text = `${bare.text}\n\n附件1\n\n一、2019年任务清单\n（一）其他需要报告的情况\n云岫县教育局\n2019年1月1日\n`;
    const report = parse(text);
    assert.deepEqual(closing(report), FULL);
    assert.deepEqual(report.sections, bare.sections);
    assert.deepEqual(report.year, bare.year);
    assert.deepEqual(report.parts, bare.parts);
  });

  it('keeps the list of attachments out of the body', () => {
    const report = read({ closing: '特此报告。\n\n附件：1.任务清单\n2.数据表' });
    assert.deepEqual(closing(report), FULL);
    assert.equal(report.sections.length, 5);
  });

  it('takes no body line above a date for 署名', () => {
    const bare: Sample = { closing: '', signature: '' };
    for (const other of [
      '五、其他需要报告的情况\n无',
      '五、其他需要报告的情况\n【待填：写明有关情况】',
      '其他需要报告的情况',
    ]) {
      const report = read({ ...bare, other });
      assert.equal(report.signature, undefined, other);
      assert.equal(report.sections.length, 5, other);
    }
    assert.equal(read({ signature: '【待填：署名】' }).signature?.text, '【待填：署名】');
  });

  it('takes no line with stray brackets or a heading number for 署名', () => {
    for (const last of [
      '】二、存在的不足和原因今年以来[云岫县水利局',
      '（六）云岫县水利局',
      '推进政务公开、规范执法的水利局',
    ]) {
      assert.equal(read({ closing: '', date: '', signature: last }).signature, undefined, last);
    }
    for (const above of ['[云岫县水利局', '云水发〔2024〕3号', '云岫县水利局】']) {
      assert.equal(read({ signature: above }).signature, undefined, above);
    }
    const both = '云岫县水利局、云岫县司法局';
    assert.equal(read({ date: '', signature: both }).signature?.text, both);
  });

  it('is read in a report without headings as well', () => {
    const title = '关于2023年度法治政府建设情况的报告';
    const report = parse(`${title}\n我局依法履职，全年办理许可十二件。\n特此报告。\n云岫县水利局\n2024年2月5日`);
    assert.deepEqual(closing(report), FULL);
  });

  it('does not begin with the first prose of a report without headings', () => {
    const title = '关于2023年度法治政府建设情况的报告';
    for (const prose of ['特此报告。', '附件：权责清单，重大行政决策目录，行政规范性文件目录，执法人员名册。']) {
      const report = parse(`${title}\n${prose}\n云岫县水利局\n2024年2月5日`);
      assert.deepEqual(closing(report), { ...FULL, closing: undefined });
      assert.equal(slice(report.text, report.lines.at(-1) ?? { start: 0, end: 0 }), prose);
    }
  });

  it('is absent from a text that has nothing', () => assert.deepEqual(closing(parse('')), NOTHING));
});
