import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allSections } from '../../../src/core/model/report.ts';
import { cleanText } from '../../../src/core/reading/clean.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { allSpans, spanFault } from '../span-faults.ts';

/** A text as it is read, and where its characters stand. */
function clean(text: string, syntax: 'plain' | 'markdown' = 'plain') {
  const found = cleanText(text, syntax);
  return found && [found.text, [...found.offsets]];
}

describe('a text without what programs left in it', () => {
  it('is the text itself where they left nothing', () => {
    for (const text of ['', '一、主要举措', '甲<乙', 'a & b', 'Arabic', 'TOC', '20__年', '\v甲\f']) {
      assert.equal(clean(text), undefined, text);
    }
  });

  it('knows where each of its characters stands', () => {
    assert.deepEqual(clean('\u200b甲\u200b乙'), ['甲乙', [1, 3, 4]]);
    assert.deepEqual(clean('甲&nbsp;乙<br>'), ['甲乙', [0, 7, 12]]);
    assert.deepEqual(clean('[bookmark: _GoBack]一、'), ['一、', [19, 20, 21]]);
    assert.deepEqual(clean('<br>'), ['', [4]]);
  });

  it('leaves alone what only the writer can decide, and in Markdown what Markdown means', () => {
    assert.equal(clean('甲&lt;乙'), undefined);
    assert.equal(clean('甲\ufffd乙'), undefined);
    assert.equal(clean('甲<br>乙', 'markdown'), undefined);
    assert.deepEqual(clean('甲\u200b乙<br>', 'markdown'), ['甲乙<br>', [0, 2, 3, 4, 5, 6, 7]]);
  });
});

describe('a report with leftovers in it', () => {
  const text = sampleReport({ number: '云水发〔2024〕3号', note: '（此件公开发布）' });
  const report = parse(text);
  const names = (of: typeof report) =>
    [...allSections(of.sections)].map(({ heading, parts }) => [heading.level, heading.number, heading.title, parts]);

  for (const leftover of ['\u200b', '<br>', '&nbsp;', '[bookmark: _GoBack]', '_GoBack']) {
    it(`is the same report: ${JSON.stringify(leftover)} before and inside every line`, () => {
      for (const littered of [
        text.replace(/^/gm, leftover),
        text.replace(/$/gm, leftover),
        text.replace(/^.{3}/gm, `$&${leftover}`),
        `${leftover}\n${text.replaceAll('\n', `\n${leftover}\n`)}\n${leftover}`,
      ]) {
        const read = parse(littered);
        assert.deepEqual(names(read), names(report));
        assert.deepEqual(
          [read.year.value, read.title?.text, read.documentNumber?.year, read.addressee?.text, read.leadIn?.text],
          [report.year.value, report.title?.text, 2024, report.addressee?.text, report.leadIn?.text],
        );
        assert.deepEqual(
          [read.signature?.text, read.date?.day, read.note?.text, read.closing?.text],
          [report.signature?.text, report.date?.day, report.note?.text, report.closing?.text],
        );
        assert.deepEqual(
          read.parts.map(({ status }) => status),
          report.parts.map(({ status }) => status),
        );
        for (const [path, span] of allSpans({ report: read })) assert.equal(spanFault(littered, span), undefined, path);
        assert.equal(slice(littered, read.date?.span ?? { start: 0, end: 0 }).replaceAll(leftover, ''), '2024年2月5日');
        assert.ok(!slice(littered, read.title?.span ?? { start: 0, end: 0 }).startsWith(leftover));
        assert.ok(!slice(littered, read.title?.span ?? { start: 0, end: 0 }).endsWith(leftover));
      }
    });
  }

  it('stands where its characters do, the first one and the last', () => {
    assert.deepEqual(parse('\u200b甲\u200b').lines, [{ start: 1, end: 2 }]);
    assert.deepEqual(parse('甲\u200b').lines, [{ start: 0, end: 1 }]);
    const first = parse('\u200b一、主要举措和成效\u200b').sections[0]?.heading;
    assert.deepEqual(
      [first?.line, first?.span],
      [
        { start: 0, end: 11 },
        { start: 1, end: 10 },
      ],
    );
    assert.equal(parse('\u200b').bodyEnd, 0);
  });

  it('has headings whose line begins where the line does', () => {
    const littered = text.replace('二、', '\u200b二、');
    const heading = parse(littered).sections[1]?.heading;
    assert.equal(littered.charAt((heading?.line.start ?? 0) - 1), '\n');
    assert.equal(heading?.line.end, littered.indexOf('\n', heading?.line.start));
    assert.equal(slice(littered, heading?.span ?? { start: 0, end: 0 }), '二、2023年度存在的不足和原因');
  });
});
