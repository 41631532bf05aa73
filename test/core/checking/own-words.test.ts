import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fixAll } from '../../../src/core/checking/fix-all.ts';
import { lint } from '../../../src/core/checking/lint.ts';
import type { Settings } from '../../../src/core/model/settings.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleReport } from '../fixtures/sample.ts';

/** The words of the first part that are told, with the rule. */
function told(prose: string, settings: Settings = {}): readonly string[] {
  const text = sampleReport({
    achievements: `一、2023年度主要举措和成效\n${prose}群众办事更加便捷，法治意识明显增强，工作成效明显。`,
  });
  return lint(parse(text), settings).map(({ rule, span }) => `${rule}: ${slice(text, span)}`);
}

describe('words that are never wrong', () => {
  it('silence the rules that judge words on them, and there alone', () => {
    const prose = '统一布署，压实主题责任。';
    assert.deepEqual(told(prose), ['confusable-word: 布署', 'confusable-word: 主题责任']);
    assert.deepEqual(told(prose, { words: ['布署'] }), ['confusable-word: 主题责任']);
    assert.deepEqual(told(prose, { words: ['统一布署'] }), ['confusable-word: 主题责任']);
    assert.deepEqual(told(prose, { words: ['布署，压实主题'] }), ['confusable-word: 主题责任']);
    assert.deepEqual(told(prose, { words: ['布署方案', '主题'] }).length, 2);
    assert.deepEqual(told('落实布署法，布署任务。', { words: ['布署法'] }), ['confusable-word: 布署']);
  });

  it('leave all other rules alone', () => {
    assert.deepEqual(told('办理 许可。', { words: ['办理 许可'] }), told('办理 许可。'));
  });

  it('are names as well', () => {
    const settings = {
      names: { office: ['法制政府办'], leaders: [{ name: '李主题', title: '布署员' }], plans: ['法制政府规划'] },
    };
    assert.deepEqual(told('法制政府办发文。', settings), []);
    assert.deepEqual(told('布署员李主题带头学法。', settings), []);
    assert.deepEqual(told('落实法制政府规划。', settings), []);
    assert.deepEqual(told('建设法制政府。', settings), ['confusable-word: 法制政府']);
  });
});

describe('terms of the office', () => {
  const terms = [{ wrong: '窗口办', right: '综窗办', why: '2025年更名', severity: 'error' as const }];

  it('are told with their reason and severity, and repaired', () => {
    const text = sampleReport({
      leadership: sampleReport().split('\n').slice(8, 10).join('\n').replace('我局', '窗口办'),
    });
    const prose = `${text}\n窗口办`;
    const found = lint(parse(prose), { terms }).filter(({ rule }) => rule === 'own-term');
    for (const { message, severity } of found) {
      assert.equal(message, '“窗口办”应为“综窗办”：2025年更名');
      assert.equal(severity, 'error');
    }
    assert.match(fixAll('一、主要举措和成效\n窗口办办理许可。', 'plain', { terms }), /\n综窗办办理许可/);
  });

  it('are silent where a level says so, and on words that are never wrong', () => {
    const own = (settings: Settings) => told('窗口办牵头。', settings).filter((each) => each.startsWith('own-term'));
    assert.equal(own({ terms }).length, 1);
    assert.equal(own({ terms, rules: { 'own-term': 'off' } }).length, 0);
    assert.equal(own({ terms, words: ['窗口办牵头'] }).length, 0);
    assert.equal(own({}).length, 0);
  });

  it('take the longest of those that overlap', () => {
    const two = [...terms, { wrong: '窗口办公', right: '现场办公' }];
    assert.deepEqual(told('窗口办公。', { terms: two }), ['own-term: 窗口办公']);
  });
});
