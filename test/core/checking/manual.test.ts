import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { describe, it } from 'mocha';
import { manualPage } from '../../../src/core/checking/manual.ts';
import type { Rule } from '../../../src/core/model/rule.ts';
import { RULES } from '../../../src/core/rules/index.ts';

const rule: Rule = {
  id: 'some-rule',
  title: '写成 <b> 或 *号*',
  reason: '依据见 [说明] 与 a_b_c。',
  severity: 'warning',
  examples: [
    { name: '有错', text: '# 甲\n\n⟦  二、⟧<乙> & ⟦⟧丙', fixed: '# 甲\n\n二、<乙> & 丙' },
    { name: '没错', text: '一、甲' },
  ],
  *check() {},
};

describe('a page of the manual', () => {
  const html = new MarkdownIt({ html: true }).render(manualPage(rule));

  it('shows title and reason letter by letter', () => {
    assert.match(html, /<h1>写成 &lt;b&gt; 或 \*号\*<\/h1>/);
    assert.match(html, /<p>依据见 \[说明\] 与 a_b_c。<\/p>/);
    assert.match(html, /<code>some-rule<\/code>，默认级别：警告/);
  });

  it('is English for who chose that, but for reason and examples', () => {
    const page = manualPage(rule, 'en', 'A title');
    assert.match(page, /^# A title\n\nRule `some-rule`, level by default: `warning`\n\n## Why\n\n依据见/);
    const own = [rule.reason, ...rule.examples.flatMap(({ name, text, fixed = '' }) => [name, text, fixed])].join('');
    const left = [...page.replace('【不检查：', '').replace('】', '')].filter((mark) => !own.includes(mark));
    assert.doesNotMatch(left.join(''), /[\p{Script=Han}：，。]/u);
    assert.match(manualPage({ ...rule, isOff: true }, 'en'), /level by default: `off`/);
  });

  it('keeps the white space of examples and reads no markup in them', () => {
    const [marked, fixed, silent] = [...html.matchAll(/<pre style[^>]*>\n([\s\S]*?)\n<\/pre>/g)].map(
      (match) => match[1],
    );
    assert.equal(marked, '# 甲\n\n<mark>⟦  二、⟧</mark>&#60;乙&#62; &#38; <mark>⟦⟧</mark>丙');
    assert.equal(fixed, '# 甲\n\n二、&#60;乙&#62; &#38; 丙');
    assert.equal(silent, '一、甲');
  });

  it('parts what is reported from what is not', () => {
    const headings = [...html.matchAll(/<h[23]>(.*?)<\/h/g)].map((match) => match[1]);
    assert.deepEqual(headings, ['为什么', '会指出的', '有错', '不会指出的', '没错', '改级别或关闭']);
  });

  it('has no section without examples', () => {
    assert.doesNotMatch(manualPage({ ...rule, examples: rule.examples.slice(0, 1) }), /不会指出的/);
  });

  for (const real of RULES) {
    it(`marks every reported place of ${real.id}`, () => {
      const page = manualPage(real);
      const places = real.examples.flatMap((example) => [...example.text.matchAll(/⟦[^⟧]*⟧/g)]);
      assert.equal(page.match(/<mark>⟦/g)?.length, places.length);
      assert.ok(real.examples.every((example) => page.includes(`### ${example.name.replace(/[<>#&*_[\]]/g, '\\$&')}`)));
    });
  }
});
