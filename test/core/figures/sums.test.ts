import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { findBreakdowns } from '../../../src/core/figures/breakdowns.ts';
import { readQuantities } from '../../../src/core/figures/quantities.ts';
import { judgeSum } from '../../../src/core/figures/sums.ts';
import { parse } from '../../../src/core/reading/parse.ts';

/** What is said of each list. */
function judge(text: string): readonly string[] {
  return [...findBreakdowns(text, readQuantities(text))].map((breakdown) => {
    const fault = judgeSum(breakdown);
    return fault === undefined ? 'ok' : `${fault.kind} ${fault.sum}`;
  });
}

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

describe('what is said of figures', () => {
  const said = (rule: string, text: string) =>
    lint(parse(text))
      .filter((finding) => finding.rule === rule)
      .map(({ message }) => message)
      .join();

  it('tells in which way a sum is wrong', () => {
    assert.match(
      said('figures-sum', '办理31件，其中甲类10件、乙类15件、其他5件。'),
      /总数是31件.*30件（10\+15\+5）.*应当相等/,
    );
    assert.match(said('figures-sum', '办理30件，其中甲类18件、乙类15件。'), /分项之和不能超过总数/);
    assert.match(said('figures-sum', '参加诉讼20件（胜诉15件、败诉3件）。'), /没有列全可写“其中”/);
  });

  it('tells the right percentage with as many decimals as are printed', () => {
    assert.match(said('figures-ratio', '受理80件，办结76件，办结率98%。'), /应为95%（76÷80），这里写的是98%/);
    assert.match(said('figures-ratio', '受理80件，办结75件，办结率98.05%。'), /应为93\.75%（75÷80）/);
  });
});
