import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  type Answer,
  afterAnsweringAlike,
  answerAlike,
  beginAnswer,
  beginAtMark,
  followAnswer,
  isAtAnswer,
  isWithinAnswer,
} from '../../../src/core/drafting/answer.ts';
import { applyEdits, type Edit } from '../../../src/core/text/edits.ts';
import { findPrompts } from '../../../src/core/text/prompts.ts';
import { slice } from '../../../src/core/text/spans.ts';

const ORGAN = '【待填：发文机关全称】';

/** The first prompt of a text answered in one go. */
function answered(text: string, words: string): { readonly text: string; readonly answer: Answer } {
  const [span = assert.fail()] = findPrompts(text);
  const edit = { span, text: words };
  const answer = beginAnswer(slice(text, span), span, edit) ?? assert.fail();
  return { text: applyEdits(text, [edit]), answer };
}

const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

describe('what is written in place of a prompt', () => {
  it('begins when exactly the prompt gives way, to something else than a prompt', () => {
    const place = { start: 1, end: 12 };
    assert.deepEqual(beginAnswer(ORGAN, place, { span: place, text: '云' })?.span, { start: 1, end: 2 });
    assert.deepEqual(beginAnswer(ORGAN, place, { span: place, text: '' })?.span, { start: 1, end: 1 });
    assert.equal(beginAnswer(ORGAN, place, { span: { start: 0, end: 12 }, text: '云' }), undefined);
    assert.equal(beginAnswer(ORGAN, place, { span: place, text: '【待填：别的】' }), undefined);
  });

  it('begins at a mark that the editor made a pair around it, and loses the prompt and the second mark', () => {
    const edits = [insertion(12, '》'), insertion(1, '《')];
    const { answer, surplus } = beginAtMark(ORGAN, { start: 1, end: 12 }, edits) ?? assert.fail();
    assert.deepEqual(
      [answer.span, surplus],
      [
        { start: 1, end: 14 },
        { start: 2, end: 14 },
      ],
    );
    assert.deepEqual(followAnswer(answer, { span: surplus, text: '' })?.span, { start: 1, end: 2 });
    const not = [[insertion(1, '《')], [...edits, insertion(0, '甲')], [insertion(12, '》'), insertion(2, '《')]];
    for (const others of not) assert.equal(beginAtMark(ORGAN, { start: 1, end: 12 }, others), undefined);
    const replacing = [insertion(12, '》'), { span: { start: 1, end: 2 }, text: '《' }];
    assert.equal(beginAtMark(ORGAN, { start: 1, end: 12 }, replacing), undefined);
  });

  it('grows with what is typed in it and at its ends, moves with what changes before, and ends when torn', () => {
    const { answer } = answered(`甲${ORGAN}乙`, '云岫');
    assert.deepEqual(followAnswer(answer, insertion(3, '县'))?.span, { start: 1, end: 4 });
    assert.deepEqual(followAnswer(answer, { span: { start: 1, end: 2 }, text: '' })?.span, { start: 1, end: 2 });
    assert.deepEqual(followAnswer(answer, insertion(0, '前'))?.span, { start: 2, end: 4 });
    assert.deepEqual(followAnswer(answer, insertion(4, '后'))?.span, { start: 1, end: 3 });
    assert.equal(followAnswer(answer, { span: { start: 0, end: 2 }, text: '' }), undefined);
  });

  it('is what the cursor is at in it and behind the marks that close it', () => {
    const { text, answer } = answered('甲【待填：做法】。）乙', '推进');
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6].map((cursor) => isAtAnswer(text, answer, cursor)),
      [false, true, true, true, true, true, false],
    );
  });

  it('is not what a cursor is at that begins a fresh line of it, until something stands there', () => {
    const { text, answer } = answered('【待填：做法】', '推进。\n　　再推进');
    assert.equal(isAtAnswer(text, answer, 4), false);
    assert.equal(isAtAnswer(text, answer, 6), false);
    assert.equal(isAtAnswer(text, answer, 7), true);
    assert.equal(isWithinAnswer(text, answer, 4), true);
    assert.equal(isWithinAnswer(text, answer, text.length + 1), false);
  });

  it('stands at the beginning of a line like anywhere else when the prompt did', () => {
    const { text, answer } = answered('甲\n【待填：做法】。', '');
    assert.equal(isAtAnswer(text, answer, 2), true);
  });
});

describe('an answer that was asked for at several places', () => {
  const TEXT = `${ORGAN}关于2024年度的报告\n${ORGAN}\n【待填：别的】`;

  it('is filled in at all of them', () => {
    const { text, answer } = answered(TEXT, '云岫县水利局');
    const edits = answerAlike(text, answer);
    assert.equal(applyEdits(text, edits), '云岫县水利局关于2024年度的报告\n云岫县水利局\n【待填：别的】');
  });

  it('is put right at all of them when it is changed, but where somebody wrote something else', () => {
    const three = `${ORGAN}甲${ORGAN}乙${ORGAN}`;
    const first = answered(three, '云岫');
    const edits = answerAlike(first.text, first.answer);
    let text = applyEdits(first.text, edits);
    let answer = afterAnsweringAlike(first.text, first.answer, edits);
    assert.equal(text, '云岫甲云岫乙云岫');
    assert.deepEqual(answerAlike(text, answer), []);
    assert.deepEqual(answerAlike(first.text, answer), [], 'undone');
    for (const edit of [insertion(2, '县'), { span: { start: 4, end: 6 }, text: '云中' }]) {
      text = applyEdits(text, [edit]);
      answer = followAnswer(answer, edit) ?? assert.fail();
    }
    const again = answerAlike(text, answer);
    assert.equal(applyEdits(text, again), '云岫县甲云中乙云岫县');
    const last = afterAnsweringAlike(text, answer, again);
    assert.deepEqual([last.copied, last.copies.length], ['云岫县', 2]);
  });

  it('is filled in nowhere when it is empty, no name, or the same words need not mean the same', () => {
    for (const words of ['', ' ', '一\n二', '见【附件】', '长'.repeat(101)]) {
      const { text, answer } = answered(TEXT, words);
      assert.deepEqual(answerAlike(text, answer), [], words);
    }
    const figures = answered('【待填：上年3】件，【待填：上年3】次', '4');
    assert.deepEqual(answerAlike(figures.text, figures.answer), []);
  });
});
