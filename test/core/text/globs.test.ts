import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { matchGlob } from '../../../src/core/text/globs.ts';

describe('a pattern for paths', () => {
  const cases: readonly (readonly [glob: string, yes: readonly string[], no: readonly string[]])[] = [
    ['*.md', ['x.md', 'a/b/x.MD'], ['x.mdx', 'x.md5']],
    ['附件', ['附件', '附件/x.md', 'a/附件/x.md'], ['附件2/x.md']],
    ['附件/', ['附件/x.md'], ['a附件/x.md']],
    ['附件/**', ['附件/x.md', '附件/a/x.md'], ['a/附件/x.md']],
    ['**/附件/*.md', ['附件/x.md', 'a/b/附件/x.md'], ['附件/a/x.txt']],
    ['a/**/x.md', ['a/x.md', 'a/b/c/x.md'], ['b/x.md']],
    ['./a/?.md', ['a/x.md'], ['a/xy.md']],
    ['{甲,乙*}.md', ['甲.md', '乙丙.md'], ['丁.md']],
    ['a(1)+[x].md', ['a(1)+[x].md'], ['a1x.md']],
    ['{a.md', ['{a.md'], ['a.md']],
    ['**', ['x.md', 'a/b/x.md'], []],
    ['a/**/**/x.md', ['a/x.md', 'a/b/x.md'], ['x.md', 'a/bx.md']],
    ['?.md', ['县.md', '𠮷.md'], ['.md', 'a/.md', 'ab.md']],
    ['a/*', ['a/x.md', 'a/b/x.md'], ['b/x.md', 'a']],
    ['a*/x.md', ['a/x.md', 'abc/x.md'], ['a/b/x.md']],
    ['{a,b{c}.md', ['{a,bc.md'], ['a.md', 'bc.md']],
  ];
  for (const [glob, yes, no] of cases) {
    it(`${glob} means what one expects`, () => {
      const test = matchGlob(glob);
      assert.deepEqual(
        yes.filter((path) => !test(path)),
        [],
      );
      assert.deepEqual(no.filter(test), []);
    });
  }

  it('takes time proportional to its length and that of the path', () => {
    const path = `${'a'.repeat(200)}/b${'/a'.repeat(200)}`;
    const began = performance.now();
    for (const glob of ['*a'.repeat(100), '**/*a/'.repeat(100), '{a,*}'.repeat(100), '*'.repeat(10_000)])
      assert.equal(typeof matchGlob(glob)(path), 'boolean');
    assert.ok(performance.now() - began < 2000);
  });
});
