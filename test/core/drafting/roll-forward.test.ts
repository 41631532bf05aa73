import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { changeReportYear } from '../../../src/core/drafting/change-year.ts';
import { planItems } from '../../../src/core/drafting/plan-items.ts';
import { problemItems } from '../../../src/core/drafting/problem-items.ts';
import { rollForward } from '../../../src/core/drafting/roll-forward.ts';
import type { Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { corpusTexts, describeWithCorpus } from '../../corpus.ts';
import { anyDocument, RUNS } from '../fixtures/arbitraries.ts';
import { samples } from '../fixtures/seeds.ts';
import { spanFault } from '../span-faults.ts';
import * as rolled from './rolled.ts';

const ANSWERS = [
  { part: 'achievements', itemsOf: planItems, answer: /^[ \t\u3000]*【待填：去年安排，今年须回应：[^【】]*】$/ },
  {
    part: 'problems',
    itemsOf: problemItems,
    answer: /^[ \t\u3000]*【待填：去年指出的不足，今年是否已经解决：[^【】]*】$/,
  },
] as const;

/** Everything the issue asks of one step, from `text` to what comes of it. */
function checkStep(text: string, syntax: Syntax): string {
  const step = rolled.rollByOne(text, syntax);
  const { own } = step;
  const after = parse(step.text, syntax);
  assert.equal(after.year.value, own + 1);
  assert.deepEqual(rolled.yearFindings(step.text, syntax), []);
  assert.deepEqual(rolled.unseenPrompts(step.text, syntax), []);
  assert.deepEqual(rolled.windows(step.text), rolled.windows(text));
  assert.deepEqual(rolled.names(step.text), rolled.names(text));
  assert.deepEqual(rolled.headings(step.text, syntax), rolled.headings(text, syntax));
  assert.deepEqual(rolled.parts(step.text, syntax), rolled.parts(text, syntax));
  assert.equal(after.addressee?.text, step.report.addressee?.text);
  assert.equal(after.signature?.text, step.report.signature?.text);
  const doubts = rolled.doubted(text, step);
  const loose = rolled.looseFigures(step.text).filter((figure) => !doubts.some((doubt) => doubt.includes(figure)));
  assert.deepEqual(loose, []);
  checkYears(step.text, own, doubts);
  checkAnswers(step.text, text, syntax);
  for (const { span, newSpan, message } of step.doubts) {
    assert.equal(spanFault(text, span), undefined);
    assert.equal(rolled.withValues(slice(step.text, newSpan)), slice(text, span));
    assert.ok(message.length > 5);
  }
  return step.text;
}

/** Last year stands only where it is a measure, or where somebody is told to look. */
function checkYears(text: string, own: number, doubts: readonly string[]): void {
  const bare = text.replace(/《[^》]*》|“[^“”\n]{0,40}”|【[^【】]*】|[0-9]{4}年?[-－–—―~～至][0-9]{4}年?/g, '＠');
  for (const { index } of bare.matchAll(new RegExp(`${own}年`, 'g'))) {
    const isMeasure = /[较比从]$/.test(bare.slice(0, index)) || /^.{5}(?:同期|相比)/.test(bare.slice(index));
    assert.ok(isMeasure || doubts.includes(String(own)), bare.slice(index - 10, index + 20));
  }
}

/** One prompt for each thing the plan promised and each shortcoming, above all else in the part that answers it. */
function checkAnswers(text: string, last: string, syntax: Syntax): void {
  for (const { part, itemsOf, answer } of ANSWERS) {
    const items = itemsOf(parse(last, syntax));
    const answers = text.split(/\r\n|\n|\r/).filter((line) => answer.test(line));
    const section = parse(text, syntax).sections.find(({ parts }) => parts.includes(part));
    const expected = section === undefined ? 0 : new Set(items.map((item) => rolled.withValues(item.text))).size;
    assert.equal(answers.length, expected);
    for (const line of answers) {
      const at = text.indexOf(line.trim());
      assert.ok(section !== undefined && section.span.start < at && at < section.span.end, line);
    }
  }
}

/** The new text with last year's values and without what was added, beside the old one with its years moved alone. */
function checkNothingElse(text: string, syntax: Syntax): void {
  const { text: next, report, own } = rolled.rollByOne(text, syntax);
  const { edits } = changeReportYear(report, own + 1);
  const bare = (content: string) =>
    rolled
      .withValues(content.replace(/【待填：去年(?:安排|指出的不足)[^】]*】/g, ''))
      .replace(/〔[0-9]{4}〕(?:【待填：序号】|[0-9]+)号/, '〔〕号')
      .replace(/[0-9]{4}年(?:【待填：月】|[0-9]+)月(?:【待填：日】|[0-9]+)日(?=\s*(?:（[^）]*）\s*)?$)/, '')
      .replace(/\s+/g, '');
  assert.equal(bare(next), bare(applyFixes(text, [{ title: '', edits, safe: false }])));
}

function checkAll(all: readonly { readonly name: string; readonly text: string; readonly syntax: Syntax }[]): void {
  for (const { name, text, syntax } of all) {
    it(`${name}: once and twice`, () => checkStep(checkStep(text, syntax), syntax));
    it(`${name}: nothing else changes`, () => checkNothingElse(text, syntax));
    it(`${name}: with CR LF, the same`, () => {
      const crlf = text.replaceAll('\n', '\r\n');
      const { text: next } = rolled.rollByOne(crlf, syntax);
      assert.equal(next.replaceAll('\r\n', ''), rolled.rollByOne(text, syntax).text.replaceAll('\n', ''));
      assert.ok(!/(?<!\r)\n|\r(?!\n)/.test(next));
    });
  }
}

describe('rolling the samples forward', () => checkAll(samples()));

describeWithCorpus('rolling real reports forward', () =>
  checkAll([...corpusTexts('seeds'), ...corpusTexts('reports')].map((entry) => ({ ...entry, syntax: 'plain' }))),
);

describe('rolling anything forward', () => {
  it('never fails; what it doubts lies in the old text and in the new one', () => {
    fc.assert(
      fc.property(
        anyDocument,
        fc.integer({ min: 2000, max: 2099 }),
        fc.boolean(),
        ({ text, syntax }, year, isOther) => {
          const facts = isOther ? { year, organ: '霁川县司法局', recipients: '县委：' } : { year };
          const result = rollForward(parse(text, syntax), facts);
          if (result === undefined) return;
          for (const { span, newSpan } of result.doubts) {
            assert.equal(spanFault(text, span), undefined);
            assert.equal(spanFault(result.text, newSpan), undefined);
          }
          if (!text.includes('【')) assert.doesNotMatch(result.text, /【[^】]*【|【(?![^】\r\n]{1,200}】)/);
          rollForward(parse(result.text, syntax), { year: year + 1 });
        },
      ),
      { numRuns: RUNS },
    );
  });

  for (const piece of [
    '1',
    '12件',
    '一',
    '一是',
    '2023年',
    '2023年1月',
    '《',
    '“',
    '（一）',
    '【',
    '，',
    '\n（一）推进。',
    '百分之',
  ]) {
    it(`a part of ${JSON.stringify(piece)} alone does not take long`, () => {
      const body = piece.repeat(100_000 / piece.length);
      const text = `关于2023年度法治政府建设情况的报告\n一、主要成效\n${body}\n二、2024年工作安排\n${body}`;
      const report = parse(text);
      const from = performance.now();
      rollForward(report, { year: 2024, organ: '霁川县司法局' });
      assert.ok(performance.now() - from < 3000, `${performance.now() - from} ms`);
    });
  }

  it('needs time in proportion to the text', () => {
    const [sample] = samples();
    const long = (sample?.text ?? '').repeat(100);
    const from = performance.now();
    rollForward(parse(long), { year: 2030 });
    assert.ok(performance.now() - from < 3000, `${performance.now() - from} ms for ${long.length}`);
  });
});
