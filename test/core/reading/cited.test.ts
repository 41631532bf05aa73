import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findCited } from '../../../src/core/reading/cited.ts';
import { slice } from '../../../src/core/text/spans.ts';

/** Each text and what is cited in it. */
const ROWS: readonly (readonly [text: string, cited: readonly string[]])[] = [
  ['依照《民法典》办理', ['《民法典》']],
  ['《宪法》《民法典》', ['《宪法》', '《民法典》']],
  ['《实施〈纲要〉方案》', ['《实施〈纲要〉方案》']],
  ['《实施《纲要》方案》等', ['《实施《纲要》方案》']],
  ['《甲《乙》《丙》丁》', ['《甲《乙》《丙》丁》']],
  ['《甲《乙》', ['《乙》']],
  ['甲》《乙》', ['《乙》']],
  ['《甲', []],
  ['甲》', []],
  ['》《', []],
  ['《》', ['《》']],
  ['《甲\n乙》', []],
  ['《甲\r乙》《丙》', ['《丙》']],
  ['《甲\r\n》《乙》', ['《乙》']],
  ['《甲\v乙》《丙》', ['《丙》']],
  ['《甲\f乙》', []],
  ['《甲\t乙》', ['《甲\t乙》']],
  ['', []],
];

describe('cited titles', () => {
  for (const [text, cited] of ROWS) {
    it(`finds ${cited.join(' ') || 'none'} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        findCited(text).map((span) => slice(text, span)),
        cited,
      );
    });
  }
});
