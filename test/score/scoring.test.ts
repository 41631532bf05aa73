import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Finding } from '../../src/core/model/rule.ts';
import type { Severity } from '../../src/core/model/severity.ts';
import type { GoldenEntry } from './golden.ts';
import { scoreReport } from './score.ts';

const TEXT = '云岫县司法局\n落实谁普法谁执法，压实主题责任，推进法制审核。';

function at(words: string): { readonly start: number; readonly end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function finding(rule: string, words: string, severity: Severity = 'warning'): Finding {
  return { rule, severity, span: at(words), message: '', related: [], fixes: [] };
}

function entry(code: string, words: string, severity: GoldenEntry['severity'] = 'warning'): GoldenEntry {
  return { file: 'a.txt', line: 2, column: at(words).start - at('落实').start + 1, text: words, code, severity };
}

function score(entries: readonly GoldenEntry[], ...findings: readonly Finding[]) {
  return scoreReport({ file: 'a.txt', text: TEXT, findings }, entries);
}

describe('scoring', () => {
  const typo = entry('TYPO', '压实主题责任');

  it('takes a fitting rule on the very words', () => {
    const { scored, extras } = score([typo], finding('confusable-word', '主题责任', 'info'));
    assert.deepEqual([scored[0]?.found, extras.length], ['strict', 0]);
  });
  it('does not take a rule of another kind on the very words', () => {
    const { scored, extras } = score([typo], finding('spacing', '主题责任'));
    assert.deepEqual([scored[0]?.found, extras.length], ['missed', 1]);
  });
  it('tells a fitting rule elsewhere on the line, and counts it as not annotated', () => {
    const { scored, extras } = score([typo], finding('confusable-word', '推进'));
    assert.deepEqual([scored[0]?.found, extras.length], ['line', 1]);
    assert.deepEqual([extras[0]?.line, extras[0]?.column, extras[0]?.text], [2, 17, '推进']);
  });
  it('does not take a fitting rule on another line', () => {
    assert.equal(score([typo], finding('confusable-word', '司法局')).scored[0]?.found, 'missed');
  });
  it('takes a witness on the very words', () => {
    const related = [{ span: at('主题'), message: '' }];
    assert.equal(score([typo], { ...finding('confusable-word', '司法局'), related }).scored[0]?.found, 'strict');
  });
  it('takes what is missing anywhere on its line', () => {
    const { scored } = score([entry('SIGN-MISSING', '压实')], finding('signature', '推进'));
    assert.equal(scored[0]?.found, 'strict');
  });
  it('leaves hints that are not annotated alone', () => {
    assert.deepEqual(score([], finding('spacing', '推进', 'info')).extras, []);
  });
  it('hears every finding on a trap, hints too', () => {
    const trap = entry('OK', '法制审核', 'none');
    assert.equal(score([trap], finding('confusable-word', '法制', 'info')).noise.length, 1);
    assert.equal(score([trap], finding('confusable-word', '推进', 'info')).noise.length, 0);
  });
  it('refuses an annotation whose words are not there', () => {
    assert.throws(() => score([{ ...typo, column: 1 }]), /does not read/);
  });
  it('reads …… in an annotation as words left out', () => {
    const { scored } = score([{ ...typo, text: '压实……责任' }], finding('confusable-word', '责任'));
    assert.equal(scored[0]?.found, 'strict');
  });
});
