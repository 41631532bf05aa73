import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findBreakdowns } from '../../../src/core/figures/breakdowns.ts';
import { readQuantities } from '../../../src/core/figures/quantities.ts';
import { judgeSum } from '../../../src/core/figures/sums.ts';

const find = (text: string) => [...findBreakdowns(text, readQuantities(text))];

/** Each list as `total[/other totals] = label value + …`, with `!` when it is closed and `.` when it is whole. */
function read(text: string): readonly string[] {
  return find(text).map(({ total, rivals, items, isClosed, isWhole }) => {
    const totals = [total, ...rivals].map(({ value }) => value).join('/');
    const parts = items.map(({ label, quantity }) => `${label}${quantity.value}`).join('+');
    return `${totals}=${parts}${isClosed ? '!' : ''}${isWhole ? '.' : ''}`;
  });
}

/** What is said of each list. */
function judge(text: string): readonly string[] {
  return find(text).map((breakdown) => {
    const fault = judgeSum(breakdown);
    return fault === undefined ? 'ok' : `${fault.kind} ${fault.sum}`;
  });
}

describe('lists of parts', () => {
  it('stand behind 其中, with or without marks, in or out of brackets', () => {
    const expected = ['30=甲类10+乙类15+其他5!'];
    assert.deepEqual(read('办理30件，其中甲类10件、乙类15件、其他5件。'), expected);
    assert.deepEqual(read('办理30件，其中：甲类10件，乙类15件，其他5件。'), expected);
    assert.deepEqual(read('办理30件（其中，甲类10件；乙类15件；其他5件）。'), expected);
    assert.deepEqual(read('办理30件，其中甲类10件、乙类15件 、以及其他5件。'), ['30=甲类10+乙类15+其他5!']);
    assert.deepEqual(read('办理30件，其中甲类10件和乙类15件。'), ['30=甲类10+乙类15']);
  });

  it('stand in brackets or behind a colon, and then mean the whole', () => {
    assert.deepEqual(read('办理30件（甲类10件、乙类20件）。'), ['30=甲类10+乙类20.']);
    assert.deepEqual(read('办理30件：甲类10件、乙类20件。'), ['30=甲类10+乙类20.']);
    assert.deepEqual(read('办理30件，分别为甲类10件、乙类20件'), ['30=甲类10+乙类20.']);
    assert.deepEqual(read('办理30件（甲类10件、乙类15件等）。'), ['30=甲类10+乙类15']);
  });

  it('end with the clause, at another unit, at a change, and with 其他', () => {
    assert.deepEqual(read('办理30件，其中甲类10件、乙类15件、其他5件；走访20件。'), ['30=甲类10+乙类15+其他5!']);
    assert.deepEqual(read('办理30件，其中甲类10件、乙类15件；走访20件。'), ['30=甲类10+乙类15']);
    assert.deepEqual(read('办理30件，其中甲类10件、乙类15件，均已办结，答复4件。'), ['30=甲类10+乙类15']);
    assert.deepEqual(read('办理30件，其中甲类10件，增加3件。'), []);
    assert.deepEqual(read('办理30件，其中甲类10件、乙类15件、其他5件等。'), ['30=甲类10+乙类15+其他5']);
  });

  it('leave out what stands in brackets of its own, and know totals of other units', () => {
    assert.deepEqual(read('收到40宗，不受理12宗（其中转送10宗，告知2宗），受理28宗。'), ['12=转送10+告知2']);
    assert.deepEqual(read('办理30件，其中甲类10件（含旧案3件）、乙类20件。'), ['30=甲类10+乙类20']);
    assert.deepEqual(read('接访20批80人次，其中上门5批30人次，约访4批20人次。'), [
      '20=上门5+约访4',
      '80=上门5批30+约访4批20',
    ]);
  });

  it('may belong to more than one number of the clause, but to no change', () => {
    assert.deepEqual(read('受理50件，办结30件，其中甲类10件、乙类20件。'), ['30/50=甲类10+乙类20']);
    assert.deepEqual(read('办理30件，比上年增加5件，其中甲类10件、乙类20件。'), ['30=甲类10+乙类20']);
  });
});

describe('sums', () => {
  it('must be equal in a closed list', () => {
    assert.deepEqual(judge('办理30件，其中甲类10件、乙类15件、其他5件。'), ['ok']);
    assert.deepEqual(judge('办理31件，其中甲类10件、乙类15件、其他5件。'), ['unequal 30']);
    assert.deepEqual(judge('办理29件，其中甲类10件、乙类15件、其余5件。'), ['unequal 30']);
    assert.deepEqual(judge('受理50件，办结30件，其中甲类10件、乙类15件、其他5件。'), ['ok']);
  });

  it('must not exceed the whole in an open list', () => {
    assert.deepEqual(judge('办理30件，其中甲类10件、乙类15件。'), ['ok']);
    assert.deepEqual(judge('办理30件，其中甲类18件、乙类15件。'), ['exceeds 33']);
    assert.deepEqual(judge('办理30件，其中立案28件、办结25件。'), ['ok']);
    assert.deepEqual(judge('培训30人，其中党员20人、女干部18人。'), ['ok']);
    assert.deepEqual(judge('培训30人，其中党员20人、女干部31人。'), ['exceeds 51']);
  });

  it('fall short where the list stands for the whole', () => {
    assert.deepEqual(judge('办理30件（胜诉18件、败诉10件）。'), ['falls-short 28']);
    assert.deepEqual(judge('办理30件（办结18件、移送10件）。'), ['ok']);
  });

  it('try a total among the parts first', () => {
    assert.deepEqual(judge('受理88件（结案63件、维持38件、撤销1件、驳回8件，责令履行3件，终止13件）。'), ['ok']);
    assert.deepEqual(judge('办理60件，其中甲类40件、一组25件、二组15件、其他20件。'), ['ok']);
    assert.deepEqual(judge('办理60件，其中甲类40件、一组25件、二组14件、其他20件。'), ['unequal 99']);
  });

  it('allow a second division of the same whole', () => {
    assert.deepEqual(judge('办理60件，其中甲类40件、乙类20件、城区35件、其他25件。'), ['ok']);
    assert.deepEqual(judge('办理60件，其中甲类40件、乙类20件、其他25件。'), ['unequal 85']);
    assert.deepEqual(judge('办理60件，其中甲类40件、乙类20件、涉农30件。'), ['ok']);
  });

  it('are not held against numbers that are only about right, and allow for rounding', () => {
    assert.deepEqual(judge('发放30余份，其中手册10份、折页15份、其他3份。'), ['ok']);
    assert.deepEqual(judge('投入10.5万元，其中甲项3.33万元、乙项4.44万元、其他2.72万元。'), ['ok']);
    assert.deepEqual(judge('投入10.5万元，其中甲项3.3万元、乙项4.4万元、其他3.7万元。'), ['unequal 114000']);
  });
});
