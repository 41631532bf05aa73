import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../src/core/checking/lint.ts';
import { parse } from '../src/core/reading/parse.ts';
import { expandSnippet, snippetsOf } from './snippets.ts';

const LANGUAGES = [
  ['fazhi-report', 'plain'],
  ['markdown', 'markdown'],
] as const;

/** Sentences enough to stand under a heading. */
const PROSE = '全年组织法治专题学习十二次，审查文件三十件，办理群众来信来访二百余件，件件有回音，事事有着落。';

for (const [language, syntax] of LANGUAGES) {
  const snippets = snippetsOf(language);
  const expand = (name: string): string => expandSnippet(snippets.get(name)?.body ?? []).trim();
  /** The rules that speak of a text, `placeholder` apart, and what they say. */
  const otherFindings = (text: string): readonly string[] =>
    lint(parse(text, syntax))
      .filter(({ rule }) => rule !== 'placeholder')
      .map(({ rule, message }) => `${rule}: ${message}`);
  const whole = expand('整篇报告');
  const gap = syntax === 'markdown' ? '\n\n' : '\n';

  describe(`an expanded ${language} snippet has no findings but its prompts`, () => {
    it('整篇报告', () => {
      assert.deepEqual(otherFindings(whole), []);
      assert.ok(lint(parse(whole, syntax)).some(({ rule }) => rule === 'placeholder'));
    });

    it('整篇报告 with year and organ filled in', () => {
      const filled = expandSnippet(snippets.get('整篇报告')?.body ?? [], {
        stops: { 1: '2029', 2: '澄溪县司法局', 3: '澄司发', 4: '3', 5: '县委、县政府' },
      });
      assert.deepEqual(otherFindings(filled), []);
    });

    it('报告头, the five parts and 落款, put together', () => {
      const names = [...snippets.keys()].filter((name) => /^(?:报告头|第.部分|落款)/.test(name));
      assert.equal(names.length, 7);
      assert.deepEqual(otherFindings(names.map(expand).join(gap)), []);
    });

    it('一是二是三是', () => {
      const ordinals = expand('一是二是三是');
      assert.deepEqual(otherFindings(whole.replace(/无。/, `${ordinals}${gap}`)), []);
    });

    it('the four heading levels, one under the other', () => {
      const levels = ['二级标题', '三级标题', '四级标题'].map(expand).join(gap);
      const top = expand('一级标题').replace('一、', '五、');
      const other = whole.search(/(?:^#+ )?五、其他需要报告的情况/m);
      const text = whole.slice(0, other) + [top, levels, PROSE, whole.slice(other).replace('五、', '六、')].join(gap);
      assert.deepEqual(otherFindings(text), []);
    });
  });
}
