import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allSections, type Report } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
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
