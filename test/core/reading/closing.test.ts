import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Report } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

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

  it('has 署名 above a note where the date is missing', () => {
    const report = parse(sampleReport({ date: '', note: '（此件公开发布）' }));
    assert.equal(report.signature?.text, '云岫县水利局');
    assert.equal(report.note?.text, '（此件公开发布）');
    assert.equal(report.closing?.text, '特此报告。');
  });

  const LIST = '附件：1.行政执法清单\n2.普法责任清单\n3.权力清单';

  it('begins above a list of attachments', () => {
    const report = parse(sampleReport({ closing: `特此报告。\n${LIST}` }));
    assert.equal(report.closing?.text, '特此报告。');
    assert.equal(report.signature?.text, '云岫县水利局');
  });

  it('does not take numbered lines for attachments that no 附件 leads', () => {
    const report = parse(sampleReport({ other: '五、其他需要报告的情况\n1.机构调整\n2.人员变动', closing: '' }));
    const last = report.sections.at(-1)?.children.map(({ heading }) => heading.title);
    assert.deepEqual(last, ['机构调整', '人员变动']);
    const lines = ['一、主要举措和成效', '1.集中学习', '2.规范执法', '云岫县水利局', '2024年2月5日'];
    const [section] = parse(lines.join('\n')).sections;
    assert.deepEqual(
      section?.children.map(({ heading }) => heading.title),
      ['集中学习', '规范执法'],
    );
  });
});

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

  it('are no part of the report, be they a heading of Markdown', () => {
    const text =
      '# 关于2023年度法治政府建设情况的报告\n\n## 一、主要成效\n\n办理许可。\n\n## 附件：清单\n\n云岫县水利局\n\n2024年2月5日\n';
    const { sections, signature } = parse(text, 'markdown');
    assert.deepEqual([sections.length, signature?.text], [1, '云岫县水利局']);
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

const REPORT = '关于2023年度法治政府建设情况的报告\n2023年，我局扎实推进法治政府建设。\n云岫县水利局\n2024年2月5日';

describe('the closing of a report without headings', () => {
  it('is found above an appendix that has headings', () => {
    for (const appendix of ['附件1\n1.政务公开', '（1）甲\n（2）乙', '一、主要举措\n主要举措有三。']) {
      const { signature, date, sections, bodyEnd } = parse(`${REPORT}\n\n${appendix}`);
      assert.deepEqual([signature?.text, date?.text], ['云岫县水利局', '2024年2月5日'], appendix);
      assert.deepEqual([sections.length, bodyEnd], [0, parse(REPORT).bodyEnd], appendix);
    }
  });

  it('is not what stands below the title, or dates a paragraph before the first heading', () => {
    const below = '关于2023年度法治政府建设情况的报告\n云岫县水利局\n2024年2月5日\n一、主要举措\n成效明显。';
    assert.equal(parse(below).sections.length, 1);
    const dated = '关于2023年度法治政府建设情况的报告\n现报告如下。\n2024年2月5日\n一、主要举措\n成效明显。';
    assert.equal(parse(dated).sections.length, 1);
  });
});
