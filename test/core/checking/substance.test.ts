import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { changesNames, countUnpaired, substanceOf } from '../../../src/core/checking/substance.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';

const TEXT = sampleReport();
const REPORT = parse(TEXT);

/** Whether writing `text` over the characters from `start` to `end` changes names. */
const changes = (start: number, end: number, text: string) => changesNames(REPORT, { span: { start, end }, text });

describe('the substance of a report', () => {
  it('is the same however it is spaced, pointed and dated', () => {
    for (const [from, to] of [
      ['，', ','],
      ['云水发〔2024〕3号', '云水发[24]第０3号'],
      ['2024年2月5日', '2024.02.05'],
      ['主要举措和成效', '主要　举措和成效'],
      ['2023年度主要', '２０２３年度主要'],
    ] as const) {
      assert.equal(substanceOf(parse(TEXT.replace(from, to))), substanceOf(REPORT), to);
    }
  });

  it('counts what has no partner and what crosses', () => {
    assert.deepEqual(
      ['', '（甲）', '（甲', '甲）', '《（甲》）', '（\n）', '（甲》'].map(countUnpaired),
      [0, 0, 1, 1, 1, 0, 2],
    );
  });
});

describe('names of a report', () => {
  const title = TEXT.indexOf('云岫县水利局关于');
  const end = TEXT.indexOf('\n');

  it('change by other words in the title, a heading or the 署名', () => {
    assert.equal(changes(title, title + 1, '甲'), true);
    assert.equal(changes(end - 1, end, '甲'), true);
    assert.equal(changes(title, end + 1, '甲'), true);
    assert.equal(changes(title + 3, title + 3, '甲'), true, 'an insertion');
    const heading = TEXT.indexOf('2023年度存在');
    assert.equal(changes(heading, heading + 1, '3'), true);
    const signature = TEXT.lastIndexOf('云岫县水利局');
    assert.equal(changes(signature + 5, signature + 6, '厅'), true);
  });

  it('do not change by words elsewhere, nor by marks, spaces and the form of a date', () => {
    assert.equal(changes(end, end + 1, '甲'), false, 'behind the title');
    const heading = TEXT.indexOf('2023年度存在');
    assert.equal(changes(heading - 2, heading, '（三）'), false, 'the number of a heading');
    assert.equal(changes(title, title, '　'), false);
    const dated = sampleReport({ problems: '二、2023.3.5甲乙丙丁2023.4.1存在的不足和原因\n人员偏少。' });
    const start = dated.indexOf('2023.3.5');
    const edit = { span: { start, end: start + 20 }, text: '2023年3月5日甲乙丙丁2023年4月1日' };
    assert.equal(dated.slice(start, start + 20), '2023.3.5甲乙丙丁2023.4.1');
    assert.equal(changesNames(parse(dated), edit), false);
    assert.equal(changesNames(parse(dated), { ...edit, text: '2023年3月5日甲乙丙戊2023年4月1日' }), true);
    assert.equal(changesNames(parse(dated), { ...edit, text: '2023年3月6日甲乙丙丁2023年4月1日' }), true);
  });

  it('do not change when what a program left in them is taken away', () => {
    const text = TEXT.replace('存在的', '存在\u200b的&nbsp;');
    const report = parse(text);
    for (const leftover of ['\u200b', '&nbsp;']) {
      const start = text.indexOf(leftover);
      const span = { start, end: start + leftover.length };
      assert.equal(changesNames(report, { span, text: '' }), false);
      assert.equal(changesNames(report, { span, text: '甲' }), true);
    }
  });
});
