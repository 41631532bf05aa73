import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { regexLiterals } from './regex-sources.ts';

/** Sources, and the literals in them. */
const ROWS: readonly (readonly [code: string, found: readonly string[]])[] = [
  ['const a = /b/g;', ['b g']],
  ['f(/[/]\\//u, x ? /a/ : /b/i)', ['[/]\\/ u', 'a ', 'b i']],
  ['const a = b / c / d;', []],
  ['const a = (b) / c / (d[0] / 2);', []],
  ['const f = (a: string): boolean => { return /x/.test(a); };', ['x ']],
  ['// /no/\n/* /no/ */ const a: RegExp = /yes/;', ['yes ']],
  ['const a = \'/no/\' + "/no/";', []],
  ['const a = `/no/$' + '{/yes/.source}/no/`;', ['yes ']],
  ['const a = {\n  /** no */\n  b: /yes/, // /no/\n};', ['yes ']],
  ['const returned = 4; const a = returned / 2 / 1;', []],
  ['const a = new Map<string, RegExp>([[b, (c as number) / 2 / 1 ? /yes/ : (/no/ as RegExp)]]);', ['yes ', 'no ']],
  ['const a = [/一{1,2}/y, /“[^”]*”/];', ['一{1,2} y', '“[^”]*” ']],
];

describe('regular expressions in a source', () => {
  for (const [code, found] of ROWS) {
    it(code, () =>
      assert.deepEqual(
        [...regexLiterals(code)].map(({ source, flags }) => `${source} ${flags}`),
        found,
      ),
    );
  }
});
