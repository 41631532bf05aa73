import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findBreakdowns } from '../../../src/core/figures/breakdowns.ts';
import { readQuantities } from '../../../src/core/figures/quantities.ts';
import { judgeSum } from '../../../src/core/figures/sums.ts';

/** What is said of each list. */
function judge(text: string): readonly string[] {
  return [...findBreakdowns(text, readQuantities(text))].map((breakdown) => {
    const fault = judgeSum(breakdown);
    return fault === undefined ? 'ok' : `${fault.kind} ${fault.sum}`;
  });
}

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

describe('parts that are more than their total', () => {
  it('are held against the largest number they can be parts of', () => {
    assert.deepEqual(judge('受理120件，办结50件，其中甲类40件、乙类30件。'), ['ok']);
    assert.deepEqual(judge('受理60件，办结50件，其中甲类40件、乙类30件。'), ['exceeds 70']);
  });

  it('may be stages, or people counted twice, unless one alone is too large', () => {
    assert.deepEqual(judge('办理30件，其中立案28件、甲类25件。'), ['ok']);
    assert.deepEqual(judge('办理30件，其中甲类28件、乙类25件。'), ['exceeds 53']);
    assert.deepEqual(judge('培训30人，其中党员30人、女干部20人。'), ['ok']);
    assert.deepEqual(judge('培训30人次，其中党员29人次、女干部20人次。'), ['ok']);
    assert.deepEqual(judge('培训3.0万人，其中党员3.1万人、女干部2.0万人。'), ['ok']);
    assert.deepEqual(judge('培训3.0万人，其中党员3.2万人、女干部2.0万人。'), ['exceeds 52000']);
  });
});

describe('a total among the parts', () => {
  it('is made by two parts or more behind it', () => {
    assert.deepEqual(judge('办理85件，其中甲类50件、一组30件、二组20件、丙类10件。'), ['ok']);
    assert.deepEqual(judge('办理20件，其中甲类20件、一组20件、二组0件。'), ['ok']);
    assert.deepEqual(judge('办理30件，其中甲类20件、乙类20件。'), ['exceeds 40']);
    assert.deepEqual(judge('办理30件，其中甲类20件、乙类8件、丙类5件。'), ['exceeds 33']);
  });

  it('makes it doubtful that the list is whole', () => {
    assert.deepEqual(judge('办理30件（甲类10件、一组6件、二组4件、乙类5件）。'), ['ok']);
    assert.deepEqual(judge('办理30件（办结18件、甲类10件）。'), ['ok']);
    assert.deepEqual(judge('办理30件（甲类18件、乙类10件）。'), ['falls-short 28']);
  });
});

describe('the first few parts', () => {
  it('may make one of the totals; the rest then divides it anew', () => {
    assert.deepEqual(judge('受理90件，办结60件，其中甲类40件、乙类20件、丙类50件。'), ['ok']);
    assert.deepEqual(judge('办理60件，其中甲类40件、乙类20件、丙类50件。'), ['ok']);
  });

  it('are more than one', () => {
    assert.deepEqual(judge('办理30件，其中甲类30件、乙类10件。'), ['exceeds 40']);
  });
});

describe('rounded numbers', () => {
  it('may be off by half a last figure each', () => {
    const rest = (value: string) => judge(`投入10.5万元，其中甲项3.33万元、乙项4.44万元、其他${value}万元。`);
    assert.deepEqual(rest('2.63'), ['ok']);
    assert.deepEqual(rest('2.58'), ['ok']);
    assert.deepEqual(rest('2.43'), ['unequal 102000']);
  });
});
