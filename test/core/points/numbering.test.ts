import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { checkNumbers, siblingRows } from '../../../src/core/points/numbering.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { writeMarked } from '../fixtures/marked.ts';

/** The text with what is wrong marked, and the text that the first fixes make of it. */
function checked(text: string) {
  const problems = [...checkNumbers(parse(text).sections)];
  return {
    marked: writeMarked(
      text,
      problems.map(({ span }) => span),
    ),
    severities: problems.map(({ severity }) => severity),
    messages: problems.map(({ message }) => message),
    fixed: applyFixes(
      text,
      problems.flatMap(({ fixes = [] }) => fixes.slice(0, 1)),
    ),
  };
}

const right = (text: string) => assert.equal(checked(text).marked, text);
const SECOND = '一、甲\n（一）乙\n1.丙\n2.丁\n（二）戊\n';

describe('a row that runs on from the one before', () => {
  it('is told once, as information, and counts on', () => {
    const { marked, severities, messages, fixed } = checked(`${SECOND}3.己\n4.庚`);
    assert.equal(marked, `${SECOND}⟦3.⟧己\n4.庚`);
    assert.deepEqual(severities, ['info']);
    assert.match(messages[0] ?? '', /接着上一节的“2\.”往下排.*从“1\.”重新编号/);
    assert.equal(fixed, `${SECOND}1.己\n2.庚`);
    const [problem] = checkNumbers(parse(`${SECOND}3.己\n4.庚`).sections);
    assert.deepEqual(
      problem?.fixes?.map(({ title, safe }) => [title, safe]),
      [['从“1.”重新编号', false]],
    );
  });

  it('is wrong where it does not count on itself', () => {
    const { marked, severities } = checked(`${SECOND}3.己\n5.庚`);
    assert.equal(marked, `${SECOND}⟦3.⟧己\n⟦5.⟧庚`);
    assert.deepEqual(severities, ['info', undefined]);
  });

  it('is none that begins with another number, or behind a section without such a row', () => {
    right(`${SECOND}1.己\n2.庚`);
    assert.deepEqual(checked(`${SECOND}4.己\n5.庚`).severities, [undefined]);
    assert.deepEqual(checked('一、甲\n（一）乙\n（二）丙\n3.丁\n4.戊').severities, [undefined]);
    assert.deepEqual(
      checked('一、甲\n（一）乙\n（1）丙\n（2）丁\n（二）戊\n3.己\n4.庚').severities,
      [undefined],
      'another level',
    );
  });

  it('runs on from the last number of the row, over top sections too', () => {
    const { marked, severities } = checked('一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊\n（四）己');
    assert.equal(marked, '一、甲\n（一）乙\n（二）丙\n二、丁\n⟦（三）⟧戊\n（四）己');
    assert.deepEqual(severities, ['info']);
  });
});

describe('a heading with the mark of a lower level', () => {
  it('is wrong in its mark, and leaves no number out', () => {
    const { marked, messages, fixed } = checked('一、甲\n（一）乙\n（二）丙\n3.丁\n（四）戊');
    assert.equal(marked, '一、甲\n（一）乙\n（二）丙\n⟦3.⟧丁\n（四）戊');
    const [problem] = checkNumbers(parse('一、甲\n（一）乙\n（二）丙\n3.丁\n（四）戊').sections);
    assert.deepEqual(
      problem?.fixes?.map(({ title, safe }) => [title, safe]),
      [['改为“（三）”', false]],
    );
    assert.match(messages[0] ?? '', /^“3\.”接着上面的“（二）”编号，应用同级的“（三）”$/);
    assert.equal(fixed, '一、甲\n（一）乙\n（二）丙\n（三）丁\n（四）戊');
  });

  it('may be the last of its row', () => {
    assert.equal(checked('一、甲\n（一）乙\n（二）丙\n3.丁').marked, '一、甲\n（一）乙\n（二）丙\n⟦3.⟧丁');
  });

  it('is alone, has the next number, and the row goes on behind it', () => {
    right('一、甲\n（一）乙\n1.丙\n（二）丁');
    assert.match(checked('一、甲\n（一）乙\n（二）丙\n3.丁\n4.戊').messages[0] ?? '', /^标题编号不连续/);
    assert.match(checked('一、甲\n（一）乙\n（二）丙\n4.丁\n（五）戊').messages[0] ?? '', /^标题编号不连续/);
    assert.match(checked('一、甲\n（一）乙\n（二）丙\n3.丁\n（三）戊').messages[0] ?? '', /^标题编号不连续/);
  });
});

