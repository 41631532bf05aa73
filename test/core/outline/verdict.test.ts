import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { draft } from '../../../src/core/drafting/draft.ts';
import type { Settings } from '../../../src/core/model/settings.ts';
import { judge } from '../../../src/core/outline/verdict.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleReport } from '../fixtures/sample.ts';

function verdict(text: string, settings: Settings = {}) {
  const report = parse(text);
  const { parts, first, ...others } = judge(report, lint(report, { ...settings, stage: 'review' }), RULE_OF_LAW);
  return { ...others, parts: parts.map(({ id }) => id), first: first && slice(text, first.span) };
}

const READY = { isReady: true, blanks: 0, parts: [], errors: 0, first: undefined };

describe('the verdict on a report', () => {
  it('is that it can be handed in, warnings or not', () => {
    assert.deepEqual(verdict(sampleReport()), READY);
    assert.deepEqual(verdict(sampleReport({ other: '' })), READY);
    assert.deepEqual(verdict(sampleReport().replace('，法治意识', '，， 法治意识')), READY);
  });

  it('tells of errors, the first in the text first', () => {
    const text = sampleReport({ number: '云水发〔2031〕3号' }).replace('我局健全制度', '我局健全法制政府制度');
    assert.deepEqual(verdict(text), { ...READY, isReady: false, errors: 2, first: '2031' });
  });

  it('tells of blanks, also where the user thinks little of them', () => {
    const text = sampleReport().replace('十二件', '【待填：件数】件');
    const blank = { ...READY, isReady: false, blanks: 1, first: '【待填：件数】' };
    assert.deepEqual(verdict(text), blank);
    assert.deepEqual(verdict(text, { rules: { placeholder: 'info' } }), blank);
  });

  it('tells of parts that are not there, or have no more than a heading', () => {
    const { first, ...missing } = verdict(sampleReport({ plan: '', other: '' }));
    assert.deepEqual(missing, { isReady: false, blanks: 0, parts: ['plan'], errors: 0 });
    assert.ok(first !== undefined);
    const begun = sampleReport({ plan: '', other: '', closing: '', signature: '', date: '' });
    assert.deepEqual(verdict(begun), { isReady: false, blanks: 0, parts: ['plan'], errors: 0, first: '' });
    assert.deepEqual(verdict(sampleReport({ problems: '二、存在的不足和原因' })).parts, ['problems']);
  });

  it('is not that a new report can be handed in', () => {
    const { isReady, blanks, parts, errors } = verdict(draft(RULE_OF_LAW, { year: 2023, organ: '云岫县水利局' }));
    assert.deepEqual(
      [isReady, blanks > 10, parts, errors],
      [false, true, ['achievements', 'problems', 'leadership', 'plan'], 0],
    );
  });

  it('names rules that exist', () => {
    for (const id of ['placeholder', 'required-parts']) assert.ok(RULES.some((rule) => rule.id === id));
  });
});
