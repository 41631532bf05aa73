import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findBreakdowns } from '../../../src/core/figures/breakdowns.ts';
import { readQuantities } from '../../../src/core/figures/quantities.ts';
import { PLAIN, readLists } from './lists.ts';

describe('lists of parts', () => {
  it('stand behind 其中, with or without marks, in or out of brackets', () => {
    const expected = ['30=甲类10+乙类15+其他5!'];
    assert.deepEqual(readLists('办理30件，其中甲类10件、乙类15件、其他5件。'), expected);
    assert.deepEqual(readLists('办理30件，其中：甲类10件，乙类15件，其他5件。'), expected);
    assert.deepEqual(readLists('办理30件（其中，甲类10件；乙类15件；其他5件）。'), expected);
    assert.deepEqual(readLists('办理30件，其中甲类10件、乙类15件 、以及其他5件。'), ['30=甲类10+乙类15+其他5!']);
    assert.deepEqual(readLists('办理30件，其中甲类10件和乙类15件。'), ['30=甲类10+乙类15']);
  });

  it('stand in brackets or behind a colon, and then mean the whole', () => {
    assert.deepEqual(readLists('办理30件（甲类10件、乙类20件）。'), ['30=甲类10+乙类20.']);
    assert.deepEqual(readLists('办理30件：甲类10件、乙类20件。'), ['30=甲类10+乙类20.']);
    assert.deepEqual(readLists('办理30件，分别为甲类10件、乙类20件'), ['30=甲类10+乙类20.']);
    assert.deepEqual(readLists('办理30件（甲类10件、乙类15件等）。'), ['30=甲类10+乙类15']);
  });

  it('end with the clause, at another unit, at a change, and with 其他', () => {
    assert.deepEqual(readLists('办理30件，其中甲类10件、乙类15件、其他5件；走访20件。'), ['30=甲类10+乙类15+其他5!']);
    assert.deepEqual(readLists('办理30件，其中甲类10件、乙类15件；走访20件。'), ['30=甲类10+乙类15']);
    assert.deepEqual(readLists('办理30件，其中甲类10件、乙类15件，均已办结，答复4件。'), ['30=甲类10+乙类15']);
    assert.deepEqual(readLists('办理30件，其中甲类10件，增加3件。'), []);
    assert.deepEqual(readLists('办理30件，其中甲类10件、乙类15件、其他5件等。'), ['30=甲类10+乙类15+其他5']);
  });

  it('leave out what stands in brackets of its own, and know totals of other units', () => {
    assert.deepEqual(readLists('收到40宗，不受理12宗（其中转送10宗，告知2宗），受理28宗。'), ['12=转送10+告知2']);
    assert.deepEqual(readLists('办理30件，其中甲类10件（含旧案3件）、乙类20件。'), ['30=甲类10+乙类20']);
    assert.deepEqual(readLists('接访20批80人次，其中上门5批30人次，约访4批20人次。'), [
      '20=上门5+约访4',
      '80=上门5批30+约访4批20',
    ]);
  });

  it('may belong to more than one number of the clause, but to no change', () => {
    assert.deepEqual(readLists('受理50件，办结30件，其中甲类10件、乙类20件。'), ['30/50=甲类10+乙类20']);
    assert.deepEqual(readLists('办理30件，比上年增加5件，其中甲类10件、乙类20件。'), ['30=甲类10+乙类20']);
  });
});

describe('a list that stands for the whole', () => {
  it('ends the brackets, the sentence or the paragraph', () => {
    for (const end of ['。', '；', ''])
      assert.deepEqual(readLists(`办理30件：甲类10件、乙类20件${end}`), [`${PLAIN}.`]);
    assert.deepEqual(readLists('办理30件：甲类10件、乙类20件，均已办结。'), PLAIN);
  });
});

describe('a list inside a list', () => {
  const inner = (text: string) =>
    [...findBreakdowns(text, readQuantities(text))].map(({ inner, isInner }) => `${inner ?? '–'}${isInner ? '!' : ''}`);

  it('is closed by 其他 before the outer one goes on', () => {
    const text = '受理90件，其中甲类60件，分别为一组20件、其他40件，乙类30件。';
    assert.deepEqual(readLists(text), ['90=甲类60+分别为一组20+其他40+乙类30', '60=一组20+其他40!']);
    assert.deepEqual(inner(text), ['1', '–!']);
  });

  it('has no outer one in another unit or sentence', () => {
    assert.deepEqual(inner('走访90户，受理60件，分别为一组20件、其他40件。'), ['–']);
    assert.deepEqual(inner('受理90件。办理60件，分别为一组20件、其他40件。'), ['–']);
    assert.deepEqual(inner('受理90件（甲类60件、其他30件）。'), ['–']);
    assert.deepEqual(inner('受理90件，其中甲类60件，包括一组20件，乙类10件。'), ['1']);
    assert.deepEqual(inner('受理90件，其中甲类60件，不包括一组20件，乙类10件。'), ['–']);
  });
});

describe('parts of what the total counts', () => {
  const shares = (text: string) => [...findBreakdowns(text, readQuantities(text))].map(({ sharesNoun }) => sharesNoun);

  it('are those of a list in brackets or closed by 其他, unless a verb stands in it', () => {
    assert.deepEqual(shares('办理30件（处罚10件、许可20件）。'), [true]);
    assert.deepEqual(shares('办理30件，其中处罚10件、许可15件、其他5件。'), [true]);
    assert.deepEqual(shares('办理30件，其中处罚10件、许可15件、其他部门移送5件。'), [false]);
    assert.deepEqual(shares('办理30件（开展检查10件、处罚20件）。'), [false]);
  });

  it('bear its name, that of each other or that of a kind in an open list', () => {
    assert.deepEqual(shares('办理行政案件30件，其中处罚案件10件、许可案件15件。'), [true]);
    assert.deepEqual(shares(`${'甲'.repeat(30)}，办理30件合同，其中买卖合同10件、乙类15件。`), [true]);
    assert.deepEqual(shares('办理30件，其中城区10件、乙类15件。'), [false]);
    const far = (gap: number) => shares(`巡查${'的'.repeat(gap)}30次，其中城区巡查10次、乙类15次。`);
    assert.deepEqual([...far(18), ...far(19)], [true, false]);
    assert.deepEqual(shares('办理30件，其中食品类10件、药品领域15件。'), [true]);
    assert.deepEqual(shares('检查30次，其中城区巡查10次、乡镇巡查15次。'), [true]);
    assert.deepEqual(shares('新建铁路30公里，其中高铁10公里、农村公路15公里。'), [false]);
    assert.deepEqual(shares('新建，铁路30公里，其中新建高铁10公里。新建30公里，其中省道10公里、县道15公里。'), [false]);
  });
});
