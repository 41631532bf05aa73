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

  it('fall just short where so few are missing that it may be a slip', () => {
    assert.deepEqual(judge('办理127件（处罚107件、许可19件）。'), ['just-short 126']);
    assert.deepEqual(judge('办理10件（处罚6件、许可3件）。'), ['just-short 9']);
    assert.deepEqual(judge('办理10件（处罚6件、许可2件）。'), ['falls-short 8']);
    assert.deepEqual(judge('办理100件（处罚76件、许可19件）。'), ['just-short 95']);
    assert.deepEqual(judge('办理100件（处罚75件、许可19件）。'), ['falls-short 94']);
    assert.deepEqual(judge('办理1000件（处罚791件、许可200件）。'), ['just-short 991']);
    assert.deepEqual(judge('办理1000件（处罚790件、许可200件）。'), ['falls-short 990']);
    assert.deepEqual(judge('投入1000万元（甲项791.1万元、乙项200.2万元）。'), ['just-short 9913000']);
    assert.deepEqual(judge('办理127件，分别为处罚107件、许可19件。'), ['just-short 126']);
    assert.deepEqual(judge('办理127件（胜诉107件、败诉19件）。'), ['falls-short 126']);
    assert.deepEqual(judge('办理127件（处罚107件、许可等19件）。'), ['falls-short 126']);
    assert.deepEqual(judge('办理127件（等级一107件、等级二19件）。'), ['just-short 126']);
    assert.deepEqual(judge('办理127件（其中处罚107件、许可19件）。'), ['ok']);
    assert.deepEqual(judge('发放12.7万份（手册10.7万份、折页1.9万份）。'), ['ok']);
  });

  it('are not judged where the entries may belong to two lists', () => {
    const inside = '受理100件，其中甲类60件，分别为一组20件、二组';
    assert.deepEqual(judge(`${inside}30件、其他10件，乙类40件。`), ['ok', 'ok']);
    assert.deepEqual(judge(`${inside}30件、其他10件。`), ['ok', 'ok']);
    assert.deepEqual(judge(`${inside}40件，其他40件。`), ['ok', 'ok']);
    assert.deepEqual(judge(`${inside}40件、其他40件。`), ['ok', 'ok']);
    assert.deepEqual(judge(`${inside}30件，其他40件。`), ['ok', 'ok']);
    assert.deepEqual(judge(`${inside}30件、其他9件，乙类40件。`), ['ok', 'unequal 59']);
    assert.deepEqual(judge('受理60件，分别为一组20件、二组40件、其他5件。'), ['unequal 65']);
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
    assert.deepEqual(judge('办理1件，其中甲类1件、一组1件、二组0件。'), ['ok']);
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
    assert.deepEqual(judge('投入10.5元，其中甲项3.33元、乙项4.44元、其他2.72元。'), ['ok']);
  });
});

describe('a long list', () => {
  const list = (count: number, others = '') =>
    judge(
      `办理${count}件，其中${Array.from({ length: count }, (_, index) => `第${index}组1件`).join('、')}${others}。`,
    );

  it('is added up to its end', () => {
    for (const count of [59, 60, 61, 400]) {
      assert.deepEqual(list(count), ['ok']);
      assert.deepEqual(list(count, '、其他0件'), ['ok']);
      assert.deepEqual(list(count, '、其他1件'), [`unequal ${count + 1}`]);
    }
  });

  it('may be one of many in a paragraph', () => {
    for (const count of [59, 60, 61, 299, 300, 301]) {
      assert.deepEqual(judge(`${'走访1户，其中老人多。'.repeat(count)}办理30件，其中甲类10件、其他21件。`), [
        'unequal 31',
      ]);
      assert.deepEqual(judge(`${'走访1户。'.repeat(count)}办理30件（甲类10件、其他21件）。`), ['unequal 31']);
    }
  });

  it('is written out as far as anybody reads it', () => {
    const message = (count: number) =>
      lint(parse(`一、主要举措\n办理9件（${'甲1件、'.repeat(count - 1)}其他1件）。`)).find(
        ({ rule }) => rule === 'figures-sum',
      )?.message;
    assert.match(message(60) ?? '', /^总数是9件，各分项相加是60件（1(?:\+1){59}），相差51件/);
    assert.match(message(61) ?? '', /^总数是9件，各分项相加是61件（1(?:\+1){59}\+……，共61项），相差52件/);
  });

  it('has another inside it once at most', () => {
    const text = '办理30件：甲类10件，分别为乙类4件，分别为丙类3件，分别为丁类2件。';
    const lists = [...findBreakdowns(text, readQuantities(text))].map(({ items }) => items.map(({ label }) => label));
    assert.deepEqual(lists, [
      ['甲类', '分别为乙类'],
      ['乙类', '分别为丙类'],
      ['丙类', '分别为丁类'],
    ]);
  });

  it('takes a time in proportion to its length', () => {
    for (const unit of ['0件、', '1件、', '甲1件、', '1件，分别为', '1件（', '1件其中']) {
      const text = `9件：${unit.repeat(50_000)}`;
      const quantities = readQuantities(text);
      const before = process.cpuUsage().user;
      for (const breakdown of findBreakdowns(text, quantities)) judgeSum(breakdown);
      const time = (process.cpuUsage().user - before) / 1000;
      assert.ok(time < 2000, `${unit}: ${time} ms`);
    }
  });
});

describe('numbers that 其中 can refer to', () => {
  const far = (gap: number) => judge(`受理30件，${'甲'.repeat(gap)}，其中甲类10件、其他21件。`);

  it('stand no further off than three hundred characters', () => {
    assert.deepEqual(far(295), ['unequal 31']);
    assert.deepEqual(far(296), []);
  });

  it('are all of those of the sentence, or none is judged', () => {
    const text = (words: string) => judge(`受理31件，${words}办理30件，其中甲类10件、其他21件。`);
    assert.deepEqual(text(''), ['ok']);
    assert.deepEqual(text(`${'甲'.repeat(300)}，`), []);
    assert.deepEqual(text(`${'甲'.repeat(300)}。`), ['unequal 31']);
    assert.deepEqual(text(`。${'甲'.repeat(300)}，`), ['unequal 31']);
  });
});
