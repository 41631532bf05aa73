import { formatNumeral } from '../text/numerals.ts';
import { CONGRESSES } from './congresses.ts';
import type { Expression } from './row-types/expression.ts';
import { formsOf } from './row-types/wrong-forms.ts';

/** 二十三中全会 for 二十届三中全会: wrong from the year of the plenum on; before, nobody can have meant it. */
export const PLENUM_NAMES: readonly Expression[] = CONGRESSES.flatMap(({ name, plenums, source }) =>
  plenums
    .filter(({ ordinal }) => ordinal > 1)
    .map(({ ordinal, opened }) => {
      const plenum = `${formatNumeral(ordinal)}中全会`;
      return {
        id: `${name}届${plenum}`,
        forms: formsOf(`${name}届${plenum}`, [`${name}${plenum}`], { unlessAfter: ['第'] }),
        severity: 'error',
        from: Number(opened.slice(0, 4)),
        why: '漏了“届”字',
        source,
      };
    }),
);
