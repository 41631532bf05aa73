import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { boldPieces, withoutBold } from '../../../src/core/text/underscores.ts';
import { sampleMarkdown } from '../fixtures/sample.ts';

/** What is bold in a line. */
const bold = (line: string) =>
  boldPieces(line).map(({ open, close }) => {
    assert.deepEqual([slice(line, open), slice(line, close)], ['__', '__']);
    return line.slice(open.end, close.start);
  });

describe('two underscores', () => {
  it('make bold what they stand around', () => {
    assert.deepEqual(bold('__健全制度__'), ['健全制度']);
    assert.deepEqual(bold('坚持 __健全制度__，__规范执法__。'), ['健全制度', '规范执法']);
    assert.deepEqual(bold('（__年__）'), ['年']);
    assert.deepEqual(bold('__a b__ c'), ['a b']);
  });

  it('close before a word too, as writers of Chinese mean it', () => {
    assert.deepEqual(bold('__一是健全机制。__完善制度。'), ['一是健全机制。']);
    assert.deepEqual(bold('__二是__规范，__三是__普法'), ['二是', '三是']);
  });

  it('open nothing inside a word', () => {
    for (const line of [
      '20__年',
      '20__年__月__日',
      '第__次，__件',
      '办理__件，合格率__%',
      'a__b__',
      '健全__制度__。',
    ]) {
      assert.deepEqual(bold(line), [], line);
    }
  });

  it('are blanks before what is counted', () => {
    for (const line of ['__年__月__日', '__份文件，__件案件', '（__份文件__件', '__份、__件'])
      assert.deepEqual(bold(line), []);
  });

  it('are two, no more, and none of them escaped', () => {
    for (const line of ['____甲____', '___甲___', '\\__甲__', '__甲\\__', '__ 甲 __', '__', '__甲', '']) {
      assert.deepEqual(bold(line), [], line);
    }
    assert.deepEqual(bold('__甲____乙__'), ['甲____乙']);
  });

  it('are left out of a title where they make it bold, and with them all asterisks', () => {
    const line = '一、__健全__**制度**，办理__件';
    assert.equal(withoutBold(line, { start: 2, end: line.length }), '健全制度，办理__件');
    assert.equal(withoutBold(line, { start: 4, end: line.length }), '健全制度，办理__件');
    assert.equal(withoutBold(line, { start: 0, end: 4 }), '一、');
  });
});

describe('blanks in a report in Markdown', () => {
  const text = sampleMarkdown({
    title: '云岫县水利局关于20__年度法治政府建设情况的报告',
    achievements:
      '一、2023年度主要举措和成效\n____份文件。\n（一）办理许可__件，合格率__%。其余略。\n__（二）健全制度__完善机制。',
    date: '20__年__月__日',
  });
  const report = parse(text, 'markdown');

  it('stay in title, headings and lines, at their places', () => {
    assert.equal(report.title?.text, '云岫县水利局关于20__年度法治政府建设情况的报告');
    const lines = report.lines.map((line) => slice(text, line));
    assert.ok(lines.includes('____份文件。'));
    const headings = report.sections[0]?.children.map(({ heading }) => heading) ?? [];
    assert.deepEqual(
      headings.map(({ title }) => title),
      ['办理许可__件，合格率__%', '健全制度'],
    );
    assert.deepEqual(
      headings.map(({ titleSpan }) => slice(text, titleSpan)),
      ['办理许可__件，合格率__%', '健全制度'],
    );
  });

  it('make a date that is still to be written', () => {
    assert.equal(report.pendingDate?.text, '20__年__月__日');
    assert.equal(report.signature?.text, '云岫县水利局');
    for (const date of ['____年__月__日', '20＿＿年＿月＿日', '2024年__月__日']) {
      assert.equal(parse(sampleMarkdown({ date }), 'markdown').pendingDate?.text, date);
    }
  });
});
