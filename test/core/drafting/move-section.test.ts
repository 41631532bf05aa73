import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { moveSection } from '../../../src/core/drafting/move-section.ts';
import { allSections, type Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { corpusTexts } from '../../corpus.ts';
import { anyDocument, RUNS } from '../fixtures/arbitraries.ts';
import { samples } from '../fixtures/seeds.ts';

/** The text after the section whose heading holds `title` has moved; undefined when it cannot. */
function moved(text: string, title: string, step: -1 | 1, syntax: Syntax = 'plain'): string | undefined {
  const report = parse(text, syntax);
  const section = [...allSections(report.sections)].find(({ heading }) => heading.title.includes(title));
  const edits = moveSection(report, section?.heading.span.start ?? assert.fail(title), step);
  return edits && applyFixes(text, [{ title: '', edits, safe: false }]);
}

const TEXT = [
  '一、甲',
  '（一）子。文字。',
  '（二）丑。文字。',
  '二、乙',
  '乙文。',
  '（一）寅。文字。',
  '三、丙',
  '丙文。',
].join('\n');

describe('moving a section', () => {
  it('down and up, children and all, numbers in place', () => {
    const down = [
      '一、乙',
      '乙文。',
      '（一）寅。文字。',
      '二、甲',
      '（一）子。文字。',
      '（二）丑。文字。',
      '三、丙',
      '丙文。',
    ].join('\n');
    assert.equal(moved(TEXT, '甲', 1), down);
    assert.equal(moved(TEXT, '乙', -1), down);
    assert.equal(moved(down, '甲', -1), TEXT);
  });

  it('the last one keeps what stands below the body', () => {
    const closing = '\n\n特此报告。\n云岫县水利局\n2024年2月5日';
    assert.equal(moved(TEXT + closing, '丙', -1)?.endsWith(`三、乙\n乙文。\n（一）寅。文字。${closing}`), true);
  });

  it('not beyond the first or last, nor out of its parent', () => {
    assert.equal(moved(TEXT, '甲', -1), undefined);
    assert.equal(moved(TEXT, '丙', 1), undefined);
    assert.equal(moved(TEXT, '子', -1), undefined);
    assert.equal(moved(TEXT, '丑', 1), undefined);
    assert.equal(moved(TEXT, '寅', 1), undefined);
    assert.equal(moveSection(parse(TEXT), 1, 1), undefined);
  });

  it('below, too', () => {
    assert.equal(
      moved(TEXT, '子', 1),
      TEXT.replace('（一）子。文字。\n（二）丑。文字。', '（一）丑。文字。\n（二）子。文字。'),
    );
  });

  it('numbers keep their form', () => {
    assert.equal(moved('(一)甲。文。\n(二) 乙。文。', '甲', 1), '(一) 乙。文。\n(二)甲。文。');
    assert.equal(moved('1、甲\n文。\n２．乙\n文。', '甲', 1), '１．乙\n文。\n2、甲\n文。');
    assert.equal(moved('⑴甲\n文。\n⑵乙\n文。', '甲', 1), '⑴乙\n文。\n⑵甲\n文。');
  });

  it('CR LF and indentation', () => {
    assert.equal(
      moved('　　一、甲\r\n　　甲文。\r\n\r\n二、乙\r\n乙文。\r\n', '甲', 1),
      '一、乙\r\n乙文。\r\n\r\n　　二、甲\r\n　　甲文。\r\n',
    );
  });

  it('Markdown: # and ** go along', () => {
    const text = '# 题\n\n### （一）甲\n\n甲文。\n\n**（二）乙**\n\n乙文。\n';
    assert.equal(moved(text, '甲', 1, 'markdown'), '# 题\n\n**（一）乙**\n\n乙文。\n\n### （二）甲\n\n甲文。\n');
    const mixed = '## 一、甲\n\n### （一）子\n\n文。\n\n（二）丑。文字。\n';
    assert.equal(moved(mixed, '子', 1, 'markdown'), '## 一、甲\n\n（一）丑。文字。\n\n### （二）子\n\n文。\n');
  });

  it('an unnumbered heading stays so, numbers keep their order', () => {
    const text = '一、主要举措和成效\n文。\n存在的不足和原因\n文。\n二、下一步工作安排\n文。';
    assert.equal(moved(text, '不足', -1), '存在的不足和原因\n文。\n一、主要举措和成效\n文。\n二、下一步工作安排\n文。');
  });

  it('takes the white space at its end along', () => {
    const text = '一、甲\n甲文。 \u3000\n二、乙\n乙文。';
    assert.equal(moved(text, '甲', 1), '一、乙\n乙文。\n二、甲\n甲文。 \u3000');
  });

  it('takes the marks along that excuse it, and no other', () => {
    const mark = '【不检查：heading-form 沿用上级文件的标题】';
    const [begin, end] = ['【不检查开始：spacing 引文】', '【不检查结束】'];
    const both = (first: string, second: string, title = '甲', step: 1 | -1 = 1) => {
      const there = moved(`题\n${first}\n${second}\n三、丙\n丙文。`, title, step);
      return there?.replace(/^题\n|\n三、丙\n丙文。$/g, '');
    };
    assert.equal(both(`${mark}\n一、甲\n甲文。`, '二、乙\n乙文。'), `一、乙\n乙文。\n${mark}\n二、甲\n甲文。`);
    assert.equal(
      both('一、甲\n甲文。', `${mark}\n\n二、乙\n乙文。`, '乙', -1),
      `${mark}\n\n一、乙\n乙文。\n二、甲\n甲文。`,
    );
    assert.equal(
      both(`${begin}\n${mark}\n一、甲\n甲文。\n${end}`, `${mark}\n二、乙\n${begin}\n乙文。\n${end}`),
      `${mark}\n一、乙\n${begin}\n乙文。\n${end}\n${begin}\n${mark}\n二、甲\n甲文。\n${end}`,
    );
    assert.equal(
      both(`${begin}\n一、甲\n甲文。`, `二、乙\n乙文。\n${end}`),
      `${begin}\n一、乙\n乙文。\n二、甲\n甲文。\n${end}`,
      'a passage around both',
    );
    assert.equal(
      both(`【全文不检查：spacing 引文】\n${mark}\n一、甲\n甲文。`, '二、乙\n乙文。'),
      `【全文不检查：spacing 引文】\n一、乙\n乙文。\n${mark}\n二、甲\n甲文。`,
    );
    assert.equal(both(`${mark}\n甲文。\n一、甲`, '二、乙'), `${mark}\n甲文。\n一、乙\n二、甲`);
    assert.equal(both(`一、甲\n甲文。`, `二、乙\n乙文。\n${end}`), `一、乙\n乙文。\n二、甲\n甲文。\n${end}`);
    const comment = '<!-- fazhi-report-ignore heading-form 引文 -->';
    assert.equal(
      moved(
        `# 题\r\n\r\n${comment}\r\n## 一、甲\r\n\r\n甲文。\r\n\r\n## 二、乙\r\n\r\n乙文。\r\n`,
        '甲',
        1,
        'markdown',
      ),
      `# 题\r\n\r\n## 一、乙\r\n\r\n乙文。\r\n\r\n${comment}\r\n## 二、甲\r\n\r\n甲文。\r\n`,
    );
  });

  it('headings that share a line', () => {
    const body = '推动各项工作取得新的进展，'.repeat(8);
    const text = `　　一、甲 ${body}完成。 二、乙 ${body}到位。 三、丙 ${body}落实。`;
    assert.equal(moved(text, '甲', 1), `　　一、乙 ${body}到位。 二、甲 ${body}完成。 三、丙 ${body}落实。`);
  });

  for (const { name, text, syntax } of [
    ...samples(),
    ...corpusTexts('reports').map((entry) => ({ ...entry, syntax: 'plain' as const })),
  ]) {
    it(`${name}: every section down and up again`, () => {
      const report = parse(text, syntax);
      for (const { heading } of allSections(report.sections)) {
        const edits = moveSection(report, heading.span.start, 1);
        if (edits === undefined) continue;
        const after = applyFixes(text, [{ title: '', edits, safe: false }]);
        const numbers = (content: string) =>
          [...allSections(parse(content, syntax).sections)].map((section) => section.heading.number);
        assert.deepEqual(numbers(after).toSorted(), numbers(text).toSorted());
        const row = parse(after, syntax);
        const there = [...allSections(row.sections)].findLast(({ heading: other }) => other.title === heading.title);
        const back = moveSection(row, there?.heading.span.start ?? -1, -1);
        assert.equal(back && applyFixes(after, [{ title: '', edits: back, safe: false }]), text, heading.title);
      }
    });
  }

  it('any document: nothing is lost', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.constantFrom(-1 as const, 1 as const), ({ text, syntax }, nth, step) => {
        const report = parse(text, syntax);
        const all = [...allSections(report.sections)];
        const section = all[nth % Math.max(1, all.length)];
        const edits = section && moveSection(report, section.heading.span.start, step);
        if (edits === undefined) return;
        const after = applyFixes(text, [{ title: '', edits, safe: false }]);
        const letters = (content: string) =>
          [...content.replace(/[0-9０-９一二三四五六七八九十百⑴-⒇（）]/g, '')].toSorted().join('');
        assert.equal(letters(after), letters(text));
      }),
      { numRuns: RUNS },
    );
  });
});
