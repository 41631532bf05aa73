import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { allSections } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { longReport, reports } from '../../bench/texts.ts';
import { sampleReport } from '../fixtures/sample.ts';

describe('a text of many headings', () => {
  it('is read to its last', () => {
    const { sections, lines } = parse('（一）标题\n'.repeat(30_000));
    assert.deepEqual([sections.length, lines.length], [30_000, 30_000]);
    assert.equal(parse('# 依法行政\n'.repeat(3_000), 'markdown').sections.length, 2_999); // The first is the title.
  });

  it('has the parts that stand behind thousands of them', () => {
    for (const count of [1_999, 2_000, 2_001, 5_000]) {
      const text = sampleReport({ achievements: `一、2023年度主要举措和成效\n${'（一）健全制度\n'.repeat(count)}` });
      const report = parse(text);
      assert.equal([...allSections(report.sections)].length, count + 5);
      assert.ok(report.parts.every(({ status }) => status === 'present'));
      assert.deepEqual([report.signature?.text, report.date?.text], ['云岫县水利局', '2024年2月5日']);
      assert.equal(lint(report).filter(({ rule }) => rule === 'required-parts').length, 0);
    }
  });

  it('is read to its end when it is the longest that speed is measured with', () => {
    const { texts } = reports();
    const [once = 0, ten = 0] = [1_000_000, 10_000_000].map((bytes) => {
      const text = longReport(texts, bytes);
      const { sections, lines, bodyEnd } = parse(text);
      assert.ok(text.length - bodyEnd < 100, `${text.length - bodyEnd} characters behind the body`);
      const numbers =
        text.match(/^[ \t\u3000]*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/gm)?.length ?? 0;
      const read = [...allSections(sections)];
      assert.ok(read.length >= numbers, `${read.length} sections of ${numbers} numbered lines`);
      assert.equal(sections.at(-1)?.span.end, lines.at(-1)?.end);
      return read.length;
    });
    assert.ok(ten > once * 9.5, `${ten} sections, ${once} of a tenth of the length`);
  });
});
