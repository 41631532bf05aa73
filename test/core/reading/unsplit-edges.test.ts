import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findCited } from '../../../src/core/reading/cited.ts';
import { readPlainLines } from '../../../src/core/reading/lines.ts';
import { readMarkdownLines } from '../../../src/core/reading/markdown.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { splitLines } from '../../../src/core/reading/unsplit.ts';
import { formatNumeral } from '../../../src/core/text/numerals.ts';
import { slice } from '../../../src/core/text/spans.ts';

/** The lines a text is read into; a title ends in 报告, a part in 成效. */
function read(text: string): readonly string[] {
  const isTitle = (candidate: string) => candidate.endsWith('报告');
  const isPart = (candidate: string) => candidate.endsWith('成效');
  return splitLines(text, readPlainLines(text), findCited(text), isTitle, isPart).map(({ content }) =>
    slice(text, content),
  );
}

const of = (length: number) => '甲'.repeat(length);
const FILL = of(200);
/** A text in pieces, each of which should become a line. */
const check = (...pieces: readonly string[]) =>
  assert.deepEqual(
    read(pieces.join('')),
    pieces.map((piece) => piece.trim()),
  );

describe('a line with several headings', () => {
  it('is longer than two hundred characters', () => {
    check(`一、${of(196)}。`, '二、');
    check(`一、${of(195)}。二、`);
  });

  it('counts on from 一、, behind a mark or a blank', () => {
    for (const mark of ['。', '！', '？', '；', '：', ' ', '）', '”']) check(`一、${FILL}${mark}`, `二、${FILL}`);
    check(`一、${FILL}。三、${FILL}。`, `二、${FILL}`);
    check(`${FILL}。`, `一、${FILL}。`, `二、${FILL}。`, `三、${FILL}`);
    assert.equal(read(`一、${FILL}二、${FILL}`).length, 1);
    assert.equal(read(`一、${FILL}，二、${FILL}`).length, 1);
    assert.equal(read(`一、${FILL}。三、${FILL}`).length, 1);
    assert.equal(read(`二、${FILL}。三、${FILL}`).length, 1);
    assert.equal(read(`一、${FILL}《甲。二、乙》${FILL}`).length, 1);
  });

  it('is cut before lower headings as well', () => {
    check(`一、${FILL}。`, '（一）乙。', '（二）丙。', '1.丁。', `二、${FILL}`);
    check(`一、${FILL}。`, '（一）乙', '（二）丙。', `二、${FILL}`);
  });

  it('is cut before numbers of two and three characters', () => {
    check(`一、${FILL}。`, '（二十一）乙。', '12.丁。', `二、${FILL}`);
    const rows = Array.from({ length: 21 }, (_, index) => `${formatNumeral(index + 1)}、${of(20)}。`);
    check(...rows);
  });

  it('needs two that stand as headings do, in itself', () => {
    assert.equal(read(`甲一、${FILL}。二、${FILL}`).length, 1);
    assert.equal(read(`${FILL}。一、${FILL}，二、${FILL}`).length, 1);
    assert.deepEqual(read(`${FILL}\n一、甲。二、乙`), [FILL, '一、甲。二、乙']);
  });

  it('gives its hashes to the first piece', () => {
    const text = `# 一、${FILL}。二、${FILL}`;
    const lines = splitLines(
      text,
      readMarkdownLines(text),
      [],
      () => false,
      () => false,
    );
    assert.deepEqual(
      lines.map(({ hashes, inline }) => [hashes, inline]),
      [
        [1, false],
        [0, true],
      ],
    );
  });

  it('loses nothing where a piece is empty', () => {
    check(`一、${FILL}。 `, `二、${FILL}`);
    assert.deepEqual(read(`  一、${FILL}。   二、${FILL}  `), [`一、${FILL}。`, `二、${FILL}`]);
  });
});

describe('the text behind a heading on its line', () => {
  it('begins at white space', () => {
    check('一、甲乙 ', `${FILL}。`, '二、丙 ', `${FILL}。`);
    check(`一、${of(79)} `, `${FILL}。`, `二、${FILL}`);
    check(`一、${of(80)} ${FILL}。`, `二、${FILL}`);
  });

  it('does not begin behind a full mark, nor at the blank behind the number', () => {
    check(`一、甲。乙 ${FILL}。`, `二、${FILL}`);
    check(`一、  甲乙${FILL}。`, `二、${FILL}`);
    check('一、甲', '（一）乙丙 ', `${FILL}。`, `二、${FILL}`);
  });

  it('begins where a part is named in full', () => {
    check('一、主要成效', `办理许可${FILL}。`, `二、${FILL}`);
    check('一、工作情况和主要成效', `办理许可${FILL}。`, `二、${FILL}`);
    check(`一、主要成效和亮点${FILL}。`, `二、${FILL}`);
    check(`一、甲。主要成效${FILL}。`, `二、${FILL}`);
    check(`一、${of(78)}成效`, `${FILL}。`, `二、${FILL}`);
    check(`一、${of(79)}成效${FILL}。`, `二、${FILL}`);
  });
});

describe('a word that ends many headings', () => {
  const pieces = (heading: string) => parse(`一、${heading}落到实处${FILL}。二、${FILL}`).unsplit.length;

  it('ends one only where that names a part', () => {
    assert.equal(pieces('主要措施'), 2);
    assert.equal(pieces('政务公开措施'), 1);
  });
});

describe('the title on the line', () => {
  it('ends at the first white space', () => {
    check('云岫县报告 ', `一、${FILL}。`, `二、${FILL}`);
    check('云岫县报告 ', '现将情况报告如下：', `一、${FILL}。`, `二、${FILL}`);
    check('报告 ', '现将情况报告如下：', `一、${FILL}。`, `二、${FILL}`);
    check(`云岫县通知 现将情况报告如下：`, `一、${FILL}。`, `二、${FILL}`);
  });
});

describe('the closing on the line', () => {
  const body = [`一、${FILL}。`, `二、${FILL}。`];

  it('is cut at 特此报告, 署名, date and note', () => {
    check(...body, '特此报告。', '云岫县水利局', '2024年2月5日');
    check(...body, '专此报告。', '云岫县水利局', '2024年12月15日', '（此件公开发布）');
    check(...body, '云岫县水利局', '2024年2月5日', '（公开）');
    check(...body, '特此报告。');
  });

  it('stands at the very end', () => {
    check(...body, '特此报告。', `${of(80)}`);
    check(body[0] ?? '', `${body[1]}特此报告。${of(81)}`);
    check(body[0] ?? '', `${body[1]}2024年2月5日，办理许可`);
    check(body[0] ?? '', `${body[1]}云岫县水利局2024年2月5日（略）`);
    check(...body, '云岫县水利局', '2024年2月5日', `（${of(40)}）`);
    check(body[0] ?? '', `${body[1]}云岫县水利局2024年2月5日（${of(41)}）`);
  });

  it('has 署名 of sixty characters at most', () => {
    check(...body, of(60), '2024年2月5日');
    check(body[0] ?? '', `${body[1]}${of(61)}`, '2024年2月5日');
  });
});
