import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

const vote = (pieces: Sample) => parse(sampleReport(pieces)).year;

/** Every witness of the sample report, written for another year by `shift`. */
const WRONG: Readonly<Record<string, (shift: number) => Sample>> = {
  title: (shift) => ({ title: `云岫县水利局关于${2023 + shift}年度法治政府建设情况的报告` }),
  'lead-in': (shift) => ({ leadIn: `现将${2023 + shift}年度法治政府建设情况报告如下：` }),
  'achievements heading': (shift) => ({ achievements: `一、${2023 + shift}年度主要举措和成效\n办理许可十二件。` }),
  'problems heading': (shift) => ({ problems: `二、${2023 + shift}年度存在的不足和原因\n人员不足。` }),
  'leadership heading': (shift) => ({ leadership: `三、${2023 + shift}年度主要负责人履行第一责任人职责\n带头学法。` }),
  'plan heading': (shift) => ({ plan: `四、${2024 + shift}年度主要安排\n加强培训。` }),
  文号: (shift) => ({ number: `云水发〔${2024 + shift}〕3号` }),
  date: (shift) => ({ date: `${2024 + shift}年2月5日` }),
  prose: (shift) => ({ achievements: `一、2023年度主要举措和成效\n${2023 + shift}年，我局办理许可十二件。` }),
};

describe('report year', () => {
  for (const [name, pieces] of Object.entries(WRONG)) {
    it(`is not moved by a wrong ${name}`, () => {
      for (const shift of [-3, -2, -1, 1, 2, 3]) {
        const { value, confidence } = vote(pieces(shift));
        assert.equal(value, 2023, `${shift}`);
        assert.ok(confidence > 0.5 && confidence < 1, `${confidence}`);
      }
    });
  }

  it('is certain when all agree', () => {
    assert.deepEqual([vote({}).value, vote({}).confidence > 0.8], [2023, true]);
    assert.equal(vote({ number: '', date: '' }).confidence, 1);
  });

  it('is that of the title in a bare skeleton', () => {
    assert.equal(parse('关于2023年度法治政府建设情况的报告').year.value, 2023);
  });

  it('follows from the plan, the 文号 or the date alone', () => {
    const alone = {
      title: '',
      leadIn: '',
      achievements: '一、主要举措\n无。',
      problems: '',
      leadership: '',
      other: '',
    };
    assert.equal(vote({ ...alone, number: '', date: '' }).value, 2023);
    assert.equal(vote({ ...alone, plan: '', number: '' }).value, 2023);
    assert.equal(vote({ ...alone, plan: '', number: '', date: '2023年12月29日' }).value, 2023);
  });

  it('is unknown where nothing speaks for a year', () => {
    const { value, confidence, witnesses } = parse('一、主要举措\n无。').year;
    assert.deepEqual([value, confidence, witnesses], [undefined, 0, []]);
  });

  it('is the title’s, without confidence, when two years are level', () => {
    const text =
      '关于2022年度法治政府建设情况的报告\n现将有关情况报告如下：\n一、2023年主要举措\n无。\n三、2024年安排\n无。';
    const { value, confidence } = parse(text).year;
    assert.ok(confidence < 0.6, `${confidence}`);
    assert.ok(value === 2022 || value === 2023);
  });

  it('takes 〔2024〕 in a report signed in February 2024 and one signed in December 2023 alike', () => {
    assert.equal(vote({}).value, 2023);
    assert.equal(vote({ number: '云水发〔2023〕30号', date: '2023年12月29日' }).value, 2023);
  });

  it('does not hear what is cited, a planning window or the second year of the title', () => {
    const cited = vote({ title: '', leadIn: '现将《2022年工作要点》落实情况报告如下：' });
    assert.ok(cited.witnesses.every(({ year }) => year !== 2022));
    const window = vote({ plan: '四、落实2021—2025年规划的主要安排\n加强培训。' });
    assert.ok(window.witnesses.every(({ year }) => year !== 2021 && year !== 2025));
    assert.equal(vote({ title: '云岫县水利局2023年法治工作情况暨2024年工作要点的报告' }).value, 2023);
  });

  it('names every witness by its figures alone', () => {
    const report = parse(sampleReport());
    const rows = report.year.witnesses.map(({ role, year, span }) => [role, year, slice(report.text, span)]);
    assert.deepEqual(rows, [
      ['title', 2023, '2023'],
      ['lead-in', 2023, '2023'],
      ['heading', 2023, '2023'],
      ['heading', 2023, '2023'],
      ['heading', 2023, '2023'],
      ['plan', 2024, '2024'],
      ['document-number', 2024, '2024'],
      ['date', 2024, '2024'],
    ]);
  });
});

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

  it('a lone year before a plan is the plan’s', () => {
    for (const leadIn of [
      '现将法治政府建设情况和2024年工作计划报告如下：',
      '现将有关情况及2024年度重点工作安排报告如下：',
      '现将法治政府建设情况和2024年要点报告如下：',
    ]) {
      assert.deepEqual(witnesses({ leadIn }), [['plan', 2024, [2023]]], leadIn);
    }
    const title = '云岫县水利局法治政府建设情况暨2024年工作要点的报告';
    assert.deepEqual(witnesses({ title }), [['plan', 2024, [2023]]]);
  });

  it('a lone year before anything else is the report’s, though a plan is named behind it', () => {
    for (const leadIn of [
      '现将2023年法治政府建设情况和下一步工作计划报告如下：',
      '现将2023年工作总结和工作计划报告如下：',
      '现将2023年有关工作、工作安排报告如下：',
      '现将2023年工作报告如下：',
    ]) {
      assert.deepEqual(witnesses({ leadIn }), [['lead-in', 2023, [2023]]], leadIn);
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
