import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import { applyFixes, safeFixes } from '../../../src/core/checking/fix.ts';
import { lint } from '../../../src/core/checking/lint.ts';
import type { Example, Finding, Rule } from '../../../src/core/model/rule.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { readMarked, writeMarked } from '../fixtures/marked.ts';

function check(text: string, example: Example, rules: readonly Rule[]): readonly Finding[] {
  const off = rules.filter(({ isOff }) => isOff);
  const levels = Object.fromEntries(off.map(({ id, severity }) => [id, severity]));
  const settings = { rules: levels, stage: example.stage ?? 'review', terms: example.terms ?? [] };
  return lint(parse(text, example.syntax ?? 'plain'), settings, { rules });
}

/** How many findings each other rule has. */
function countOthers(text: string, example: Example, rule: Rule): ReadonlyMap<string, number> {
  const counts = new Map(RULES.filter(({ id }) => id !== rule.id).map(({ id }) => [id, 0]));
  for (const finding of check(text, example, RULES)) {
    if (finding.rule !== rule.id) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  return counts;
}

function testExample(rule: Rule, example: Example): void {
  const { text } = readMarked(example.text);
  const findings = check(text, example, [rule]);
  assert.deepEqual(
    findings.filter((finding) => finding.message.startsWith(`规则 ${rule.id} 出错`)),
    [],
  );
  assert.equal(
    writeMarked(
      text,
      findings.map(({ span }) => span),
    ),
    example.text,
  );
  const fixed = applyFixes(
    text,
    findings.flatMap(({ fixes }) => fixes.slice(0, 1)),
  );
  assert.equal(fixed, example.fixed ?? text);
  const left = check(fixed, example, [rule]);
  const unfixable = findings.filter(({ fixes }) => fixes.length === 0).length;
  assert.equal(left.length, unfixable, left.map(({ message }) => message).join('\n'));
  const before = countOthers(text, example, rule);
  for (const [other, count] of countOthers(fixed, example, rule)) {
    if (other === 'placeholder' && fixed.includes('【待填：')) continue;
    assert.ok(count <= (before.get(other) ?? 0), `the fix makes ${other} speak up`);
  }
}

describe('rules', () => {
  for (const rule of RULES) {
    describe(rule.id, () => {
      for (const example of rule.examples) it(example.name, () => testExample(rule, example));

      it('shows at least one fault and one trap', () => {
        const traps = rule.examples.filter(({ text }) => readMarked(text).places.length === 0);
        assert.ok(traps.length > 0 && traps.length < rule.examples.length);
      });

      it('says what it finds and why', () => {
        assert.match(rule.title, /\p{Script=Han}{2}/u);
        assert.match(rule.reason, /\p{Script=Han}{8}/u);
      });

      it('says of every finding what is wrong, and of every fix what it does', () => {
        for (const example of rule.examples) {
          for (const finding of check(readMarked(example.text).text, example, [rule])) {
            assert.match(finding.message, /(?:\p{Script=Han}.*){4}/su);
            for (const fix of finding.fixes) assert.match(fix.title, /\p{Script=Han}{2}/u);
            for (const related of finding.related) assert.match(related.message, /\p{Script=Han}/u);
          }
        }
      });
    });
  }

  it('stand one in a file of its name, and all of them in the list', () => {
    const files = readdirSync(new URL('../../../src/core/rules', import.meta.url)).filter((file) =>
      file.endsWith('.ts'),
    );
    assert.deepEqual(files.sort(), [...RULES.map(({ id }) => `${id}.ts`), 'index.ts'].sort());
  });

  describe('of form', () => {
    const form = RULES.filter(({ isForm }) => isForm);
    /** Letters but for the figures, numerals and words of which dates and document numbers are made. */
    const words = (text: string) => text.replace(/[^\p{L}]|[〇零一二三四五六七八九十年月日号第]/gu, '');

    it('are those that 格式化文档 applies', () =>
      assert.deepEqual(form.map(({ id }) => id).sort(), [
        'date-form',
        'document-number-form',
        'heading-form',
        'punctuation',
        'spacing',
      ]));

    it('change no word by a safe fix', () => {
      for (const example of RULES.flatMap(({ examples }) => examples)) {
        const { text } = readMarked(example.text);
        const fixes = safeFixes(check(text, example, form));
        assert.equal(words(applyFixes(text, fixes)), words(text));
      }
    });
  });

  it('have an id each of its own', () => assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length));
});
