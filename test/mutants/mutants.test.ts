import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { mutantsOf } from './operators.ts';
import { cut } from './regions.ts';
import { SUBJECTS } from './subjects.ts';
import { changeIn, readExplanations } from './survivors.ts';

/** Each change to a source, as it is told. */
function changes(source: string): readonly string[] {
  return [...mutantsOf(source)].map(({ span, text }) => changeIn(source, span, text));
}

describe('small changes', () => {
  it('exchange comparisons, move numbers and lose early exits', () => {
    assert.deepEqual(changes('function f(a: number) {\n  if (a > 1) return;\n  return;\n}\n'), [
      'f: if (a⟦> → >=⟧1) return;',
      'f: if (a > ⟦1 → 2⟧) return;',
      'f: ⟦if (a > 1) return; → ⟧',
      'f: ⟦return; → ⟧',
    ]);
  });

  it('loosen patterns, in regular expressions and in the strings they are made of', () => {
    assert.deepEqual(changes('const A = /^[ab]{1,2}c$/;\n'), [
      'A: const A = /⟦^ → ⟧[ab]{1,2}c$/;',
      'A: const A = /^[ab]{1,2}c⟦$ → ⟧/;',
      'A: const A = /^[ab]⟦{1,2} → {2,2}⟧c$/;',
      'A: const A = /^[ab]⟦{1,2} → {1,1}⟧c$/;',
    ]);
    assert.deepEqual(changes("const B = '(?:x)?[yz]';\n"), ["B: const B = '(?:x)⟦? → ⟧[yz]';"]);
  });

  it('leave words, types, comments and examples alone', () => {
    assert.deepEqual(changes("import { a } from './a.ts';\n/** 1 < 2 */\nconst C = '1 < 2。';\ntype D = 1;\n"), []);
    assert.deepEqual(changes('const e = (step: -1 | 1) => step as 1;\nconst f = { examples: [1, 2] };\n'), []);
  });

  it('let loops end, and change what is done in them', () => {
    assert.deepEqual(changes('for (; a; b += 1) if (c !== 0) d();\n'), [
      ': for (; a; b += 1) if (c⟦!== → ===⟧0) d();',
      ': for (; a; b += 1) if (c !== ⟦0 → 1⟧) d();',
    ]);
  });

  it('know a division from a pattern and what stands in a template', () => {
    const { regions } = cut(['const a = b / c + f(/d/) + `e$', '{f}g`;'].join(''));
    assert.deepEqual(
      regions.map(({ kind }) => kind),
      ['code', 'regex', 'code', 'template', 'code', 'template', 'code'],
    );
  });
});

describe('what is mutated', () => {
  it('is there, and has tests', () => {
    for (const { name, path, tests } of SUBJECTS) {
      for (const file of [path, ...tests]) assert.ok(existsSync(file), file);
      assert.ok(tests.length > 4, name);
    }
    assert.equal(new Set(SUBJECTS.map(({ name }) => name)).size, SUBJECTS.length);
  });

  it('knows every change that is explained, and each has a reason', () => {
    for (const [file, groups] of Object.entries(readExplanations())) {
      const subject = SUBJECTS.find(({ name }) => name === file);
      assert.ok(subject !== undefined, file);
      const known = new Set(changes(readFileSync(subject.path, 'utf8')));
      for (const { reason, changes: explained } of groups) {
        assert.ok(reason.length > 20 && explained.length > 0, `${file}: ${reason}`);
        assert.deepEqual(
          explained.filter((change) => !known.has(change)),
          [],
          file,
        );
      }
    }
  });
});
