import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decide } from '../../../src/core/configuration/precedence.ts';

describe('who decides', () => {
  const layers = {
    commandLine: { rules: { spacing: 'error' } },
    file: { rules: { spacing: 'warning', punctuation: 'warning' }, repair: { spacing: false } },
    editor: {
      stage: 'publish',
      rules: { spacing: 'info', punctuation: 'info', residue: 'info' },
      repair: { spacing: true },
    },
    byDefault: { stage: 'auto', rules: { spacing: 'off', punctuation: 'off', residue: 'off', 'part-order': 'off' } },
  } as const;

  it('is the command line before the file, the file before the editor, the editor before the defaults', () => {
    const { stage, rules, repair } = decide(layers);
    assert.equal(stage, 'publish');
    assert.deepEqual(rules, { spacing: 'error', punctuation: 'warning', residue: 'info', 'part-order': 'off' });
    assert.deepEqual(repair, { spacing: false });
  });

  it('is nobody where nothing is said', () => {
    assert.equal(decide({}).stage, undefined);
  });

  it('knows the words, names and terms of all, one form of each term', () => {
    const { words, names, terms } = decide({
      file: {
        words: ['甲乙'],
        names: { office: ['水利局'], leaders: [{ name: '张三', title: '局长' }], plans: ['甲规划'] },
        terms: [{ wrong: '网格员', right: '专职网格员' }],
      },
      editor: {
        words: ['甲乙', '丙丁'],
        names: {
          office: ['县水利局'],
          leaders: [
            { name: '张三', title: '副局长' },
            { name: '李四', title: '副局长' },
          ],
        },
        terms: [
          { wrong: '网格员', right: '网格长' },
          { wrong: '窗口办', right: '综窗办' },
        ],
      },
    });
    assert.deepEqual(words, ['甲乙', '丙丁']);
    assert.deepEqual(names?.office, ['水利局', '县水利局']);
    assert.deepEqual(names?.leaders, [
      { name: '张三', title: '局长' },
      { name: '李四', title: '副局长' },
    ]);
    assert.deepEqual(names?.plans, ['甲规划']);
    assert.deepEqual(terms, [
      { wrong: '网格员', right: '专职网格员' },
      { wrong: '窗口办', right: '综窗办' },
    ]);
  });
});
