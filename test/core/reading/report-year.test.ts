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
