import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { PLAIN, readLists } from './lists.ts';

describe('the total of a list', () => {
  it('stands before 其中', () => {
    assert.deepEqual(readLists('其中甲类10件、乙类20件、丙类3件。'), []);
    assert.deepEqual(readLists('其中甲类10件乙类20件、丙类3件。'), []);
    assert.deepEqual(readLists('办理30件，其中甲类10件、乙类20件。'), PLAIN);
    assert.deepEqual(readLists('30件，其中甲类10件、乙类20件。'), PLAIN);
  });

  it('stands right before the bracket, a blank between at most', () => {
    assert.deepEqual(readLists('办理30件（其中甲类10件、乙类20件）。'), PLAIN);
    assert.deepEqual(readLists('办理30件 （其中甲类10件、乙类20件）。'), PLAIN);
    assert.deepEqual(readLists('办理30件案卷（其中甲类10件、乙类20件）。'), []);
    assert.deepEqual(readLists('办理50件、30件（其中甲类10件、乙类20件）。'), PLAIN);
  });

  it('stands in the same sentence', () => {
    assert.deepEqual(readLists('受理50件；办结30件，其中甲类10件、乙类20件。'), PLAIN);
    assert.deepEqual(readLists('受理50件。办结30件，其中甲类10件、乙类20件。'), PLAIN);
  });

  it('is no change against last year; a word for one further off makes it none', () => {
    assert.deepEqual(readLists('增加30件，其中甲类10件、乙类20件。'), []);
    assert.deepEqual(readLists('全年同比减少了30件，其中甲类10件、乙类20件。'), []);
    assert.deepEqual(readLists('新增加案件30件，其中甲类10件、乙类20件。'), PLAIN);
  });

  it('may come late in a long paragraph', () => {
    assert.deepEqual(readLists(`${'走访1户。'.repeat(70)}办理30件，其中甲类10件、乙类20件。`), PLAIN);
  });
});
