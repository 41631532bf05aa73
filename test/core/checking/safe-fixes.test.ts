import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { safeFixes } from '../../../src/core/checking/fix.ts';
import { fixAll } from '../../../src/core/checking/fix-all.ts';
import { lint } from '../../../src/core/checking/lint.ts';
import type { Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { corpusTexts, describeWithCorpus } from '../../corpus.ts';
import { RUNS } from '../fixtures/arbitraries.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { samples } from '../fixtures/seeds.ts';
import { surroundedDocument, wrapped } from '../fixtures/surroundings.ts';
import { countUnpaired, substanceOf } from './substance.ts';

const WIDTHS = [7, 10, 13, 16, 19, 23, 28, 33, 38, 45, 60, 80];
const BREAKS = ['\n', '\r\n', '\v'];

/** Applies all safe fixes and fails where they make another report of a text; gives the fixed text. */
function fixHarmlessly(text: string, syntax: Syntax): string {
  const fixed = fixAll(text, syntax);
  assert.deepEqual(substanceOf(fixed, syntax), substanceOf(text, syntax), JSON.stringify(text.slice(0, 400)));
  assert.ok(countUnpaired(fixed) <= countUnpaired(text), JSON.stringify(text));
  return fixed;
}

/** Safe fixes that are left when all were applied, because they would do harm. */
function withheld(fixed: string, syntax: Syntax): readonly string[] {
  return safeFixes(lint(parse(fixed, syntax))).map(({ title }) => title);
}

describe('safe fixes leave a report what it is', () => {
  it('whatever a page prints above the title', () => {
    const body =
      '甲县水利局关于2025年法治政府建设情况的报告\n2025年，现将有关情况报告如下：\n一、主要举措和成效\n我局健全制度，规范执法。';
    for (const above of [
      '[ 发布日期 ] 2026-01-13\n',
      '[ 发布日期 ] 2026年1月13日\n',
      '[ 发布日期 ] 2026-01-13 ',
      '2026-01-13\n',
      '二〇二六年一月十三日\n',
      '发布日期 2026.1.13\n',
      '来源:甲县水利局\n',
      '| 索引号 | 2026-1 |\n',
      '2026年1月13日 10时\n',
    ]) {
      const text = above + body;
      const { year, title } = parse(text);
      assert.equal(year.value, 2025, above);
      assert.ok(above.endsWith(' ') || title?.text === body.slice(0, title?.text.length), `${above} ${title?.text}`);
      fixHarmlessly(text, 'plain');
    }
  });

  it('wherever its lines are broken: what closes a bracket is no heading number', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['贯彻《法治社会建设规划（2021－202', '5）》，健全制度。'],
      ['有关情况（见附件1、', '2）并落实到位。'],
      ['有关情况（见附件1、', '2、附件3）并落实到位。'],
      ['印发《云岫县水利局工作规则（', '一）》，规范流程。'],
      ['落实“三项', '1、制度”要求，规范流程。'],
    ];
    for (const [head, tail] of rows) {
      for (const breaking of BREAKS) {
        const text = sampleReport({
          problems: `二、2023年度存在的不足和原因\n执法力量仍然不足，专业人员偏少。${head}${breaking}${tail}`,
        });
        const numbers = parse(text).sections.flatMap(({ children }) => children);
        assert.deepEqual(numbers, [], text);
        assert.ok(fixHarmlessly(text, 'plain').includes(tail), tail);
      }
    }
  });

  it('a bracket that nothing closes ends nowhere: what follows is a heading', () => {
    const text = sampleReport({ problems: '二、2023年度存在的不足和原因（初稿\n(一)力量不足\n人员偏少，经费紧张。' });
    assert.equal(parse(text).sections[1]?.children[0]?.heading.title, '力量不足');
  });

  for (const { name, text, syntax } of samples()) {
    it(name, () => assert.deepEqual(withheld(fixHarmlessly(text, syntax), syntax), []));
  }

  it('in any text, with web lines above it and wrapped at any width', () => {
    fc.assert(
      fc.property(surroundedDocument, ({ text, syntax }) => {
        fixHarmlessly(text, syntax);
      }),
      { numRuns: RUNS },
    );
  });
});

describeWithCorpus('safe fixes leave a text of the corpus what it is', () => {
  for (const folder of ['seeds', 'reports', 'negative', 'neighbours'] as const) {
    it(folder, () => {
      for (const { name, text } of corpusTexts(folder)) {
        const syntax = name.endsWith('.md') ? 'markdown' : 'plain';
        assert.deepEqual(withheld(fixHarmlessly(text, syntax), syntax), [], name);
      }
    });
  }

  for (const breaking of BREAKS) {
    it(`wrapped with ${JSON.stringify(breaking)} at ${WIDTHS.length} widths`, () => {
      for (const { text } of [...corpusTexts('seeds'), ...corpusTexts('reports')]) {
        for (const width of WIDTHS) fixHarmlessly(wrapped(text, width, breaking), 'plain');
      }
    });
  }
});
