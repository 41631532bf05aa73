import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allSections, type Report } from '../../../src/core/model/report.ts';
import { findCited } from '../../../src/core/reading/cited.ts';
import { readPlainLines } from '../../../src/core/reading/lines.ts';
import { readMarkdownLines } from '../../../src/core/reading/markdown.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { splitLines } from '../../../src/core/reading/unsplit.ts';
import { formatNumeral } from '../../../src/core/text/numerals.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleReport } from '../fixtures/sample.ts';

const LONG = '我局健全工作制度，规范行政执法，办理行政许可十二件，群众办事更加便捷，法治意识明显增强。'.repeat(3);
const SPLIT = sampleReport({
  number: '',
  addressee: '',
  achievements: `一、2023年度主要举措和成效\n（一）健全制度\n${LONG}\n（二）规范执法\n1.亮证执法\n${LONG}`,
});

const tree = (report: Report) =>
  [...allSections(report.sections)].map(({ heading }) => `${heading.level} ${heading.number} ${heading.title}`);

describe('a whole report on one line', () => {
  for (const gap of [' ', '　　']) {
    const name = `joined by ${gap.length === 1 ? 'a space' : 'two ideographic spaces'}`;
    const split = parse(SPLIT);
    const joined = parse(SPLIT.replace(/\n/g, gap));

    it(`is read into the same headings, ${name}`, () => {
      assert.equal(tree(split).length, 8);
      assert.deepEqual(tree(joined), tree(split));
    });

    it(`is read into the same parts and year, ${name}`, () => {
      assert.deepEqual(
        joined.parts.map(({ status }) => status),
        Array(5).fill('present'),
      );
      assert.equal(joined.year.value, 2023);
    });

    it(`keeps title, formula, 署名 and date, ${name}`, () => {
      for (const field of ['title', 'leadIn', 'closing', 'signature', 'date'] as const) {
        assert.equal(joined[field]?.text, split[field]?.text, field);
      }
    });

    it(`is told as such, each piece that does not begin its line, ${name}`, () => {
      assert.ok(joined.unsplit.length >= 8);
      assert.deepEqual(split.unsplit, []);
    });
  }

  it('is cut before its top headings even when nothing joins the lines', () => {
    const flat = parse(SPLIT.replace(/\n/g, ''));
    assert.deepEqual(
      flat.sections.map(({ heading }) => heading.number),
      [1, 2, 3, 4, 5],
    );
    assert.equal(flat.date?.text, '2024年2月5日');
  });

  it('keeps every character in one piece or another, in order', () => {
    const { text, lines } = parse(SPLIT.replace(/\n/g, ' '));
    const pieces = lines.map((span) => slice(text, span)).join('');
    assert.ok(SPLIT.replace(/\s/g, '').startsWith(pieces.replace(/\s/g, '')));
  });
});

describe('a long paragraph', () => {
  /** Paragraphs with numbers in them that must stay whole. */
  const WHOLE = [
    `${LONG}主要有：（一）健全制度；（二）规范执法；（三）加强普法。${LONG}`,
    `${LONG}见第二部分。一、二产业融合发展。${LONG}`,
    `${LONG}印发《一、总则。二、分则。三、附则》。${LONG}`,
    `${LONG}包括：1.制度；2.执法；3.普法。${LONG}`,
    `一、主要举措。${LONG}三、四季度加快进度。${LONG}`,
  ];

  for (const paragraph of WHOLE) {
    it(`is left whole: …${paragraph.replaceAll(LONG, '…')}`, () => assert.deepEqual(parse(paragraph).unsplit, []));
  }
});

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

  it('is cut behind brackets, and what follows them is not inside them', () => {
    const { sections } = parse(`一、${FILL}（试行）二、乙丙1）丁${FILL}`);
    assert.deepEqual(
      sections.map(({ heading }) => heading.number),
      [1, 2],
    );
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

describe('a short line that begins with 特此报告', () => {
  const date = '2024年2月5日';

  it('is cut at 署名 and date, and before neither a note nor a second sentence', () => {
    check('特此报告。', '云岫县水利局', date);
    check('专此报告。', date);
    check('特此报告。  ', '云岫县水利局　　', date);
    check('特此报告。', '云岫县水利局', `${date}（此件公开发布）`);
  });

  it('ends in a date, at most eighty characters behind', () => {
    for (const line of [
      '特此报告。',
      '特此报告。云岫县水利局',
      `特此报告。${date}前完成`,
      `以上特此报告。云岫县水利局${date}`,
    ]) {
      check(line);
    }
    check('特此报告。', of(71), date);
    check(`特此报告。${of(72)}${date}`);
  });

  it('gives a report its 署名 and date', () => {
    const report = parse(sampleReport({ closing: '特此报告。云岫县水利局2024年2月5日', signature: '', date: '' }));
    assert.deepEqual(
      [report.closing?.text, report.signature?.text, report.date?.text],
      ['特此报告。', '云岫县水利局', '2024年2月5日'],
    );
  });
});

describe('a report on one line', () => {
  const long = '我局健全工作制度，规范行政执法，办理行政许可十二件。'.repeat(6);
  const title = '关于2023年度法治政府建设情况的报告';

  it('is not cut at a number inside a sentence, nor at one out of turn', () => {
    const text = `${title} 一、主要举措和成效 ${long}做到了二、三级联动。五、建章立制。${long} 二、存在的不足和原因 ${long}`;
    assert.deepEqual(
      parse(text).sections.map(({ heading }) => heading.title),
      ['主要举措和成效', '存在的不足和原因'],
    );
  });

  it('may end in a date that no 署名 stands before', () => {
    const text = `${title} 一、主要举措和成效 ${long} 二、存在的不足和原因 ${long.replaceAll('。', '，')}机制还要健全 2024年2月5日`;
    const report = parse(text);
    assert.equal(report.date?.text, '2024年2月5日');
    assert.equal(report.signature, undefined);
  });
});
