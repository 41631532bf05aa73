import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { PLAIN, readLists } from './lists.ts';

describe('the entries of a list', () => {
  it('may be numbers without a label, the first one too', () => {
    assert.deepEqual(readLists('办理30件，其中10件、20件。'), ['30=10+20']);
    assert.deepEqual(readLists('办理30件，其中甲类10件、20件。'), ['30=甲类10+20']);
  });

  it('may have numbers in another unit and empty brackets behind them', () => {
    assert.deepEqual(readLists('接访20批，其中上门5批3人，约访4批2人。'), ['20=上门5+约访4']);
    assert.deepEqual(readLists('接访20批，其中上门5批123456789人，约访4批2人。'), ['20=上门5+约访4']);
    assert.deepEqual(readLists('接访20批，其中上门5批1234567890人，约访4批2人。'), []);
    assert.deepEqual(readLists('开放20处，其中甲地5处300平方米，乙地4处200平方米。'), ['20=甲地5+乙地4']);
    assert.deepEqual(readLists('办理30件，其中甲类10件（）、乙类20件。'), PLAIN);
  });

  it('are closed by a label that begins with 其他, and end with it', () => {
    assert.deepEqual(readLists('办理30件，其中甲类10件、涉其他类20件。'), ['30=甲类10+涉其他类20']);
    assert.deepEqual(readLists('办理30件，其中甲类10件、其他20件、走访5件。'), ['30=甲类10+其他20!']);
  });

  it('have labels of three hundred characters at most', () => {
    const label = (length: number) => '甲'.repeat(length);
    assert.deepEqual(readLists(`办理30件，其中${label(300)}10件、乙类20件。`), [`30=${label(300)}10+乙类20`]);
    assert.deepEqual(readLists(`办理30件，其中${label(301)}10件、乙类20件。`), []);
  });

  it('keep to the mark that stands between the first two', () => {
    assert.deepEqual(readLists('办理30件，其中甲类10件；乙类15件；其他5件。'), ['30=甲类10+乙类15+其他5!']);
    assert.deepEqual(readLists('办理30件，其中甲类10件、乙类20件、丙类3件；走访4件。'), ['30=甲类10+乙类20+丙类3']);
    assert.deepEqual(readLists('办理30件，其中甲类10件；乙类20件、丙类3件。'), PLAIN);
  });

  it('do not leave the brackets the list began in', () => {
    assert.deepEqual(readLists('办理30件（甲类10件、乙类）20件。'), []);
  });

  it('follow 其中 or the bracket with nothing but a label between', () => {
    assert.deepEqual(readLists('办理30件，其中，经审查，甲类10件、乙类20件。'), []);
    assert.deepEqual(readLists('办理30件，其中甲类，共10件、乙类20件。'), []);
    assert.deepEqual(readLists('办理30件全部（甲类10件、乙类20件）。'), []);
  });
});

describe('the end of a list', () => {
  it('is the next 逗号 where 其中 stands behind a 顿号', () => {
    assert.deepEqual(readLists('办理30件、其中甲类10件、乙类5件，丙类20件。'), ['30=甲类10+乙类5']);
    assert.deepEqual(readLists('办理30件、其中甲类10件、乙类5件，其他15件。'), ['30=甲类10+乙类5+其他15!']);
    assert.deepEqual(readLists('办理30件、其中：甲类10件，乙类20件。'), PLAIN);
    assert.deepEqual(readLists('办理30件、其中，甲类10件、乙类20件。'), PLAIN);
  });

  it('is a statement of its own behind a 逗号', () => {
    assert.deepEqual(readLists('检查30次，其中甲类10次，乙类5次，开展宣传20次。'), ['30=甲类10+乙类5']);
    assert.deepEqual(readLists('检查30次，其中甲类10次，乙类5次，同时组织培训20次。'), ['30=甲类10+乙类5']);
    assert.deepEqual(readLists('检查30次，其中甲类10次，查处5次。'), ['30=甲类10+查处5']);
    assert.deepEqual(readLists('活动30次，其中开展宣传10次，组织培训20次。'), ['30=开展宣传10+组织培训20']);
  });

  it('is a thing of another name that is more than the total by itself', () => {
    assert.deepEqual(readLists('检查30次，其中甲地10次，乙地5次，宣传40次。'), ['30=甲地10+乙地5']);
    assert.deepEqual(readLists('检查30次，其中甲类10次，乙类5次，丙类40次。'), ['30=甲类10+乙类5+丙类40']);
    assert.deepEqual(readLists('检查30次，其中甲地10次，宣传30次。'), ['30=甲地10+宣传30']);
    assert.deepEqual(readLists('受理50次，检查30次，其中甲地10次，宣传40次。'), ['30/50=甲地10+宣传40']);
    assert.deepEqual(readLists('检查30次，其中甲地10次、宣传40次。'), ['30=甲地10+宣传40']);
    assert.deepEqual(readLists('检查30次，其中甲地10次，宣传40次，其他5次。'), ['30=甲地10+宣传40+其他5!']);
  });
});
