import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { findFigures, readNumbers } from '../../../src/core/figures/figures.ts';
import type { NumberKind } from '../../../src/core/figures/number-kinds.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { anyDocument, RUNS } from '../fixtures/arbitraries.ts';
import { readMarked, writeMarked } from '../fixtures/marked.ts';
import { spanFault } from '../span-faults.ts';

/** Checks that the marked numbers of a text, and no others, are of a kind. */
function expectKind(kind: NumberKind, marked: string): void {
  const { text } = readMarked(marked);
  const report = parse(text);
  const found = readNumbers(report, report.lines).filter((number) => number.kind === kind);
  assert.equal(
    writeMarked(
      text,
      found.map(({ span }) => span),
    ),
    marked,
  );
}

const FIGURES: readonly string[] = [
  '办理许可⟦12⟧件，⟦1,200⟧余人次，⟦2.2⟧万余次，⟦４⟧场。',
  '共⟦88⟧件（结案⟦63⟧件、维持⟦38⟧件），化解率⟦96.3⟧%，增长⟦12⟧个百分点。',
  '压减⟦15-20⟧%，⟦3—5⟧万元，完成⟦88+11⟧项，占⟦15⟧%～⟦20⟧%。',
  '⟦5月14日⟧开讲，2023年⟦5月14日至16日⟧开班，2023年⟦11月⟧完成，截至⟦11月⟧底，⟦1—11月⟧共办理。',
  '⟦2023.5.14⟧开讲，⟦2023-05-14⟧开班。',
  '好评率达⟦99.5⟧，得分⟦98.6⟧，排名全市第⟦4⟧，积分第⟦1⟧名。',
  '办结率⟦百分之九十八⟧，近⟦120⟧人次。',
  '（一）规范执法。办理⟦3⟧起。',
  '⟦5月4日至6日⟧开班，⟦10—12月⟧完成，⟦2023.5.4⟧开讲。',
  '第⟦4⟧名。',
  `居${'甲'.repeat(10)}第⟦4⟧，名次${'甲'.repeat(10)}第⟦4⟧，名次${'甲'.repeat(10)}第 ⟦4⟧。`,
];

const NAMES: readonly string[] = [
  '办理12345政务服务便民热线转办事项，公布12345、12315热线和8890平台。',
  '落实“八五”普法，学习“9.28”讲话，“双随机、一公开”，“3+2”件。',
  '落实《关于开展12项行动的通知》，云水发〔2023〕5号，第3批，第2次会议，1号文件。',
  'PM2.5浓度、5G基站、A4纸、3A景区、24小时自助、7×24小时。',
  '开展4·15国家安全教育日、6.5环境日、12月4日国家宪法日、5月民法典宣传月活动，每年3月开展，自2023年1月1日起施行。',
  '一次办好，两个维护，四个意识，最多跑1次，同一件事，第三次会议，一批项目，三项制度。',
  '2021—2025年，2023年，（2023），2022年至2023年。',
  '办理【待填：上年12】件。',
  '第3批。',
  '占百分之多少。',
];

/** Two marks, and the most characters between them. */
const marksOf = (row: string) => [row.charAt(0), row.charAt(1), Number(row.slice(2))] as const;

describe('figures', () => {
  for (const marked of FIGURES) it(marked, () => expectKind('figure', marked));
  for (const marked of NAMES) {
    it(`none: ${marked}`, () => {
      const report = parse(marked);
      assert.deepEqual(readNumbers(report, report.lines), []);
    });
  }

  it('in quotations and prompts up to a length, else one left open would hide the rest', () => {
    for (const [open, close, most] of ['“”40', '‘’40', '「」40', '""40', '【】200'].map(marksOf)) {
      const named = (length: number) => `${open}${'甲'.repeat(length - 3)}12件${close}`;
      const count = (length: number) => {
        const report = parse(named(length));
        return readNumbers(report, report.lines).length;
      };
      assert.deepEqual([count(most), count(most + 1)], [0, 1], `${open}${close}`);
    }
    expectKind('figure', '推行""⟦12⟧件""。');
  });

  it('terms that rules lay down', () => {
    expectKind('limit', '在⟦7⟧个工作日内公开，不少于⟦30⟧日，不低于⟦50⟧%，压缩至⟦3⟧天内，⟦6月30日⟧前完成。');
  });

  it('without the terms, make the figures of a year', () => {
    const report = parse('办理12件，在7个工作日内公开，培训近十余次。');
    assert.deepEqual(
      findFigures(report, report.lines).map(({ text }) => text),
      ['12'],
    );
  });

  it('counts in Chinese numerals', () => {
    expectKind('word', '专题会议⟦四⟧次，近⟦十⟧余次，近⟦百⟧件，⟦十二⟧件，⟦两千⟧余人次，一件事，一次。');
  });

  it('numbers without a unit', () => expectKind('unknown', '开展⟦6⟧大行业整治，邮编⟦110000⟧。'));

  it('are left alone in a prompt, however long it is', () => {
    for (const length of [190, 200, 5_000]) {
      expectKind('figure', `办理⟦12⟧件，【待填：上年办理3件${'，请核对'.repeat(length / 4)}】。`);
    }
  });

  it('stand where they are said to, in any text', () => {
    fc.assert(
      fc.property(anyDocument, ({ text, syntax }) => {
        const report = parse(text, syntax);
        let end = 0;
        for (const { span, text: found } of findFigures(report, report.lines)) {
          assert.equal(spanFault(text, span), undefined);
          assert.ok(span.start >= end);
          assert.equal(text.slice(span.start, span.end), found);
          end = span.end;
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('need time in proportion to the text', () => {
    const time = (piece: string) => {
      const report = parse(piece.repeat(100_000 / piece.length));
      const runs = [1, 2, 3].map(() => {
        const from = performance.now();
        readNumbers(report, report.lines);
        return performance.now() - from;
      });
      return Math.min(...runs);
    };
    for (const piece of ['1', '1,', '1-', '1月', '第1', '一', '百', '“1', '排', '2023', '12.', '12件']) {
      assert.ok(time(piece) < 500, `${piece}: ${time(piece)} ms`);
    }
  });
});
