import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { breaksOff, sentenceBeingWritten, stageOf } from '../../../src/core/views/stage.ts';
import { sampleReport } from '../fixtures/sample.ts';

const stage = (text: string) => stageOf(parse(text), 'auto');
const UNSIGNED = { closing: '', signature: '', date: '' };

describe('the stage of a report', () => {
  it('is review once it is written to its end', () => {
    assert.equal(stage(sampleReport()), 'review');
    assert.equal(stage(sampleReport({ plan: '', other: '' })), 'review', 'it is signed');
    assert.equal(stage(sampleReport(UNSIGNED)), 'review', 'it has a plan');
  });

  it('is draft while a place is to be filled in', () => {
    assert.equal(stage(sampleReport({ date: '2024年【待填：月】月5日' })), 'draft');
    assert.equal(stage(sampleReport().replace('十二件', '【待填】件')), 'draft');
  });

  it('is draft while neither closing nor plan is there, and while the plan is but a heading', () => {
    for (const plan of ['', '四、2024年度主要安排', '四、2024年度主要安排\n____']) {
      assert.equal(stage(sampleReport({ ...UNSIGNED, plan, other: '' })), 'draft', plan);
    }
    assert.equal(stage(''), 'draft');
  });

  it('is draft while the plan is only spoken of where nobody wrote it', () => {
    const achievements = '一、2023年度主要举措和成效\n办理许可。下一步，加强培训。';
    assert.equal(stage(sampleReport({ ...UNSIGNED, plan: '', other: '' })), 'draft');
    assert.equal(stage(sampleReport({ ...UNSIGNED, achievements, plan: '', other: '' })), 'review', 'in the prose');
  });

  it('is what the user wants it to be', () => {
    const report = parse('');
    for (const wish of ['draft', 'review', 'publish'] as const) assert.equal(stageOf(report, wish), wish);
  });
});

describe('a text that breaks off', () => {
  const ends = (pieces: Parameters<typeof sampleReport>[0]) => !breaksOff(parse(sampleReport(pieces)));

  it('has neither 署名 nor date nor a plan', () => {
    const open = { ...UNSIGNED, plan: '', other: '' };
    assert.equal(ends(open), false);
    assert.equal(ends({ ...open, signature: '云岫县水利局', date: '2024年2月5日' }), true);
    assert.equal(ends({ ...open, closing: '特此报告。', date: '2024年2月5日' }), true);
    assert.equal(ends({ ...open, plan: '四、2024年度主要安排\n加强培训。' }), true);
    assert.equal(ends({ ...open, plan: '四、2024年度主要安排\n【待填：安排】' }), false);
  });

  it('may hold blanks, or none', () => {
    assert.equal(ends({ achievements: '一、主要举措和成效\n【待填】' }), true);
    assert.equal(breaksOff(parse('')), true);
  });
});

describe('the sentence that is being written', () => {
  const tail = (text: string) => {
    const span = sentenceBeingWritten(parse(text));
    return span && slice(text, span);
  };

  it('is what stands behind the last mark of the last line', () => {
    for (const mark of '。！？；') assert.equal(tail(`一、主要举措\n甲${mark}一是乙，丙`), '一是乙，丙', mark);
    assert.equal(tail('一、主要举措\n甲。\n一是乙'), '一是乙');
    assert.equal(tail('一、主要举措\n（一）健全制度。一是乙'), '一是乙', 'behind a heading on its line');
    assert.equal(tail('一、主要举措\n甲。乙\n\n　'), '乙');
    assert.equal(tail('一'), '一');
  });

  it('is no heading: that is judged as soon as it is typed', () => {
    for (const heading of ['二、存在的不足', '（一）', '（一）健全制度', '1.甲']) {
      assert.equal(tail(`一、主要举措\n甲。\n${heading}`), undefined, heading);
    }
  });

  it('is none where a mark ends the line, and where there is no line', () => {
    for (const mark of '。！？；') assert.equal(tail(`一、主要举措\n甲${mark}\n`), undefined, mark);
    assert.equal(tail(''), undefined);
  });
});
