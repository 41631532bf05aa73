import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { splitHead } from '../../../src/core/reading/glued-head.ts';
import { readPlainLines } from '../../../src/core/reading/lines.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';

const TITLE = '云岫县水利局关于2023年度法治政府建设情况的报告';
const SENTENCE = '2023年，我局依法履职，成效明显。';

/** The lines a text is read into; a title ends in 报告, 情况, 总结 or a bracket and begins with 云岫. */
function read(text: string): readonly string[] {
  const isTitle = (candidate: string) => /^云岫.*(?:报\s*告|情况|总结|）)$/.test(candidate);
  return splitHead(text, readPlainLines(text), isTitle).map(({ content }) => slice(text, content));
}

/** A text in pieces, each of which should become a line. */
const check = (...pieces: readonly string[]) =>
  assert.deepEqual(
    read(pieces.join('')),
    pieces.map((piece) => piece.trim()),
  );
/** A line that stays one. */
const whole = (line: string) => assert.deepEqual(read(line), [line]);

describe('a title glued to what follows it', () => {
  it('ends before a sentence that begins as a body does', () => {
    for (const opening of [
      '2023年',
      '二〇二三年',
      '今年',
      '去年',
      '一年来',
      '现将',
      '根据要求',
      '按照要求',
      '为了推进，',
      '近年来',
      '在县委领导下',
      '本年度',
      '全年',
    ]) {
      check(TITLE, `${opening}我局依法履职，成效明显。`);
    }
  });

  it('ends before white space, a heading, 文号 or 主送', () => {
    check(TITLE, '云水发〔2024〕3号');
    check(TITLE, '  云水办2024年3号');
    whole(`${TITLE}云水发〔2024〕3号文件`);
    check(TITLE, ' 我局依法履职。');
    check(TITLE, '　我局依法履职。');
    check(TITLE, '一、主要举措和成效。');
    check(TITLE, '县委、县政府：');
    check(TITLE, '县委、县政府：', '我局依法履职。');
    check('县委、县政府：', TITLE, SENTENCE);
    check('县委、县政府：', TITLE, '县委：', '我局依法履职。');
  });

  it('ends in 报告, 总结, 情况 or a bracket behind it', () => {
    for (const end of [
      '法治政府建设情况',
      '法治政府建设工作总结',
      '法治政府建设情况报　告',
      '法治政府建设情况报告（征求意见稿）',
    ]) {
      check(`云岫县水利局2023年${end}`, SENTENCE);
    }
    check('云岫县水利局2023年法治政府建设情况的报告', SENTENCE);
  });

  it('may begin on one of the two lines above', () => {
    assert.deepEqual(read(`云岫县水利局\n2023年法治政府建设\n情况的报告${SENTENCE}`).slice(2), [
      '情况的报告',
      SENTENCE,
    ]);
    assert.deepEqual(read(`云岫县\n水利局\n法治政府建设\n情况的报告${SENTENCE}`).slice(3), [`情况的报告${SENTENCE}`]);
  });

  it('takes a remark of twenty characters along', () => {
    check(`云岫县水利局2023年法治政府建设情况报告（${'县'.repeat(20)}）`, SENTENCE);
    check('云岫县水利局2023年法治政府建设情况报告', ` （${'县'.repeat(21)}）${SENTENCE}`);
    check('云岫县水利局2023年法治政府建设情况报告', ` ${SENTENCE}`);
  });

  it('goes on where no sentence begins', () => {
    whole(`${TITLE}会议在云岫县召开。`);
    whole(`${TITLE}和2024年工作安排`);
    whole(`${TITLE} 征求意见稿`);
    whole(TITLE);
    whole(`${TITLE}  `.trim());
  });

  it('is no sentence itself, nor longer than a title', () => {
    whole(`云岫县水利局，关于2023年度法治政府建设情况的报告${SENTENCE}`);
    whole(`通知：${TITLE}${SENTENCE}`);
    const long = (length: number) => `云岫${'县'.repeat(length - 4)}报告`;
    check(long(100), SENTENCE);
    whole(`${long(101)}${SENTENCE}`);
  });

  it('is looked for in forty lines and above the first heading', () => {
    const filler = (count: number) => '首页\n'.repeat(count);
    assert.equal(read(`${filler(39)}${TITLE}${SENTENCE}`).at(-1), SENTENCE);
    assert.equal(read(`${filler(40)}${TITLE}${SENTENCE}`).at(-1), `${TITLE}${SENTENCE}`);
    assert.deepEqual(read(`一、主要举措\n${TITLE}${SENTENCE}`), ['一、主要举措', `${TITLE}${SENTENCE}`]);
    assert.deepEqual(read(`${TITLE}${SENTENCE}\n一、主要举措`), [TITLE, SENTENCE, '一、主要举措']);
  });
});

describe('主送 glued to what follows it', () => {
  it('ends at its colon', () => {
    assert.deepEqual(read(`${TITLE}\n县委、县政府：${SENTENCE}`), [TITLE, '县委、县政府：', SENTENCE]);
    assert.deepEqual(read(`${TITLE}\n县委:现将情况报告如下：`), [TITLE, '县委:', '现将情况报告如下：']);
  });

  it('is sixty characters long at most', () => {
    const line = (length: number) => `${'县委、'.repeat(18)}${'县'.repeat(length - 56)}委：${SENTENCE}`;
    assert.equal(read(line(60)).length, 2);
    assert.equal(read(line(61)).length, 1);
  });

  it('is a list of organs, followed by prose', () => {
    for (const line of ['主要做了以下工作：一是健全制度。', '县委：第一书记', '县委、县政府：', '：我局依法履职。'])
      whole(line);
    whole(`${'县委、'.repeat(19)}县委办：${SENTENCE}`);
    check(`${'县委、'.repeat(18)}县委办：`, SENTENCE);
  });
});

describe('a report whose head is glued', () => {
  it('has its title, 主送 and lead-in', () => {
    const report = parse(`${TITLE}县委、县政府：现将2023年度情况报告如下：\n一、主要举措和成效\n办理许可。`);
    assert.equal(report.title?.text, TITLE);
    assert.equal(report.addressee?.text, '县委、县政府：');
    assert.equal(report.leadIn?.text, '现将2023年度情况报告如下：');
    assert.equal(report.unsplit.length, 2);
  });
});
