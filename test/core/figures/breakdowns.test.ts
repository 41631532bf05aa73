import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findBreakdowns } from '../../../src/core/figures/breakdowns.ts';
import { readQuantities } from '../../../src/core/figures/quantities.ts';

/** Each list as `total[/other totals] = label value + …`, with `!` when it is closed and `.` when it is whole. */
function read(text: string): readonly string[] {
  return [...findBreakdowns(text, readQuantities(text))].map(({ total, rivals, items, isClosed, isWhole }) => {
    const totals = [total, ...rivals].map(({ value }) => value).join('/');
    const parts = items.map(({ label, quantity }) => `${label}${quantity.value}`).join('+');
    return `${totals}=${parts}${isClosed ? '!' : ''}${isWhole ? '.' : ''}`;
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

const PLAIN = ['30=甲类10+乙类20'];

describe('the entries of a list', () => {
  it('may be numbers without a label, the first one too', () => {
    assert.deepEqual(read('办理30件，其中10件、20件。'), ['30=10+20']);
    assert.deepEqual(read('办理30件，其中甲类10件、20件。'), ['30=甲类10+20']);
  });

  it('may have numbers in another unit and empty brackets behind them', () => {
    assert.deepEqual(read('接访20批，其中上门5批3人，约访4批2人。'), ['20=上门5+约访4']);
    assert.deepEqual(read('接访20批，其中上门5批123456789人，约访4批2人。'), ['20=上门5+约访4']);
    assert.deepEqual(read('接访20批，其中上门5批1234567890人，约访4批2人。'), []);
    assert.deepEqual(read('开放20处，其中甲地5处300平方米，乙地4处200平方米。'), ['20=甲地5+乙地4']);
    assert.deepEqual(read('办理30件，其中甲类10件（）、乙类20件。'), PLAIN);
  });

  it('are closed by a label that begins with 其他, and end with it', () => {
    assert.deepEqual(read('办理30件，其中甲类10件、涉其他类20件。'), ['30=甲类10+涉其他类20']);
    assert.deepEqual(read('办理30件，其中甲类10件、其他20件、走访5件。'), ['30=甲类10+其他20!']);
  });

  it('have labels of three hundred characters at most', () => {
    const label = (length: number) => '甲'.repeat(length);
    assert.deepEqual(read(`办理30件，其中${label(300)}10件、乙类20件。`), [`30=${label(300)}10+乙类20`]);
    assert.deepEqual(read(`办理30件，其中${label(301)}10件、乙类20件。`), []);
  });

  it('keep to the mark that stands between the first two', () => {
    assert.deepEqual(read('办理30件，其中甲类10件；乙类15件；其他5件。'), ['30=甲类10+乙类15+其他5!']);
    assert.deepEqual(read('办理30件，其中甲类10件、乙类20件、丙类3件；走访4件。'), ['30=甲类10+乙类20+丙类3']);
    assert.deepEqual(read('办理30件，其中甲类10件；乙类20件、丙类3件。'), PLAIN);
  });

  it('do not leave the brackets the list began in', () => {
    assert.deepEqual(read('办理30件（甲类10件、乙类）20件。'), []);
  });

  it('follow 其中 or the bracket with nothing but a label between', () => {
    assert.deepEqual(read('办理30件，其中，经审查，甲类10件、乙类20件。'), []);
    assert.deepEqual(read('办理30件，其中甲类，共10件、乙类20件。'), []);
    assert.deepEqual(read('办理30件全部（甲类10件、乙类20件）。'), []);
  });
});

describe('the total of a list', () => {
  it('stands before 其中', () => {
    assert.deepEqual(read('其中甲类10件、乙类20件、丙类3件。'), []);
    assert.deepEqual(read('其中甲类10件乙类20件、丙类3件。'), []);
    assert.deepEqual(read('办理30件，其中甲类10件、乙类20件。'), PLAIN);
    assert.deepEqual(read('30件，其中甲类10件、乙类20件。'), PLAIN);
  });

  it('stands right before the bracket, a blank between at most', () => {
    assert.deepEqual(read('办理30件（其中甲类10件、乙类20件）。'), PLAIN);
    assert.deepEqual(read('办理30件 （其中甲类10件、乙类20件）。'), PLAIN);
    assert.deepEqual(read('办理30件案卷（其中甲类10件、乙类20件）。'), []);
    assert.deepEqual(read('办理50件、30件（其中甲类10件、乙类20件）。'), PLAIN);
  });

  it('stands in the same sentence', () => {
    assert.deepEqual(read('受理50件；办结30件，其中甲类10件、乙类20件。'), PLAIN);
    assert.deepEqual(read('受理50件。办结30件，其中甲类10件、乙类20件。'), PLAIN);
  });

  it('is no change against last year; a word for one further off makes it none', () => {
    assert.deepEqual(read('增加30件，其中甲类10件、乙类20件。'), []);
    assert.deepEqual(read('全年同比减少了30件，其中甲类10件、乙类20件。'), []);
    assert.deepEqual(read('新增加案件30件，其中甲类10件、乙类20件。'), PLAIN);
  });

  it('may come late in a long paragraph', () => {
    assert.deepEqual(read(`${'走访1户。'.repeat(70)}办理30件，其中甲类10件、乙类20件。`), PLAIN);
  });
});

describe('a list that stands for the whole', () => {
  it('ends the brackets, the sentence or the paragraph', () => {
    for (const end of ['。', '；', '']) assert.deepEqual(read(`办理30件：甲类10件、乙类20件${end}`), [`${PLAIN}.`]);
    assert.deepEqual(read('办理30件：甲类10件、乙类20件，均已办结。'), PLAIN);
  });
});

describe('the end of a list', () => {
  it('is the next 逗号 where 其中 stands behind a 顿号', () => {
    assert.deepEqual(read('办理30件、其中甲类10件、乙类5件，丙类20件。'), ['30=甲类10+乙类5']);
    assert.deepEqual(read('办理30件、其中甲类10件、乙类5件，其他15件。'), ['30=甲类10+乙类5+其他15!']);
    assert.deepEqual(read('办理30件、其中：甲类10件，乙类20件。'), PLAIN);
    assert.deepEqual(read('办理30件、其中，甲类10件、乙类20件。'), PLAIN);
  });

  it('is a statement of its own behind a 逗号', () => {
    assert.deepEqual(read('检查30次，其中甲类10次，乙类5次，开展宣传20次。'), ['30=甲类10+乙类5']);
    assert.deepEqual(read('检查30次，其中甲类10次，乙类5次，同时组织培训20次。'), ['30=甲类10+乙类5']);
    assert.deepEqual(read('检查30次，其中甲类10次，查处5次。'), ['30=甲类10+查处5']);
    assert.deepEqual(read('活动30次，其中开展宣传10次，组织培训20次。'), ['30=开展宣传10+组织培训20']);
  });

  it('is a thing of another name that is more than the total by itself', () => {
    assert.deepEqual(read('检查30次，其中甲地10次，乙地5次，宣传40次。'), ['30=甲地10+乙地5']);
    assert.deepEqual(read('检查30次，其中甲类10次，乙类5次，丙类40次。'), ['30=甲类10+乙类5+丙类40']);
    assert.deepEqual(read('检查30次，其中甲地10次，宣传30次。'), ['30=甲地10+宣传30']);
    assert.deepEqual(read('受理50次，检查30次，其中甲地10次，宣传40次。'), ['30/50=甲地10+宣传40']);
    assert.deepEqual(read('检查30次，其中甲地10次、宣传40次。'), ['30=甲地10+宣传40']);
    assert.deepEqual(read('检查30次，其中甲地10次，宣传40次，其他5次。'), ['30=甲地10+宣传40+其他5!']);
  });
});

describe('a list inside a list', () => {
  const inner = (text: string) =>
    [...findBreakdowns(text, readQuantities(text))].map(({ inner, isInner }) => `${inner ?? '–'}${isInner ? '!' : ''}`);

  it('is closed by 其他 before the outer one goes on', () => {
    const text = '受理90件，其中甲类60件，分别为一组20件、其他40件，乙类30件。';
    assert.deepEqual(read(text), ['90=甲类60+分别为一组20+其他40+乙类30', '60=一组20+其他40!']);
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