describe('the first heading of a row', () => {
  const filler = '全县各部门认真履职，依法行政水平稳步提高，各项任务全面完成。'.repeat(8);

  it('may have lost others before it where lines ran together', () => {
    const first = (text: string) => {
      const { messages, severities } = checked(text);
      return messages.map((message, index) => [message.slice(0, 7), severities[index]]);
    };
    assert.deepEqual(first(`一、甲${filler}（二）乙。${filler}二、丙${filler}`), [['标题编号不连续', 'info']]);
    assert.deepEqual(first(`一、甲\n（二）乙。${filler}\n二、丙${filler}`), [['标题编号不连续', undefined]]);
    assert.deepEqual(first(`一、甲${filler}（一）乙。${filler}（三）丙。${filler}二、丁${filler}`), [
      ['标题编号不连续', undefined],
    ]);
  });
});

describe('a heading without number in a row of numbered ones', () => {
  it('is wrong where a number is left out for it, and where text stands below it', () => {
    assert.equal(
      checked('一、存在的问题\n甲。\n主要安排\n三、其他情况\n无。').marked,
      '一、存在的问题\n甲。\n⟦主要安排⟧\n三、其他情况\n无。',
    );
    const { marked, severities } = checked('一、存在的问题\n甲。\n主要安排\n乙。\n二、其他情况\n无。');
    assert.equal(marked, '一、存在的问题\n甲。\n⟦主要安排⟧\n乙。\n二、其他情况\n无。');
    assert.deepEqual(severities, [undefined]);
  });

  it('is a title above a part of the row where the next heading follows at once', () => {
    const rows = (below: string) => `## 一、存在的问题\n\n甲。\n\n## 主要安排\n\n${below}## 二、下一步打算\n\n乙。`;
    const count = (text: string) => [...checkNumbers(parse(text, 'markdown').sections)].length;
    assert.deepEqual([count(rows('')), count(rows('乙。\n\n')), count(rows('### （一）乙\n\n'))], [0, 1, 1]);
  });

  it('is told as information above the first number', () => {
    const { severities } = checked('存在的问题\n甲。\n一、主要安排\n乙。\n二、其他情况\n无。');
    assert.deepEqual(severities, ['info']);
  });
});

describe('what is told of a row', () => {
  const first = (text: string) => {
    const [problem] = checkNumbers(parse(text).sections);
    const related = problem?.related?.map(({ span }) => text.slice(span.start, span.end));
    return [problem?.message.split('。')[0], related, problem?.fixes?.map(({ safe }) => safe)];
  };

  it('is the number left out or repeated, with the heading above', () => {
    assert.deepEqual(first('一、甲\n三、乙\n四、丙'), ['标题编号不连续：缺少“二、”', ['一、'], [false]]);
    assert.deepEqual(first('一、甲\n二、乙\n二、丙'), ['标题编号不连续：编号重复或倒退', ['二、'], [false]]);
  });

  it('is told once where what follows counts on from either number', () => {
    assert.equal(checked('一、甲\n三、乙\n四、丙').messages.length, 1);
    assert.equal(checked('一、甲\n一、乙\n三、丙').messages.length, 1);
    assert.equal(checked('一、甲\n五、乙\n三、丙\n四、丁').messages.length, 1);
    assert.equal(checked('一、甲\n五、乙\n七、丙').messages.length, 2);
  });

  it('is the number that a heading lacks, with its neighbours', () => {
    const text = '一、存在的问题\n甲。\n主要安排\n三、其他情况\n无。';
    assert.deepEqual(first(text), ['这一标题没有编号，而同级标题都有编号，应编为“二、”', ['一、', '三、'], [false]]);
    const extra = '一、存在的问题\n甲。\n主要安排\n乙。\n二、其他情况\n无。';
    assert.equal(checked(extra).fixed, '一、存在的问题\n甲。\n二、主要安排\n乙。\n三、其他情况\n无。');
  });
});

describe('rows of siblings', () => {
  it('are those of one level with a number in them', () => {
    const rows = (text: string) =>
      siblingRows(parse(text).sections).map((row) => row.map(({ heading }) => heading.title));
    assert.deepEqual(rows('一、甲\n二、乙'), [['甲', '乙']]);
    assert.deepEqual(rows('（一）甲\n一、乙\n（一）丙'), [['乙'], ['甲']]);
    assert.deepEqual(rows('存在的问题\n甲。'), []);
  });
});
