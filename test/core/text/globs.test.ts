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
});
