import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

/** A report in which no year is written. */
const SILENT: Sample = {
  title: '云岫县水利局法治政府建设情况的报告',
  number: '',
  leadIn: '现将有关情况报告如下：',
  achievements: '一、主要举措和成效\n办理行政许可十二件。',
  problems: '二、存在的不足和原因\n人员不足。',
  leadership: '三、主要负责人履行推进法治建设第一责任人职责情况\n带头学法。',
  plan: '四、下一年度主要安排\n加强培训。',
  date: '',
};

function year(pieces: Sample) {
  return parse(sampleReport({ ...SILENT, ...pieces })).year;
}

/** Each witness: role, year as written, the years it speaks for. */
function witnesses(pieces: Sample): readonly unknown[] {
  return year(pieces).witnesses.map((witness) => [witness.role, witness.year, witness.speaksFor]);
}

describe('what speaks for a report year', () => {
  it('is nothing where no year is written', () => assert.deepEqual(witnesses({}), []));

  it('a date from October on speaks for its own year first, an earlier one for the year before', () => {
    assert.deepEqual(witnesses({ date: '2023年10月1日' }), [['date', 2023, [2023, 2022]]]);
    assert.deepEqual(witnesses({ date: '2023年9月30日' }), [['date', 2023, [2022, 2023]]]);
  });

  it('a 文号 goes with a date of its year, else it speaks for the year before first', () => {
    const number = '云水发〔2023〕30号';
    assert.deepEqual(witnesses({ number }), [['document-number', 2023, [2022, 2023]]]);
    assert.deepEqual(witnesses({ number, date: '2023年12月29日' })[0], ['document-number', 2023, [2023, 2022]]);
    assert.deepEqual(witnesses({ number, date: '2024年12月29日' })[0], ['document-number', 2023, [2022, 2023]]);
  });

  it('a 文号 with two figures of the year means one of this century', () => {
    assert.deepEqual(witnesses({ number: '云水发〔23〕30号' }), [['document-number', 2023, [2022, 2023]]]);
  });

  it('a title with last year’s work and next year’s plan speaks of both', () => {
    assert.deepEqual(witnesses({ title: '云岫县水利局2023年法治政府建设情况暨2024年工作要点的报告' }), [
      ['title', 2023, [2023]],
      ['plan', 2024, [2023]],
    ]);
  });

  it('a second year is the plan’s only before a word for plans, and only when it is another one', () => {
    for (const title of [
      '云岫县水利局2023年和2024年法治政府建设情况的报告',
      '云岫县水利局2023年法治政府建设情况和2023年工作安排的报告',
    ]) {
      assert.deepEqual(witnesses({ title }), [['title', 2023, [2023]]], title);
    }
  });

  it('a heading over problems and plan speaks of both years; with one year it says nothing', () => {
    const both = { problems: '', plan: '四、2023年存在的不足和2024年工作安排\n加强培训。' };
    assert.deepEqual(witnesses(both), [
      ['heading', 2023, [2023]],
      ['plan', 2024, [2023]],
    ]);
    assert.deepEqual(witnesses({ problems: '', plan: '四、存在的不足和2024年工作安排\n加强培训。' }), []);
  });

  it('a heading that carries no part says nothing', () => {
    assert.deepEqual(witnesses({ other: '五、2021年大事记\n无。' }), []);
  });
});

describe('the prose', () => {
  const prose = (text: string, plan = '') =>
    year({ achievements: `一、主要举措和成效\n${text}`, plan: `四、下一年度主要安排\n加强培训。\n${plan}` });

  it('speaks by the year that opens most of its sentences, where it first does', () => {
    const text = '办理许可。2022年，健全制度。2023年，组织培训。2023年度，开展宣传。';
    const [witness, ...more] = prose(text).witnesses;
    assert.deepEqual(more, []);
    assert.deepEqual([witness?.role, witness?.year, witness?.speaksFor], ['body', 2023, [2023]]);
    const report = parse(sampleReport({ ...SILENT, achievements: `一、主要举措和成效\n${text}` }));
    const span = report.year.witnesses[0]?.span ?? { start: 0, end: 0 };
    assert.equal(slice(report.text, span), '2023');
    assert.equal(span.start, report.text.indexOf('2023年，'));
  });

  it('says nothing when two years open as many', () => {
    assert.deepEqual(prose('2022年，健全制度。2023年，组织培训。').witnesses, []);
  });

  it('is not heard in the plan, and heard again behind it', () => {
    const { value } = prose('2023年，健全制度。', '2024年，组织培训。2024年，开展宣传。');
    assert.equal(value, 2023);
    assert.deepEqual(witnesses({ other: '五、其他需要报告的情况\n2023年，无。' }), [['body', 2023, [2023]]]);
    const unnumbered = { plan: '', other: '五、下一年度主要安排\n加强培训。\n六、其他需要报告的情况\n2023年，无。' };
    assert.deepEqual(witnesses(unnumbered), [['body', 2023, [2023]]]);
  });
});

describe('the weight of voices', () => {
  it('however many headings say it, they do not outvote title and lead-in together', () => {
    const { value, confidence } = year({
      title: '云岫县水利局关于2023年度法治政府建设情况的报告',
      leadIn: '现将2023年度法治政府建设情况报告如下：',
      achievements: '一、2022年度主要举措和成效\n办理行政许可十二件。',
      problems: '二、2022年度存在的不足和原因\n人员不足。',
      leadership: '三、2022年度主要负责人履行推进法治建设第一责任人职责情况\n带头学法。',
    });
    assert.deepEqual([value, confidence], [2023, 5 / 9]);
  });

  it('a second choice counts two fifths of the first', () => {
    const { value, confidence } = year({ date: '2023年12月29日' });
    assert.equal(value, 2023);
    assert.ok(Math.abs(confidence - 1 / 1.4) < 1e-9, `${confidence}`);
  });
});
