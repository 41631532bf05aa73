import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { lint } from '../../src/core/checking/lint.ts';
import type { Syntax } from '../../src/core/model/report.ts';
import { mayBeReport } from '../../src/core/reading/candidate.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { isReport } from '../../src/core/reading/recognize.ts';
import { RUNS } from './fixtures/arbitraries.ts';
import { surroundedDocument } from './fixtures/surroundings.ts';

/** Texts full of marks that come in pairs, and of headings that say little. */
const marks = fc
  .array(fc.oneof(fc.constantFrom(...'《》“”'), fc.constantFrom(...'〈〉‘’（）()〔〕【】甲、。\n')), { maxLength: 24 })
  .map((pieces) => ({ text: pieces.join(''), syntax: 'plain' as const }));
const HEADINGS = [
  '一、主要举措和成效',
  '二、主要负责人履职情况',
  '三、主要负责人履行职责情况',
  '二、存在的问题',
  '四、其他需要报告的情况',
  '主要负责人履职',
  '举措和成效',
  '2025年工作总结',
  '现将有关情况报告如下：',
  '法\u200b治政府建设',
  '# 二、法律顾问工作',
];
const headings = fc
  .array(fc.constantFrom(...HEADINGS), { maxLength: 6 })
  .map((lines) => ({ text: lines.join('\n'), syntax: 'plain' as const }));

function hold(check: (text: string, syntax: Syntax) => void): void {
  fc.assert(
    fc.property(fc.oneof(surroundedDocument, marks, headings), ({ text, syntax }) => check(text, syntax)),
    {
      numRuns: RUNS,
      examples: [[{ text: '《““》甲””', syntax: 'plain' }], [{ text: '（《《）甲》》', syntax: 'plain' }]],
    },
  );
}

describe('in any text', () => {
  it('nothing is found twice', () => {
    hold((text, syntax) => {
      const told = lint(parse(text, syntax)).map(({ rule, span, message }) => JSON.stringify([rule, span, message]));
      assert.deepEqual(
        told.filter((finding, index) => told.indexOf(finding) !== index),
        [],
      );
    });
  });

  it('a report is held for one before it is read', () => {
    hold((text, syntax) => {
      if (isReport(parse(text, syntax))) assert.ok(mayBeReport(text), JSON.stringify(text));
    });
  });
});
