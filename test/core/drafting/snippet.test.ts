import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { reportSnippet } from '../../../src/core/drafting/snippet.ts';
import type { Syntax } from '../../../src/core/model/report.ts';
import { profileOf } from '../../../src/core/profiles/own.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';

/** The body of the snippet of a whole report in a file of them. */
function contributed(file: string): string {
  const snippets = JSON.parse(readFileSync(new URL(`../../../snippets/${file}`, import.meta.url), 'utf8'));
  return snippets.整篇报告.body.join('\n');
}

describe('the snippet of a whole report', () => {
  it('is the one that is contributed, but for the year it offers', () => {
    const files: readonly (readonly [string, Syntax])[] = [
      ['report.json', 'plain'],
      ['report.markdown.json', 'markdown'],
    ];
    for (const [file, syntax] of files) {
      const own = reportSnippet(RULE_OF_LAW, syntax, 2026).replace(/\$\{1:2026\}/, '');
      const other = contributed(file);
      const from = other.indexOf('${1:');
      const to = other.indexOf('/g}}', from) + 4;
      assert.equal(own, other.slice(0, from) + other.slice(to), file);
    }
  });

  it('has the parts an office asks for', () => {
    const snippet = reportSnippet(profileOf({ parts: [{ heading: '{next}年度普法计划' }] }), 'plain', 2026);
    assert.match(snippet, /\n一、\$\{1\/.*\/g\}年度普法计划\n\$\{\d+:【待填：写明普法计划】\}。\n特此报告/);
  });
});
